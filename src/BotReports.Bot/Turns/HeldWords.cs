using BotReports.Reports;
using Microsoft.Bot.Builder;

namespace BotReports.Bot.Turns;

/// <summary>
/// An answer that its sender was warned about before it is stored as one. Its words wait as a note of the report, so that they
/// outlive this; here is only which note it is, and what it was to answer.
/// </summary>
public sealed class HeldWords(ConversationState state)
{
    private readonly IStatePropertyAccessor<string> _property = state.CreateProperty<string>("held");

    public Task HoldAsync(ITurnContext context, SlotAddress slot, string activityId, CancellationToken cancellationToken) =>
        _property.SetAsync(context, $"{slot}\n{activityId}", cancellationToken);

    /// <summary>What is held, and from now on is not; null where nothing is.</summary>
    public async Task<(SlotAddress Slot, Wording Words)?> TakeAsync(ITurnContext context, Report report, CancellationToken cancellationToken)
    {
        if ((await _property.GetAsync(context, cancellationToken: cancellationToken))?.Split('\n') is not [var slot, var activityId])
        {
            return null;
        }

        await _property.DeleteAsync(context, cancellationToken);
        return SlotAddress.TryParse(slot, out var address) && report.Notes.FirstOrDefault(note => note.ActivityId == activityId) is { } words ? (address, words) : null;
    }
}
