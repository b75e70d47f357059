namespace BotReports.Access;

/// <summary>What a turn changes about how the board is shown. Made twice, it changes nothing more.</summary>
public abstract record BoardChange
{
    private BoardChange()
    {
    }

    public abstract SharedBoard Apply(SharedBoard board, DateTimeOffset now);

    public sealed record Given(BoardLink Link) : BoardChange
    {
        public override SharedBoard Apply(SharedBoard board, DateTimeOffset now) => board.With(Link, now);
    }

    /// <summary>All links that there are open nothing any more.</summary>
    public sealed record Revoked : BoardChange
    {
        public override SharedBoard Apply(SharedBoard board, DateTimeOffset now) => board.Links.IsEmpty ? board : board with { Links = [] };
    }

    /// <summary>A card stands in the organizers' channel, instead of one that stood there before.</summary>
    public sealed record Posted(BoardPost Post) : BoardChange
    {
        public override SharedBoard Apply(SharedBoard board, DateTimeOffset now) => board.Post?.At == Post.At ? board : board with { Post = Post with { Former = board.Post?.Channel == Post.Channel ? board.Post.ActivityId ?? board.Post.Former : null } };
    }

    /// <summary>The card in the channel is not kept up any more.</summary>
    public sealed record TakenDown : BoardChange
    {
        public override SharedBoard Apply(SharedBoard board, DateTimeOffset now) => board.Post is null ? board : board with { Post = null };
    }
}
