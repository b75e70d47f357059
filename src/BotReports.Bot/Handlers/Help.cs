using BotReports.Actions;
using BotReports.Bot.Dialogs;
using BotReports.Cards;
using BotReports.Languages;
using BotReports.Reports;
using BotReports.Roles;

namespace BotReports.Bot.Handlers;

/// <summary>What one can say in a personal conversation: first what the open question takes, then everything else.</summary>
internal static class Help
{
    public static Card Card(TurnView turn, EventRoles roles)
    {
        var phrases = turn.Phrases;
        var (hint, commands) = Here(turn);
        var here = phrases.HelpLines.Where(line => commands.Contains(line.Command)).ToList();
        var isEmpty = hint is null && commands.Length == 0;
        return new Card(phrases.Help)
        {
            Body =
            [
                .. isEmpty ? Array.Empty<CardElement>() : [new CardHeading(phrases.HelpHere)],
                .. hint is null ? Array.Empty<CardElement>() : [new CardText(hint)],
                .. here.Count > 0 ? [Facts(here)] : Array.Empty<CardElement>(),
                .. isEmpty ? Array.Empty<CardElement>() : [new CardHeading(phrases.HelpAnywhere)],
                Facts(phrases.HelpLines.Except(here)),
                new CardText(phrases.HelpEscape, CardTextStyle.Subtle),
                .. roles.MayAskForMessages(turn.Sender) ? [new CardText(phrases.ChairHelp)] : Array.Empty<CardElement>(),
                .. roles.IsOrganizer(turn.Sender) ? [new CardText(phrases.OrganizerHelp), new CardText(phrases.EventFilesHelp)] : Array.Empty<CardElement>(),
            ],
            Buttons = [(turn.Report is null ? new CardButton(phrases.ButtonReport, new Start()) : new CardButton(phrases.ButtonContinue, new Continue())) with { IsPrimary = true }],
            Language = phrases.Language,
        };
    }

    /// <summary>What the open question takes: a hint, and the keys of its commands.</summary>
    private static (string? Hint, string[] Commands) Here(TurnView turn) =>
        turn.IsOpen(DialogIds.Submit) || turn.IsOpen(DialogIds.Restart) ? (turn.Phrases.YesOrNo, [])
        : turn.IsOpen(DialogIds.Pause) ? (null, ["continue", "notes"])
        : turn.IsOpen(DialogIds.Gather) ? (null, ["done"])
        : !turn.IsOpen(DialogIds.Report) ? (null, [])
        : turn.Question switch
        {
            null => (null, []),
            { Address.Part: SlotPart.Speaker } => (turn.Phrases.WhoSaidItHint, ["skip"]),
            { Address.Part: SlotPart.Approval } => (turn.Phrases.DidTheyApproveHint, ["skip"]),
            { Question.Repeats: true } or { OpensRepetition: true } => (null, ["done", "more", "skip", "why"]),
            _ => (null, ["skip", "back", "why"]),
        };

    private static CardFacts Facts(IEnumerable<HelpLine> lines) => new([.. lines.Select(line => new CardFact(line.Word, line.Does))]);
}
