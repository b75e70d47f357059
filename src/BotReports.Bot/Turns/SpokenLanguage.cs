using BotReports.Languages;
using BotReports.Programmes;
using Microsoft.Bot.Builder;

namespace BotReports.Bot.Turns;

/// <summary>
/// Which language a conversation is in: the one that was asked for in it, else the one that the channel says its person uses, else
/// the event's. Disposable: where it is lost, the channel's is as good.
/// </summary>
public sealed class SpokenLanguage(ConversationState state, Conference conference)
{
    private readonly IStatePropertyAccessor<string> _property = state.CreateProperty<string>("language");

    public async Task<Phrases> FindAsync(ITurnContext context, CancellationToken cancellationToken) =>
        Phrases.Find(await _property.GetAsync(context, () => "", cancellationToken)) ?? Phrases.Find(context.Activity.Locale) ?? Phrases.In(conference.Language);

    public Task SetAsync(ITurnContext context, Phrases phrases, CancellationToken cancellationToken) =>
        _property.SetAsync(context, phrases.Language, cancellationToken);
}
