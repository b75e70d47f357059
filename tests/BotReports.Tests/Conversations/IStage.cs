namespace BotReports.Tests.Conversations;

/// <summary>Where a script is played: the bot in some surroundings, and people who talk to it.</summary>
public interface IStage : IAsyncDisposable
{
    /// <summary>How long people wait before each message, by the clock of their channel.</summary>
    TimeSpan Pause { get; set; }

    /// <summary>Says something, and gives all that the bot says to it, wherever it says it, as a script shows it.</summary>
    /// <param name="expected">What the script has for it: where messages come in the background, as many as it has are waited for.</param>
    Task<string> SayAsync(string who, string? channel, string text, string expected = "");

    /// <summary>Presses a button on the newest card that has one of this title.</summary>
    Task<string> PressAsync(string who, string? channel, string title, string expected = "");

    /// <summary>Sends files, with words or without. A channel that brings files in a way of its own is tested with them elsewhere.</summary>
    Task<string> SendAsync(string who, IReadOnlyList<string> files, string text) => throw new NotSupportedException($"{GetType().Name} brings no files.");

    /// <summary>Ends the bot without warning and starts it again on the same storage.</summary>
    Task RestartAsync();
}
