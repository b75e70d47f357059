using BotReports.Templates;
using BotReports.Tests.Seeds;

namespace BotReports.Tests.Imports.Files;

/// <summary>The form of the seed with short answers, in pieces that each kind of document writes in its own way.</summary>
internal static class FormSample
{
    public static ReportTemplate Template { get; } = TemplateCatalog.Load(SeedFolder.Templates).Find("csd-2016")!;

    /// <summary>What must come of it, however it is laid out.</summary>
    public static IReadOnlyList<string> Answers { get; } =
    [
        "examples: Town desks answer in nine languages.",
        "examples: A night bus now stops at the shelter.",
        "recommendations/1/text: Change the law on permits.",
        "recommendations/1/actions: Write to the minister.",
        "recommendations/1/actions: Call the press.",
        "recommendations/1/indicators: Two meetings held.",
        "recommendations/2/text: Open the doors of schools.",
        "recommendations/2/actions: Ask the heads of schools.",
        "recommendations/2/indicators: Every child has a place.",
        "governance-mechanisms: Meet once a year.",
        "women: Safe rooms in every office.",
        "children: No child sleeps in a cell.",
        "priority-messages: Open safe routes before winter.",
        "priority-messages: Let cities speak at the table.",
        "other-information: The room was full.",
    ];

    /// <summary>Writes the form piece by piece.</summary>
    /// <param name="heading">Writes a heading.</param>
    /// <param name="list">Writes the items of a list.</param>
    /// <param name="labelled">Writes a label and its answer.</param>
    /// <param name="recommendations">Writes what answers the group: repetitions, each with a text, actions and indicators.</param>
    public static string Write(Func<string, string> heading, Func<string[], string> list, Func<string, string, string> labelled, Func<(string Text, string[] Actions, string[] Indicators)[], string> recommendations) => string.Concat(
        heading("1. Progress: inspiring practices, partnerships and tools"),
        list(["Town desks answer in nine languages.", "A night bus now stops at the shelter."]),
        heading("2. Four recommendations, with related actions and indicators for change in policies and practices"),
        recommendations(
        [
            ("Change the law on permits.", ["Write to the minister.", "Call the press."], ["Two meetings held."]),
            ("Open the doors of schools.", ["Ask the heads of schools."], ["Every child has a place."]),
        ]),
        heading("3. Governance mechanisms and the Global Compact for safe, orderly and regular migration"),
        labelled("Governance mechanisms", "Meet once a year."),
        heading("5. Recommendations and actions for women / children"),
        labelled("Women", "Safe rooms in every office."),
        labelled("Children", "No child sleeps in a cell."),
        heading("6. Priority messages to convey to governments by the CSD Chair on 10 December"),
        list(["Open safe routes before winter.", "Let cities speak at the table."]),
        heading("8. Other information"),
        labelled("", "The room was full."));
}
