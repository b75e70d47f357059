namespace BotReports.Slack;

/// <summary>The id of a message of the bot, which may be several messages in Slack: the first in the conversation, the others in its thread.</summary>
internal sealed record SlackMessageId(IReadOnlyList<string> Timestamps)
{
    private const char Separator = '+';

    public string First => Timestamps[0];

    public static SlackMessageId Parse(string id) => new(id.Split(Separator));

    public override string ToString() => string.Join(Separator, Timestamps);
}
