using System.Globalization;
using System.Security.Cryptography;
using System.Text;

namespace BotReports.Webhooks;

/// <summary>
/// What a receiver knows by that a message is from us, after the Standard Webhooks specification 1.0: <c>whsec_</c> and 32 random bytes in base64.
/// </summary>
public static class WebhookSecret
{
    private const string Opening = "whsec_";
    private const int Bytes = 32;

    public static string New() => Opening + Convert.ToBase64String(RandomNumberGenerator.GetBytes(Bytes));

    /// <summary><c>v1,</c> and HMAC-SHA256 over the message's id, its moment and its body, in base64.</summary>
    /// <param name="secret">One that <see cref="New"/> made.</param>
    /// <param name="at">When it is sent: a receiver refuses what is old, so that nobody sends it again.</param>
    public static string Sign(string secret, string id, DateTimeOffset at, ReadOnlySpan<byte> body)
    {
        byte[] signed = [.. Encoding.UTF8.GetBytes(string.Create(CultureInfo.InvariantCulture, $"{id}.{at.ToUnixTimeSeconds()}.")), .. body];
        return $"v1,{Convert.ToBase64String(HMACSHA256.HashData(Convert.FromBase64String(secret[Opening.Length..]), signed))}";
    }
}
