using BotReports.Languages;
using BotReports.Reports;

namespace BotReports.Slack;

/// <summary>The user of a button, a modal, a shortcut or a command, with what is needed to answer them.</summary>
/// <param name="Tenant">The workspace or the organization.</param>
/// <param name="Person">The person as in reports and roles: by the id of another app where they have shown that they are the same.</param>
/// <param name="Phrases">In the language that the user asked for, else that of their Slack.</param>
internal sealed record SlackInteraction(string Tenant, Person Person, Phrases Phrases)
{
    /// <summary>The Slack user id.</summary>
    public string User => Person.AccountId ?? Person.Id;

    /// <summary>The trigger id for opening a modal; empty if there is none.</summary>
    public string Trigger { get; init; } = "";
}
