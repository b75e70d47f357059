using System.Security.Cryptography;
using System.Text;

namespace BotReports.Access;

/// <summary>What stands behind the # of a link to the board: 64 random hexadecimal digits. A browser sends that part to nobody, so that it is in no log of a server or a proxy.</summary>
public sealed record BoardSecret
{
    private const int Bytes = 32;

    private BoardSecret(string text) => Text = text;

    public string Text { get; }

    public string Hash => Convert.ToHexStringLower(SHA256.HashData(Encoding.ASCII.GetBytes(Text)));

    public static BoardSecret New() => new(Convert.ToHexStringLower(RandomNumberGenerator.GetBytes(Bytes)));

    /// <returns>Null for what is no secret.</returns>
    public static BoardSecret? TryParse(string text) => text.Length == 2 * Bytes && text.All(char.IsAsciiHexDigitLower) ? new BoardSecret(text) : null;

    /// <summary>Whether it opens a link now.</summary>
    public bool Opens(BoardLink link, DateTimeOffset now) => link.Until > now && CryptographicOperations.FixedTimeEquals(Encoding.ASCII.GetBytes(link.Hash), Encoding.ASCII.GetBytes(Hash));

    public override string ToString() => "…";
}
