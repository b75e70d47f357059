using BotReports.Actions;
using BotReports.Bot.Conversations;
using BotReports.Bot.Dialogs;
using BotReports.Bot.Turns;
using BotReports.Cards;
using BotReports.Languages;
using BotReports.Programmes;
using BotReports.Roles;

namespace BotReports.Bot.Handlers;

/// <summary>Answers what is about the conversation itself: greetings and thanks, help, the language, a pause.</summary>
internal sealed class TalkHandler(EventRoles roles, KnownConversations conversations) : IHandler<Hello>, IHandler<Thanks>, IHandler<ShowHelp>, IHandler<ChooseLanguage>, IHandler<Pause>
{
    public async Task<Decision> HandleAsync(Hello action, TurnView turn, CancellationToken cancellationToken)
    {
        var welcome = turn.Report is { Submission: null } report
            ? Decision.AskNext(new Receipt(turn.Phrases.WelcomeBack(report.Id.Name), CardTextStyle.Default))
            : Welcome.Decide(turn, roles);
        return await WritesElsewhereAsync(turn, cancellationToken) ? welcome with { Replies = [new Reply.Text(turn.Phrases.LinkHint), .. welcome.Replies] } : welcome;
    }

    public Task<Decision> HandleAsync(Thanks action, TurnView turn, CancellationToken cancellationToken) => Task.FromResult(Decision.Say(turn.Phrases.YouAreWelcome));

    public Task<Decision> HandleAsync(ShowHelp action, TurnView turn, CancellationToken cancellationToken) =>
        Task.FromResult(turn.IsPersonal ? Decision.Show(Help.Card(turn, roles)) : Decision.Say(turn.Phrases.ChannelHelp));

    public Task<Decision> HandleAsync(ChooseLanguage action, TurnView turn, CancellationToken cancellationToken) =>
        Task.FromResult(action.Code is { } code && Phrases.Called(code) is { } chosen ? Speak(chosen, turn) : Decision.Show(Languages(turn.Phrases)));

    public Task<Decision> HandleAsync(Pause action, TurnView turn, CancellationToken cancellationToken) => Task.FromResult(turn.Report is null
        ? Decision.Say(turn.Phrases.NotInAReport)
        : Decision.Say(turn.Phrases.Paused) with { Next = new NextStep.Begin(DialogIds.Pause) });

    /// <summary>Whether somebody of the same proven address has written from another app, and has not shown that they are the same.</summary>
    private async Task<bool> WritesElsewhereAsync(TurnView turn, CancellationToken cancellationToken) =>
        turn is { IsPersonal: true, Sender.Email: { } email, Place.LinkedTo: null }
        && await conversations.FindChatAsync(AssignedRapporteur.Called(email), cancellationToken) is { } other
        && other.ChannelId != turn.Place.ChannelId && other.PersonId != turn.Sender.Id;

    /// <summary>What is open is asked again, in words that its reader understands now.</summary>
    private static Decision Speak(Phrases phrases, TurnView turn)
    {
        var receipt = new Receipt(phrases.LanguageChosen);
        var decision = turn.IsOpen(DialogIds.Report) ? Decision.Ask(turn.Question?.Address, receipt)
            : turn.IsOpen(DialogIds.Session) ? new Decision { Receipt = receipt, Next = new NextStep.Begin(DialogIds.Session) }
            : Decision.Say(phrases.LanguageChosen);
        return decision with { Phrases = phrases, Place = turn.Place with { Language = phrases.Language } };
    }

    private static Card Languages(Phrases phrases) => new(phrases.ChooseLanguage)
    {
        Buttons = [.. Phrases.All.Select(other => new CardButton(other.LanguageName, new ChooseLanguage(other.Language)) { IsPrimary = other == phrases })],
        Language = phrases.Language,
    };
}
