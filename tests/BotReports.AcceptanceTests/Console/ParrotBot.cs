using BotReports.Actions;
using BotReports.Bot.Cards;
using BotReports.Cards;
using Microsoft.Bot.Builder;
using Microsoft.Bot.Schema;
using Newtonsoft.Json.Linq;

namespace BotReports.AcceptanceTests.Console;

/// <summary>Repeats what it hears, and does a few tricks with one card on command.</summary>
internal sealed class ParrotBot : ActivityHandler
{
    private int _failures;

    /// <summary>How many messages it was brought.</summary>
    public int Heard { get; private set; }

    public ITurnContext<IMessageActivity>? LastTurn { get; private set; }

    protected override Task OnMembersAddedAsync(
        IList<ChannelAccount> membersAdded, ITurnContext<IConversationUpdateActivity> turnContext, CancellationToken cancellationToken) =>
        turnContext.SendActivityAsync(MessageFactory.Text($"Welcome, {membersAdded[0].Name}"), cancellationToken);

    protected override async Task OnMessageActivityAsync(ITurnContext<IMessageActivity> turnContext, CancellationToken cancellationToken)
    {
        Heard++;
        LastTurn = turnContext;
        var activity = turnContext.Activity;
        switch (activity.Text)
        {
            case "card":
                await turnContext.SendActivityAsync(CardActivity("The first state"), cancellationToken);
                break;
            case "update":
                await turnContext.UpdateActivityAsync(CardActivity("The second state"), cancellationToken);
                break;
            case "delete":
                await turnContext.DeleteActivityAsync("the-card", cancellationToken);
                break;
            case "fail once" when _failures++ == 0:
                throw new InvalidOperationException("As asked.");
            case "tell the organizers":
                var reference = turnContext.Activity.GetConversationReference();
                reference.Conversation = new ConversationAccount { Id = "organizers" };
                await turnContext.Adapter.ContinueConversationAsync(
                    "", reference, (turn, token) => turn.SendActivityAsync(MessageFactory.Text("News for you"), token), cancellationToken);
                break;
            default:
                var words = activity.Value is JObject value ? $"You pressed {value["do"] ?? value["command"]}" : $"You said: {activity.Text}";
                var reply = MessageFactory.Text(words);
                reply.TextFormat = TextFormatTypes.Plain;
                await turnContext.SendActivityAsync(reply, cancellationToken);
                break;
        }
    }

    private static Activity CardActivity(string state)
    {
        var activity = (Activity)MessageFactory.Attachment(CardAttachment.From(new Card("A card")
        {
            Body =
            [
                new CardText(state),
                new CardCollapsible("More", null, Open: false, [new CardText("What was folded away")]),
            ],
            Buttons = [new CardButton("Go on", new Continue())],
        }));
        activity.Id = "the-card";
        return activity;
    }
}
