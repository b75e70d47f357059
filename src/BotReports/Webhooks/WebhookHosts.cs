using System.Collections.Immutable;

namespace BotReports.Webhooks;

/// <summary>Which hosts may be told of reports: those that whoever runs the bot has allowed, over https alone. Where none is allowed, nothing goes out. Immutable.</summary>
/// <param name="names">Host names as they are, <c>hooks.example.org</c>.</param>
public sealed class WebhookHosts(IEnumerable<string> names)
{
    /// <summary>Longer than any address that a person copies.</summary>
    public const int LongestAddress = 1000;

    public ImmutableArray<string> Names { get; } = [.. names];

    /// <summary>The address as it may be used; null for one that may not: it is no https address, it carries a password, or its host is not on the list.</summary>
    public Uri? Find(string text) => text.Length <= LongestAddress && Uri.TryCreate(text, UriKind.Absolute, out var address) && Allows(address) ? address : null;

    public bool Allows(Uri address) =>
        address is { Scheme: "https", UserInfo: "" } && Names.Contains(address.Host, StringComparer.OrdinalIgnoreCase);
}
