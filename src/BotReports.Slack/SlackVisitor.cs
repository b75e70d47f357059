using BotReports.Languages;
using BotReports.Reports;

namespace BotReports.Slack;

/// <summary>Somebody who uses the bot by something else than a message: a button, a window, a command.</summary>
/// <param name="Tenant">The workspace or the organization.</param>
/// <param name="Person">As reports and roles know them; the id is Slack's.</param>
/// <param name="Phrases">In the language of their Slack.</param>
internal sealed record SlackVisitor(string Tenant, Person Person, Phrases Phrases)
{
    /// <summary>With which a window can be opened for them; empty where nothing allows it.</summary>
    public string Trigger { get; init; } = "";
}
