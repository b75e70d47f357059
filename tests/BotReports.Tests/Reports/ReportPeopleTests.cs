using BotReports.Reports;

namespace BotReports.Tests.Reports;

public sealed class ReportPeopleTests
{
    private static Report Begun { get; } = Sample.Report().Join(Sample.Delivery(1), ["A. Shannon"]);

    [Fact]
    public void Who_joins_is_printed_once_however_often_they_come_back()
    {
        var joined = Begun.Join("Ben Ito", Sample.Delivery(2, Sample.Ben)).Join("Ben Ito", Sample.Delivery(3, Sample.Ben));

        joined.Names.ShouldBe(["A. Shannon", "Ben Ito"]);
    }

    [Fact]
    public void Who_began_is_not_printed_a_second_time_under_another_spelling() =>
        Begun.Join("Amy Shannon", Sample.Delivery(2, Sample.Amy)).Names.ShouldBe(["A. Shannon"]);

    [Fact]
    public void A_name_that_is_printed_already_is_not_printed_again() =>
        Begun.Join("a. shannon", Sample.Delivery(2, Sample.Ben)).Names.ShouldBe(["A. Shannon"]);

    [Fact]
    public void Looking_at_a_submitted_report_makes_nobody_its_rapporteur() =>
        Begun.Submit(Sample.Delivery(2)).Join("Ben Ito", Sample.Delivery(3, Sample.Ben)).Names.ShouldBe(["A. Shannon"]);

    [Fact]
    public void The_first_to_join_leads_even_after_coming_back()
    {
        var joined = Begun.Join("Ben Ito", Sample.Delivery(2, Sample.Ben)).Join("Amy Shannon", Sample.Delivery(3, Sample.Amy));

        joined.Rapporteurs.Select(rapporteur => rapporteur.Person).ShouldBe([Sample.Amy, Sample.Ben]);
    }

    [Fact]
    public void Handing_over_makes_the_other_lead_and_keeps_the_words_and_the_name_of_who_leaves()
    {
        var report = Begun.Join("Cleo Cho", Sample.Delivery(2, Cleo)).Join("Ben Ito", Sample.Delivery(3, Sample.Ben))
            .Answer(Sample.NewExample, "an example", Sample.Delivery(4));

        var handed = report.HandOver(report.RapporteurOf("ben")!, Sample.Delivery(5));

        handed.Rapporteurs.Select(rapporteur => rapporteur.Person).ShouldBe([Sample.Ben, Cleo]);
        handed[Sample.Examples].ShouldBeSameAs(report[Sample.Examples]);
        handed.Names.ShouldBe(report.Names);
        handed.NameOf("amy").ShouldBe("Amy Shannon");
    }

    [Fact]
    public void A_report_is_handed_over_only_by_and_to_those_who_fill_it()
    {
        var ben = new Rapporteur(Sample.Ben, Sample.Delivery(2).At);
        var both = Begun.Join("Ben Ito", Sample.Delivery(2, Sample.Ben));

        Begun.HandOver(ben, Sample.Delivery(3)).ShouldBeSameAs(Begun);
        both.HandOver(both.RapporteurOf("ben")!, Sample.Delivery(3, Cleo)).ShouldBeSameAs(both);
        both.HandOver(both.RapporteurOf("amy")!, Sample.Delivery(3)).ShouldBeSameAs(both);
    }

    [Fact]
    public void Who_leaves_without_a_word_is_printed_no_more()
    {
        var joined = Begun.Join("Ben Ito", Sample.Delivery(2, Sample.Ben));

        joined.Leave(Sample.Delivery(3, Sample.Ben)).Names.ShouldBe(["A. Shannon"]);
        joined.Note("a thought", Sample.Delivery(3, Sample.Ben)).Leave(Sample.Delivery(4, Sample.Ben)).Names.ShouldBe(["A. Shannon", "Ben Ito"]);
    }

    [Fact]
    public void Leaving_twice_or_without_having_joined_changes_nothing()
    {
        var left = Begun.Leave(Sample.Delivery(2));

        left.Rapporteurs.ShouldBeEmpty();
        left.Leave(Sample.Delivery(2)).ShouldBeSameAs(left);
        left.Leave(Sample.Delivery(3)).ShouldBeSameAs(left);
        Begun.Leave(Sample.Delivery(2, Sample.Ben)).ShouldBeSameAs(Begun);
    }

    private static Person Cleo { get; } = new("cleo", "Cleo Cho");
}
