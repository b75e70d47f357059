using BotReports.AcceptanceTests.Hosting;

namespace BotReports.AcceptanceTests.Conversations;

public sealed class FormOverHttpTests
{
    [Fact]
    public async Task A_form_that_is_sent_is_answered_with_the_card_that_takes_its_place_and_the_walk_goes_on()
    {
        using var storage = HostStorage.Embedded();
        await using var stage = await HttpStage.OpenAsync(storage);
        foreach (var text in new[] { "start 4.1", "ok", "form" })
        {
            await stage.SayAsync("Amy", null, text);
        }

        var answer = await stage.SendFormAsync(("1.1", "one"), ("1.2", "*two*"));

        ((int)answer["statusCode"]!).ShouldBe(200);
        ((string)answer["type"]!).ShouldBe("application/vnd.microsoft.card.adaptive");
        answer["value"]!.ToJsonString().ShouldContain("2 answers saved");
        (await stage.SayAsync("Amy", null, "preview")).ShouldContain("1. one\n2. *two*");
    }
}
