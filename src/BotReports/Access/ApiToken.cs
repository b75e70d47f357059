using System.Security.Cryptography;

namespace BotReports.Access;

/// <summary>What a program shows to read: <c>br-1f2e3d4c-</c>, which names the key, and its <see cref="Secret"/>. It is shown once and stored nowhere.</summary>
/// <param name="Id">The key's id, 8 hexadecimal digits.</param>
public sealed record ApiToken(string Id, Secret Secret)
{
    private const string Opening = "br";
    private const int IdBytes = 4;

    /// <summary>All of it: a secret.</summary>
    public string Text => $"{Opening}-{Id}-{Secret.Text}";

    public static ApiToken New() => new(Convert.ToHexStringLower(RandomNumberGenerator.GetBytes(IdBytes)), Secret.New());

    /// <returns>Null for what is no token.</returns>
    public static ApiToken? TryParse(string text) =>
        text.Split('-') is [Opening, { Length: 2 * IdBytes } id, var rest] && id.All(char.IsAsciiHexDigitLower) && Secret.TryParse(rest) is { } secret ? new ApiToken(id, secret) : null;

    /// <summary>Whether it is the token that a key was made with.</summary>
    public bool Opens(ApiKey key) => key.Id == Id && Secret.Opens(key.Hash);

    /// <summary>Says nothing of the secret.</summary>
    public override string ToString() => $"{Opening}-{Id}-…";
}
