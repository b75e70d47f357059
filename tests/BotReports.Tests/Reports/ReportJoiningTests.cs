using BotReports.Reports;

namespace BotReports.Tests.Reports;

/// <summary>Who comes to a report that others have begun.</summary>
public sealed class ReportJoiningTests
{
    private static readonly Person Cleo = new("cleo", "Cleo Somebody");
    private static readonly Report Begun = Sample.Report().Join(Sample.Delivery(1), ["Amy Shannon"]);

    [Fact]
    public void Whoever_asks_is_no_rapporteur_yet_and_those_who_fill_the_report_are_told()
    {
        var asked = Begun.AskToJoin("Ben Ito", Sample.Delivery(2, Sample.Ben));

        asked.RapporteurOf("ben").ShouldBeNull();
        asked.Names.ShouldBe(["Amy Shannon"]);
        Owed(asked).ShouldBe(["Asks ben → amy"]);
    }

    [Fact]
    public void Asking_twice_is_asking_once()
    {
        var asked = Begun.AskToJoin("Ben Ito", Sample.Delivery(2, Sample.Ben)).AskToJoin("Ben Ito", Sample.Delivery(3, Sample.Ben));

        asked.Requests.ShouldHaveSingleItem();
        Owed(asked).ShouldHaveSingleItem();
    }

    [Fact]
    public void Where_nobody_fills_the_report_any_more_the_organizers_are_asked() =>
        Owed(Begun.Leave(Sample.Delivery(2)).AskToJoin("Ben Ito", Sample.Delivery(3, Sample.Ben))).ShouldBe([$"Asks ben → {Notice.Organizers}"]);

    [Fact]
    public void Whoever_is_let_in_fills_the_report_and_is_printed_and_everybody_but_the_one_who_did_it_is_told()
    {
        var three = Begun.Join("Cleo Somebody", Sample.Delivery(2, Cleo)).AskToJoin("Ben Ito", Sample.Delivery(3, Sample.Ben));
        var let = three.LetIn("ben", Sample.Delivery(4));

        let.RapporteurOf("ben").ShouldNotBeNull();
        let.Names.ShouldBe(["Amy Shannon", "Cleo Somebody", "Ben Ito"]);
        let.Requests.ShouldBeEmpty();
        Owed(let).ShouldBe(["Joined cleo → amy", "LetIn ben → ben", "Joined ben → cleo"]);
    }

    [Fact]
    public void Whoever_is_kept_out_is_told_and_stays_out()
    {
        var kept = Begun.AskToJoin("Ben Ito", Sample.Delivery(2, Sample.Ben)).KeepOut("ben", Sample.Delivery(3));

        kept.RapporteurOf("ben").ShouldBeNull();
        Owed(kept).ShouldBe(["KeptOut ben → ben"]);
    }

    [Fact]
    public void Nobody_is_let_in_who_has_not_asked()
    {
        Begun.LetIn("ben", Sample.Delivery(2)).ShouldBeSameAs(Begun);
        Begun.KeepOut("ben", Sample.Delivery(2)).ShouldBeSameAs(Begun);
    }

    [Fact]
    public void A_joiner_is_announced_once_however_often_the_message_comes()
    {
        var joined = Begun.Join("Cleo Somebody", Sample.Delivery(2, Cleo));

        joined.Join("Cleo Somebody", Sample.Delivery(2, Cleo)).ShouldBeSameAs(joined);
        Owed(joined.Join("Cleo Somebody", Sample.Delivery(3, Cleo))).ShouldBe(["Joined cleo → amy"]);
    }

    [Fact]
    public void A_notice_is_gone_once_everybody_has_been_told()
    {
        var three = Begun.Join("Cleo Somebody", Sample.Delivery(2, Cleo)).AskToJoin("Ben Ito", Sample.Delivery(3, Sample.Ben));
        var notice = three.Notices[^1].Id;

        three.NoticePostingOf(notice, "amy").ShouldNotBeNull();
        var told = three.Told(notice, "amy");
        told.NoticePostingOf(notice, "amy").ShouldBeNull();
        Owed(told).ShouldBe(["Joined cleo → amy", "Asks ben → cleo"]);
        Owed(told.Told(notice, "cleo")).ShouldBe(["Joined cleo → amy"]);
        told.Told(notice, "cleo").Told(three.Notices[0].Id, "amy").Notices.ShouldBeEmpty();
    }

    private static IEnumerable<string> Owed(Report report) => report.UnsentNotices().Select(unsent => $"{unsent.Notice.Kind} {unsent.Notice.About.Id} → {unsent.Person}");
}
