using System.Security.Cryptography;

namespace BotReports.Erasures;

/// <summary>What takes the place of the id of somebody who is erased. It is random, so that nobody can compute whose it is.</summary>
public static class ErasurePseudonym
{
    private const string Prefix = "erased-";

    private const int Length = 8;

    public static string New() => $"{Prefix}{RandomNumberGenerator.GetHexString(Length, lowercase: true)}";

    public static bool Is(string id) => id.StartsWith(Prefix, StringComparison.Ordinal);
}
