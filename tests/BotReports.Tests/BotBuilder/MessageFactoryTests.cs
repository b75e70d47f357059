using Microsoft.Bot.Builder;
using Microsoft.Bot.Schema;

namespace BotReports.Tests.BotBuilder;

public class MessageFactoryTests
{
    [Fact]
    public void A_text_waits_for_any_answer_unless_it_says_otherwise()
    {
        var text = MessageFactory.Text("Hello", "<speak/>");

        (text.Type, text.Text, text.Speak, text.InputHint).ShouldBe((ActivityTypes.Message, "Hello", "<speak/>", InputHints.AcceptingInput));
        MessageFactory.Text(" ", inputHint: InputHints.IgnoringInput).Text.ShouldBeNull();
    }

    [Fact]
    public void Words_become_buttons_that_say_them()
    {
        var message = MessageFactory.SuggestedActions(["Yes", "No"], "Ready?");

        message.SuggestedActions.Actions.Select(action => (action.Type, action.Title, action.Value)).ShouldBe([(ActionTypes.ImBack, "Yes", "Yes"), (ActionTypes.ImBack, "No", "No")]);
        MessageFactory.SuggestedActions([new CardAction { Type = ActionTypes.PostBack, Title = "Go", Value = 1 }]).SuggestedActions.Actions.ShouldHaveSingleItem().Title.ShouldBe("Go");
    }

    [Fact]
    public void Attachments_are_shown_one_below_or_one_beside_the_other()
    {
        var card = new Attachment { ContentType = "application/vnd.microsoft.card.adaptive", Content = new { } };

        MessageFactory.Attachment(card, "Card").AttachmentLayout.ShouldBe(AttachmentLayoutTypes.List);
        MessageFactory.Attachment([card, card]).Attachments.Count.ShouldBe(2);
        MessageFactory.Carousel([card, card]).AttachmentLayout.ShouldBe(AttachmentLayoutTypes.Carousel);
    }
}
