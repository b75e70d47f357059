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

    /// <summary>The sender's report as a file, or with no request all that is known about the sender.</summary>
    public sealed record Exported(Exports.ExportedFile File, Exports.ExportRequest? Request, string Words) : Reply;
}
