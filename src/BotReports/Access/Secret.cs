using System.Security.Cryptography;
using System.Text;

namespace BotReports.Access;

/// <summary>256 random bits as 64 hexadecimal digits: nothing that a chat would format. Only its hash is stored, and since it is random and as long, no slower hash is needed.</summary>
public sealed record Secret
{
    private const int Bytes = 32;

    private Secret(string text) => Text = text;

    public string Text { get; }

    /// <summary>SHA-256, as 64 hexadecimal digits.</summary>
    public string Hash => Convert.ToHexStringLower(SHA256.HashData(Encoding.ASCII.GetBytes(Text)));

    public static Secret New() => new(Convert.ToHexStringLower(RandomNumberGenerator.GetBytes(Bytes)));

    /// <returns>Null for what is no secret.</returns>
    public static Secret? TryParse(string text) => text.Length == 2 * Bytes && text.All(char.IsAsciiHexDigitLower) ? new Secret(text) : null;

    /// <summary>Whether a hash is of this. Takes as long for every wrong one.</summary>
    public bool Opens(string hash) => CryptographicOperations.FixedTimeEquals(Encoding.ASCII.GetBytes(hash), Encoding.ASCII.GetBytes(Hash));

    /// <summary>Says nothing of it: records print all that they hold.</summary>
    public override string ToString() => "…";
}
