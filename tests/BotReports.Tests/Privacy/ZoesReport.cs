using BotReports.Reports;
using BotReports.Tests.Conversations;
using BotReports.Tests.Reports;

namespace BotReports.Tests.Privacy;

/// <summary>A report in which somebody has left something wherever one can.</summary>
internal static class ZoesReport
{
    /// <summary>Parts of all that she has said.</summary>
    public static readonly string[] Words = ["Zanzibar", "Mombasa", "Lamu", "Pemba", "Kilwa", "Malindi", "Bagamoyo", "Sofala", "Mafia Island", "Tanga harbour"];

    /// <summary>What others have said, which stays.</summary>
    public static readonly string[] OthersWords = ["Amy adds a hotline.", "Amy has another example.", "Amy wrote this herself.", "What did Amy mean?"];

    public static Person Zoe { get; } = Cast.Find("Zoe");

    private static Person Amy { get; } = Cast.Find("Amy");

    public static Report Of(ReportId? id = null)
    {
        var example = new SlotAddress(Sample.Examples, 1);
        var report = Sample.Report(id)
            .Join("Zoë Erásmo", By(1, Zoe)).Join("Amy Shannon", By(2, Amy))
            .Answer(Sample.NewExample, "Recruiters charge fees in Zanzibar.", By(3, Zoe))
            .Append(example, "Amy adds a hotline.", By(4, Amy))
            .Answer(Sample.NewExample, "Amy has another example.", By(5, Amy))
            .Answer(new SlotAddress(Sample.Examples, 2), "Rather one from Mombasa.", By(6, Zoe))
            .Answer(Sample.NewExample, "Only hers, from Lamu.", By(7, Zoe))
            .Answer(new SlotAddress(Sample.Examples, 3), "Only hers, from Pemba.", By(8, Zoe))
            .Answer(Sample.NewExample, "To be taken out, from Kilwa.", By(9, Zoe));
        report = report.Delete(Sample.Examples, report[Sample.Examples].Find(4)!, By(10, Zoe))
            .Answer(Sample.NewExample, "Amy wrote this herself.", By(11, Amy))
            .Answer(Sample.NewExample, "Gathered, from Sofala.", By(12, Zoe))
            .Gather(new SlotAddress(Sample.Examples, 5), [new SlotAddress(Sample.Examples, 6)], By(13, Amy))
            .Append(new SlotAddress(Sample.Examples, 5), "And more of Amy's.", By(14, Amy))
            .Note("A note from Malindi.", By(15, Zoe))
            .Note("A note that became something else, from Bagamoyo.", By(16, Zoe));
        report = report.Discard(report.Notes[^1], By(17, Zoe));
        report = report.Submit(By(18, Zoe))
            .Ask("What did Amy mean?", By(19, Cast.Find("Olga")))
            .Reply("She meant Mafia Island.", By(20, Zoe));
        return report.Note("She signs: Zoë Erásmo, Tanga harbour.", By(21, Zoe)).Undo(By(22, Zoe)).Undo(By(23, Amy));
    }

    private static Delivery By(int number, Person person) => Sample.Delivery(number, person);
}
