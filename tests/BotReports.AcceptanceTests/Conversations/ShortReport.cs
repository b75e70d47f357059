using BotReports.Tests.Conversations;

namespace BotReports.AcceptanceTests.Conversations;

/// <summary>The quickest ways through the form, for tests of what comes around it.</summary>
internal static class ShortReport
{
    public const string FirstAnswer = "An example of progress.";

    /// <summary>Amy takes up session 4.1 and is asked the first question.</summary>
    public static async Task BeginAsync(IStage stage)
    {
        foreach (var text in (string[])["hello", "4.1", "ok"])
        {
            await stage.SayAsync("Amy", null, text);
        }
    }

    /// <summary>Amy answers what she must and comes to the question whether to submit all the same.</summary>
    public static async Task FillAsync(IStage stage)
    {
        await BeginAsync(stage);
        for (var answer = 1; (await stage.SayAsync("Amy", null, "submit")).StartsWith("These need an answer", StringComparison.Ordinal); answer++)
        {
            answer.ShouldBeLessThan(20, "The form asks for more and more.");
            await stage.SayAsync("Amy", null, $"Answer {answer} of a short report.");
        }
    }

    /// <summary>Amy submits, and the organizers' channel gets the summary.</summary>
    public static async Task SubmitAsync(HttpStage stage)
    {
        await stage.SayAsync("Olga", "organizers", "use this channel");
        await FillAsync(stage);
        await stage.SayAsync("Amy", null, "yes");
        await stage.UntilDeliveredAsync(1);
    }
}
