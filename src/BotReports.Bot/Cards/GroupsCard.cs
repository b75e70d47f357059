using BotReports.Actions;
using BotReports.Bot.Turns;
using BotReports.Cards;
using BotReports.Languages;
using BotReports.Programmes;
using BotReports.Reports;

namespace BotReports.Bot.Cards;

/// <summary>The breakout groups of a session as the rapporteurs of the session see them.</summary>
internal static class GroupsCard
{
    public static Card Of(Report report, IReadOnlyList<Breakout> groups, IReadOnlyList<BreakoutItem> unassigned, Conference conference, Phrases phrases) =>
        new(groups.Count == 0 ? phrases.NoGroups(report.Id.Session.Value) : phrases.GroupsOf(report.Id.Session.Value))
        {
            Body =
            [
                .. groups.Count == 0 ? Array.Empty<CardElement>() : [new CardList([.. groups.Select(group => Item(group, report, unassigned, conference, phrases))])],
                .. unassigned.Count == 0 ? Array.Empty<CardElement>() : [new CardHeading(phrases.NotAssigned), new CardList([.. unassigned.Select(Item)])],
                new CardText(unassigned.Count > 0 ? phrases.HowToAssign : phrases.HowToOpenAGroup, CardTextStyle.Subtle),
            ],
            Buttons =
            [
                .. unassigned.Count == 0 ? Array.Empty<CardButton>() : [new CardButton(phrases.ButtonAssign, new ShowAssignments()) { IsPrimary = true }],
                new CardButton(phrases.ButtonContinue, new Continue()),
            ],
            Language = phrases.Language,
        };

    private static CardListItem Item(Breakout group, Report report, IReadOnlyList<BreakoutItem> unassigned, Conference conference, Phrases phrases)
    {
        if (group.Report is not { Rapporteurs.IsEmpty: false } begun)
        {
            return new CardListItem(group.Name.Value, Note: phrases.NobodyInGroup(group.IdIn(report.Id.Session)));
        }

        var slots = conference.Walk(begun).Slots.Where(slot => slot.Address.Part is SlotPart.Words).ToLookup(slot => slot.Status);
        return new CardListItem(group.Name.Value, Note: string.Join(" · ",
            phrases.List([.. begun.Rapporteurs.Select(rapporteur => rapporteur.Person.Name)]),
            phrases.StatusLine(slots[SlotStatus.Answered].Count(), slots[SlotStatus.Skipped].Count(), slots[SlotStatus.Open].Count()),
            phrases.ToAssign(unassigned.Count(item => item.Group.Id == begun.Id))));
    }

    private static CardListItem Item(BreakoutItem item) => new(AssignCard.FirstWords(item.Answers().FirstOrDefault().Answer.Text), $"{item.Slot.Number}", item.Origin.Name);
}
