using BotReports.Actions;
using BotReports.Cards;
using BotReports.Programmes;
using BotReports.Reports;

namespace BotReports.Tests.Cards;

/// <summary>Cards as the product shows them, with the words of the report that it was born from.</summary>
internal static class SampleCards
{
    public static IReadOnlyList<(string Name, Card Card)> All =>
        [("report", ReportCard.Card), ("question", Question), ("sessions", Sessions), ("chair", Chair), ("arabic", Arabic), ("hostile", HostileCard.Card)];

    private static readonly SlotAddress Action = new(FieldPath.In("recommendations", 2, "actions"), 1);

    public static Card Named(string name) => All.Single(sample => sample.Name == name).Card;

    public static Card Question { get; } = new("Recommendation 2")
    {
        Eyebrow = "Section 2 of 8 · Recommendation 2 of 4 · action 1 of 2",
        Body =
        [
            new CardText("What does civil society need to do to get this recommendation heard and implemented?", CardTextStyle.Strong),
            new CardText("At national, regional or global level. Up to two actions; one message for each.", CardTextStyle.Subtle),
            new CardText("Saved: IOM should embrace the rights framework, transparency and collaboration with civil society.", CardTextStyle.Good),
        ],
        Buttons =
        [
            new("Skip", new Skip(Action)),
            new("Back", new Back(Action)),
            new("Done", new Done(Action)) { IsPrimary = true },
            new("Status", new ShowStatus()),
        ],
    };

    public static Card Sessions { get; } = new("Which session do you report on?")
    {
        Eyebrow = "Civil Society Days 2016",
        Body = [new CardText("You can change this later. Sessions that somebody is already writing about can be joined.", CardTextStyle.Subtle)],
        Buttons =
        [
            new("1.1 Safe pathways for people who flee", StartOf("1.1")), new("1.2 Children in migration", StartOf("1.2")),
            new("2.1 Diaspora and development", StartOf("2.1")), new("2.2 Labour recruitment reform", StartOf("2.2")),
            new("3.1 Inclusion at the local level", StartOf("3.1")), new("3.2 Xenophobia and public opinion", StartOf("3.2")),
            new("4.1 Multilateral cooperation", StartOf("4.1")) { IsPrimary = true }, new("4.2 The Global Compact", StartOf("4.2")),
        ],
    };

    public static Card Chair { get; } = new("Priority messages")
    {
        Eyebrow = "For the chair’s report to states on 10 December",
        Subtitle = "3 of 8 sessions have handed in their report.",
        Body =
        [
            new CardHeading("1.2 Children in migration"),
            new CardList([new("Children’s rights come first in every procedure; detention is never in a child’s interest.", "1"), new("Family unity has to be a principle of the compact, not an exception in it.", "2")]),
            new CardHeading("2.2 Labour recruitment reform"),
            new CardList([new("No worker pays for a job: the employer does.", "1")]),
            new CardText("The second message is missing.", CardTextStyle.Attention),
            new CardHeading("4.1 Multilateral cooperation and governance of migration and development"),
            ReportCard.PriorityMessages,
        ],
        Buttons = [new("Export", new Export()), new("Quotes", new SettleQuotes()), new("Reports", new ShowMissingReports())],
    };

    public static Card Arabic { get; } = new("الجلسة 4.1: التعاون متعدد الأطراف")
    {
        Eyebrow = "تقرير",
        Language = "ar",
        Body =
        [
            new CardPanel([new CardHeading("الرسائل ذات الأولوية"), new CardList([new("يجب أن يكون للاتفاق أثر عملي على أرض الواقع.", "1")])]),
            new CardCollapsible("التوصيات", "4 توصيات", false, [new CardText("زيادة الشفافية والمساءلة (Global Compact).")]),
        ],
        Buttons = [new("تخطي", new Skip()), new("رجوع", new Back())],
    };

    private static Start StartOf(string session) => new(SessionNumber.TryParse(session, out var number) ? number : null);
}
