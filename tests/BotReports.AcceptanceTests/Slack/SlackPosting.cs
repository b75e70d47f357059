namespace BotReports.AcceptanceTests.Slack;

/// <summary>Something that the bot said, changed or took back, in the order of its doing.</summary>
/// <param name="Method">The method called; <see cref="ResponseUrl"/> for what went to a response URL.</param>
/// <param name="Message">As it stood after that.</param>
public sealed record SlackPosting(string Method, SlackMessage Message)
{
    public const string ResponseUrl = "response_url";

    public bool IsUpdate => Method == "chat.update";

    public bool IsDeletion => Method == "chat.delete";
}
