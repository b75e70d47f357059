namespace BotReports.Cards;

/// <summary>Words that lead to something that is kept outside the card, such as a picture.</summary>
/// <param name="Text">In one line; it says what the link leads to, for whoever cannot follow it.</param>
/// <param name="Address">Absolute, or where the host has no public address a path below whatever address it is reached by: only a page of the host's own can show that as a link.</param>
public sealed record CardLink(string Text, string Address) : CardElement
{
    /// <summary>The address, where it can be followed from anywhere; else null.</summary>
    public Uri? Absolute => Uri.TryCreate(Address, UriKind.Absolute, out var address) && (address.Scheme == Uri.UriSchemeHttps || address.Scheme == Uri.UriSchemeHttp) ? address : null;
}
