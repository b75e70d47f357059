using System.Security.Cryptography;
using System.Text;
using System.Text.RegularExpressions;

namespace BotReports.Access;

/// <summary>What a program shows to read: <c>br-1f2e3d4c-</c> and 64 hexadecimal digits of a random secret of 256 bits: nothing that a chat would format. It is shown once and stored nowhere.</summary>
public sealed partial record ApiToken
{
    private const int SecretBytes = 32;
    private const int IdBytes = 4;

    private ApiToken(string id, string text) => (Id, Text) = (id, text);

    /// <summary>The key's id.</summary>
    public string Id { get; }

    /// <summary>All of it: a secret.</summary>
    public string Text { get; }

    /// <summary>SHA-256 of all of it, as hexadecimal digits.</summary>
    public string Hash => Convert.ToHexStringLower(SHA256.HashData(Encoding.ASCII.GetBytes(Text)));

    public static ApiToken New()
    {
        var id = Convert.ToHexStringLower(RandomNumberGenerator.GetBytes(IdBytes));
        return new ApiToken(id, $"br-{id}-{Convert.ToHexStringLower(RandomNumberGenerator.GetBytes(SecretBytes))}");
    }

    /// <returns>Null for what is no token.</returns>
    public static ApiToken? TryParse(string text) => Shape().Match(text) is { Success: true, Groups: var groups } ? new ApiToken(groups[1].Value, text) : null;

    /// <summary>Whether it is the token that a key was made with. Takes as long for every wrong one.</summary>
    public bool Opens(ApiKey key) => key.Id == Id && CryptographicOperations.FixedTimeEquals(Encoding.ASCII.GetBytes(key.Hash), Encoding.ASCII.GetBytes(Hash));

    /// <summary>Says nothing of the secret: records print all that they hold.</summary>
    public override string ToString() => $"br-{Id}-…";

    [GeneratedRegex(@"\Abr-([0-9a-f]{8})-[0-9a-f]{64}\z", RegexOptions.None, RegexTimeout.Milliseconds)]
    private static partial Regex Shape();
}
