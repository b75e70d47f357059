using BotReports.Reports;
using Microsoft.Bot.Builder;

namespace BotReports.Bot.Turns;

/// <summary>
/// Which slot was last asked for in a conversation, so that an answer goes to the question that its sender saw, even if somebody
/// else has answered it meanwhile; and which wording it showed, so that one which nobody saw is not overwritten. Disposable: where it is lost, the next open slot is as good.
/// </summary>
public sealed class AskedSlot(ConversationState state)
{
    private readonly IStatePropertyAccessor<string> _property = state.CreateProperty<string>("asked");

    public async Task<Slot?> FindAsync(ITurnContext context, Walk walk, CancellationToken cancellationToken) =>
        SlotAddress.TryParse((await ReadAsync(context, cancellationToken))[0], out var address)
            ? walk.Find(address) ?? InPlaceOf(address, walk) ?? walk.Next
            : walk.Next;

    /// <summary>The <see cref="Wording.Stamp"/> of the wording that was shown with the question; null where there was none.</summary>
    public async Task<string?> SeenAsync(ITurnContext context, CancellationToken cancellationToken) =>
        await ReadAsync(context, cancellationToken) is [_, var stamp] ? stamp : null;

    /// <param name="context">The turn.</param>
    /// <param name="address">The slot; null for none.</param>
    /// <param name="seen">The wording that is shown with the question.</param>
    /// <param name="cancellationToken">Ends the wait.</param>
    public Task SetAsync(ITurnContext context, SlotAddress? address, Wording? seen, CancellationToken cancellationToken) =>
        _property.SetAsync(context, seen is null ? $"{address}" : $"{address}\n{seen.Stamp()}", cancellationToken);

    /// <summary>New words for an answer that somebody has taken out meanwhile still belong to its question.</summary>
    private static Slot? InPlaceOf(SlotAddress gone, Walk walk) => gone is { Answer: not null, Part: SlotPart.Words } ? walk.Find(gone with { Answer = null }) : null;

    private async Task<string[]> ReadAsync(ITurnContext context, CancellationToken cancellationToken) =>
        (await _property.GetAsync(context, () => "", cancellationToken)).Split('\n');
}
