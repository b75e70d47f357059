using System.Globalization;
using System.Security.Cryptography;
using System.Text;

namespace BotReports.Slack;

/// <summary>Validates the signature of Slack's requests, which covers the timestamp and the raw body.</summary>
internal sealed class SlackSignature(string secret, TimeProvider time)
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

        // Compared as numbers, because a timestamp may be out of the range of DateTimeOffset.
        if (Math.Abs((decimal)time.GetUtcNow().ToUnixTimeSeconds() - seconds) > (decimal)Window.TotalSeconds)
        {
            return SlackSignatureOutcome.Stale;
        }

        return CryptographicOperations.FixedTimeEquals(Encoding.UTF8.GetBytes(signature), Encoding.UTF8.GetBytes(Sign(timestamp, body)))
            ? SlackSignatureOutcome.Valid
            : SlackSignatureOutcome.Wrong;
    }

    /// <summary>The signature that Slack would send.</summary>
    public string Sign(string timestamp, ReadOnlySpan<byte> body)
    {
        using var hmac = IncrementalHash.CreateHMAC(HashAlgorithmName.SHA256, _secret);
        hmac.AppendData(Encoding.UTF8.GetBytes($"{Version}:{timestamp}:"));
        hmac.AppendData(body);
        return $"{Version}={Convert.ToHexStringLower(hmac.GetHashAndReset())}";
    }
}
