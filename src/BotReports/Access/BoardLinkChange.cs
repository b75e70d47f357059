namespace BotReports.Access;

/// <summary>What a turn changes about the links to the board. Made twice, it changes nothing more.</summary>
public abstract record BoardLinkChange
{
    private BoardLinkChange()
    {
    }

    public abstract BoardLinkList Apply(BoardLinkList list, DateTimeOffset now);

    public sealed record Given(BoardLink Link) : BoardLinkChange
    {
        public override BoardLinkList Apply(BoardLinkList list, DateTimeOffset now) => list.With(Link, now);
    }

    /// <summary>All links that there are open nothing any more.</summary>
    public sealed record Revoked : BoardLinkChange
    {
        public override BoardLinkList Apply(BoardLinkList list, DateTimeOffset now) => list.Links.IsEmpty ? list : list with { Links = [] };
    }
}
