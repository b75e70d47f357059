namespace BotReports.Tests.Conversations;

/// <summary>Plays a script on a stage and writes down what really happens.</summary>
public static class ScriptPlayer
{
    public static async Task<Script> PlayAsync(Script script, IStage stage)
    {
        var played = new List<ScriptStep>();
        foreach (var step in script.Steps)
        {
            if (step.Who is null)
            {
                await stage.RestartAsync();
                played.Add(step);
                continue;
            }

            stage.Pause = step.Pause;
            var said = step.IsPress
                ? await stage.PressAsync(step.Who, step.Channel, step.Says, step.Expected)
                : step.Files.Count > 0 ? await stage.SendAsync(step.Who, step.Files, step.Says)
                : await stage.SayAsync(step.Who, step.Channel, step.Says, step.Expected);
            played.Add(step with { Expected = said });
        }

        return script.With(played);
    }
}
