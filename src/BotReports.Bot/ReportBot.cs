using BotReports.Bot.Dialogs;
using BotReports.Bot.Summaries;
using BotReports.Bot.Turns;
using Microsoft.Bot.Builder;
using Microsoft.Bot.Builder.Dialogs;
using Microsoft.Bot.Schema;

namespace BotReports.Bot;

/// <summary>What the bot does with an activity, whichever channel it comes from: messages go to the dialogs, a new person is welcomed, the rest is left alone.</summary>
public sealed class ReportBot(RootDialog dialog, ConversationState state, SpokenLanguage language, SummaryCourier courier, TimeProvider time) : ActivityHandler
{
    private readonly IStatePropertyAccessor<DialogState> _dialogState = state.CreateProperty<DialogState>("dialogs");

    protected override async Task OnMessageActivityAsync(ITurnContext<IMessageActivity> turnContext, CancellationToken cancellationToken)
    {
        var turn = await BeginAsync(turnContext, cancellationToken);

        // The prompts read the activity's text; a pressed button has none, and a mention of the bot is no part of an answer.
        turnContext.Activity.Text = turn.Utterance.Text;
        await dialog.RunAsync(turnContext, _dialogState, cancellationToken);
        await state.SaveChangesAsync(turnContext, force: false, cancellationToken);

        if (turn.Report is { Summary.IsOwed: true } report)
        {
            courier.Enqueue(report.Id);
        }
    }

    protected override async Task OnMembersAddedAsync(
        IList<ChannelAccount> membersAdded, ITurnContext<IConversationUpdateActivity> turnContext, CancellationToken cancellationToken)
    {
        var activity = turnContext.Activity as Activity ?? ((ITurnContext)turnContext).Activity;
        if (membersAdded.All(member => member.Id == activity.Recipient.Id) || activity.Conversation.IsGroup is true)
        {
            return;
        }

        // Somebody opened the personal chat: as if they had said hello.
        activity.Text = "hello";
        await BeginAsync(turnContext, cancellationToken);
        await dialog.RunAsync(turnContext, _dialogState, cancellationToken);
        await state.SaveChangesAsync(turnContext, force: false, cancellationToken);
    }

    private async Task<Turn> BeginAsync(ITurnContext context, CancellationToken cancellationToken)
    {
        var phrases = await language.FindAsync(context, cancellationToken);

        // The prompts understand yes and no in the language that the activity says it is in.
        context.Activity.Locale = phrases.Language;
        return Turn.Begin(context, time.GetUtcNow(), phrases);
    }
}
