using BotReports.Reports;
using Microsoft.Bot.Builder;

namespace BotReports.Bot.Turns;

/// <summary>
/// Which slot was last asked for in a conversation, so that an answer goes to the question that its sender saw, even if somebody
/// else has answered it meanwhile. Disposable: where it is lost, the next open slot is as good.
/// </summary>
public sealed class AskedSlot(ConversationState state)
{
    private readonly IStatePropertyAccessor<string> _property = state.CreateProperty<string>("asked");

    public async Task<Slot?> FindAsync(ITurnContext context, Walk walk, CancellationToken cancellationToken) =>
        SlotAddress.TryParse(await _property.GetAsync(context, () => "", cancellationToken), out var address) && walk.Find(address) is { } asked ? asked : walk.Next;

    public Task SetAsync(ITurnContext context, SlotAddress? address, CancellationToken cancellationToken) =>
        _property.SetAsync(context, address?.ToString() ?? "", cancellationToken);
}
