using Microsoft.Bot.Schema;

namespace BotReports.Bot.Turns;

/// <summary>What a turn changes of its activity while it runs, as the channel brought it.</summary>
internal sealed record ArrivedActivity(string? Text, object? Value, string? Locale)
{
    public Activity Of(Activity changed)
    {
        var arrived = DoubtfulTurn.Copy(changed);
        (arrived.Text, arrived.Value, arrived.Locale) = (Text, Value, Locale);
        return arrived;
    }
}
