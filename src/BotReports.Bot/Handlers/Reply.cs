using BotReports.Cards;

namespace BotReports.Bot.Handlers;

/// <summary>Something that the bot says.</summary>
public abstract record Reply
{
    private Reply()
    {
    }

    /// <summary>Plain words.</summary>
    public sealed record Text(string Words) : Reply;

    /// <summary>Plain words that only the sender sees where others read along, as far as the channel can do that.</summary>
    public sealed record Ephemeral(string Words) : Reply;

    /// <summary>A card of any length: it takes several messages where one is not enough.</summary>
    public sealed record Shown(Card Card) : Reply;

    /// <summary>A file, and what it can be made from again.</summary>
    public sealed record Exported(Exports.ExportedFile File, Exports.FileRequest Request, string Words) : Reply;

    /// <summary>What takes a while to make: it is made and said after the turn is committed, so that nobody waits for it in vain, and what stands before it is read meanwhile.</summary>
    /// <param name="Make">Makes it of what the turn has read.</param>
    /// <param name="Otherwise">What is said where the storage does not answer.</param>
    public sealed record Later(Func<CancellationToken, Task<IReadOnlyList<Reply>>> Make, string Otherwise) : Reply;
}
