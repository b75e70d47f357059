using System.Globalization;
using System.Security.Cryptography;
using System.Text;

namespace BotReports.Slack;

/// <summary>Tells Slack's requests from everybody else's: each is signed together with its time, over the body as it came.</summary>
public sealed class SlackSignature(string secret, TimeProvider time)
{
    public const string TimestampHeader = "X-Slack-Request-Timestamp";
    public const string SignatureHeader = "X-Slack-Signature";

    private const string Version = "v0";

    private static readonly TimeSpan Window = TimeSpan.FromMinutes(5);

    private readonly byte[] _secret = Encoding.UTF8.GetBytes(secret is { Length: > 0 } ? secret : throw new ArgumentException("A secret is needed: without one every signature is as good.", nameof(secret)));

    public SlackSignatureOutcome Check(string? timestamp, string? signature, ReadOnlySpan<byte> body)
    {
        if (string.IsNullOrEmpty(signature) || !long.TryParse(timestamp, NumberStyles.None, CultureInfo.InvariantCulture, out var seconds))
        {
            return SlackSignatureOutcome.NotSigned;
        }

        // Compared as numbers: a time beyond all calendars is stale too.
        if (Math.Abs((decimal)time.GetUtcNow().ToUnixTimeSeconds() - seconds) > (decimal)Window.TotalSeconds)
        {
            return SlackSignatureOutcome.Stale;
        }

        return CryptographicOperations.FixedTimeEquals(Encoding.UTF8.GetBytes(signature), Encoding.UTF8.GetBytes(Sign(timestamp, body)))
            ? SlackSignatureOutcome.Valid
            : SlackSignatureOutcome.Wrong;
    }

    /// <summary>What Slack would have written.</summary>
    public string Sign(string timestamp, ReadOnlySpan<byte> body)
    {
        using var hmac = IncrementalHash.CreateHMAC(HashAlgorithmName.SHA256, _secret);
        hmac.AppendData(Encoding.UTF8.GetBytes($"{Version}:{timestamp}:"));
        hmac.AppendData(body);
        return $"{Version}={Convert.ToHexStringLower(hmac.GetHashAndReset())}";
    }
}
