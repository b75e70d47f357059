using System.Globalization;
using System.Security.Cryptography;
using System.Text;

namespace BotReports.Bot.Conversations;

/// <summary>What somebody says in one app to show that a chat in the other is theirs. Six digits, which hold for ten minutes.</summary>
public sealed record LinkCode
{
    private const int Length = 6;

    private static readonly TimeSpan Holds = TimeSpan.FromMinutes(10);

    /// <summary>What is kept of it. The digits themselves are kept nowhere.</summary>
    public required string Hash { get; init; }

    public required DateTimeOffset Until { get; init; }

    /// <summary>A code that nobody can guess in the time that it holds, and what is kept of it.</summary>
    internal static (string Digits, LinkCode Kept) Make(DateTimeOffset now)
    {
        var digits = RandomNumberGenerator.GetInt32(1_000_000).ToString(CultureInfo.InvariantCulture).PadLeft(Length, '0');
        return (digits, new LinkCode { Hash = HashOf(digits), Until = now + Holds });
    }

    /// <summary>The digits that somebody has typed, with or without a space between them; null for what is no code.</summary>
    internal static string? Read(string text) =>
        text.Replace(" ", "", StringComparison.Ordinal) is { Length: Length } digits && digits.All(char.IsAsciiDigit) ? digits : null;

    internal static string HashOf(string digits) => Convert.ToHexStringLower(SHA256.HashData(Encoding.UTF8.GetBytes($"link\n{digits}")), 0, 16);
}
