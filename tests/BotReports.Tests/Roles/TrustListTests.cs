using BotReports.Reports;
using BotReports.Roles;

namespace BotReports.Tests.Roles;

/// <summary>An organizer's word for somebody whose channel does not prove who they are.</summary>
public sealed class TrustListTests
{
    private static readonly Person Gus = new("gus", "Gus Guest") { UnprovenEmail = "Chair@example.org" };

    private static readonly Delivery Word = new("key", "message", new Person("olga", "Olga Organizer"), new DateTimeOffset(2016, 12, 8, 10, 0, 0, TimeSpan.Zero));

    private static readonly EventRoles Roles = new(["organizer@example.org"], ["chair@example.org"]);

    [Fact]
    public void An_address_without_proof_gives_no_role_and_would_if_it_were_proven()
    {
        Roles.MayAskForMessages(Gus).ShouldBeFalse();
        Roles.MayAskForMessages(Gus.IfProven).ShouldBeTrue();
    }

    [Fact]
    public void A_vouch_is_of_one_person_with_one_address_and_says_who_gave_it_and_when()
    {
        var list = new TrustList().With(Gus, Gus.UnprovenEmail!, Word);

        list.Covers(Gus).ShouldBeTrue();
        list.Covers(Gus with { UnprovenEmail = "chair@EXAMPLE.org" }).ShouldBeTrue();
        list.Covers(Gus with { UnprovenEmail = "organizer@example.org" }).ShouldBeFalse();
        list.Covers(Gus with { Id = "another" }).ShouldBeFalse();
        list.Vouches.ShouldHaveSingleItem().ShouldBe(new Vouch("gus", "Gus Guest", "Chair@example.org", "olga", "Olga Organizer", Word.At));
    }

    [Fact]
    public void What_is_said_twice_is_on_record_once_and_what_is_taken_back_is_gone()
    {
        var list = new TrustList().With(Gus, Gus.UnprovenEmail!, Word);

        list.With(Gus, Gus.UnprovenEmail!, Word).ShouldBeSameAs(list);
        list.Without("gus").Covers(Gus).ShouldBeFalse();
        list.Without("nobody").ShouldBeSameAs(list);
    }

    [Fact]
    public void Whoever_waits_is_noted_once_and_no_longer_once_somebody_vouches_for_them()
    {
        var list = new TrustList().Await(Gus, Word.At);

        list.Await(Gus, Word.At.AddHours(1)).ShouldBeSameAs(list);
        list.Told(list.Waiting).Waiting.ShouldHaveSingleItem().IsTold.ShouldBeTrue();
        list.With(Gus, Gus.UnprovenEmail!, Word).Waiting.ShouldBeEmpty();
    }

    [Fact]
    public void However_many_profiles_somebody_makes_the_list_stays_short()
    {
        var list = Enumerable.Range(0, 200).Aggregate(new TrustList(), (list, number) => list.Await(Gus with { Id = $"gus-{number}" }, Word.At));

        list.Waiting.Length.ShouldBe(TrustList.MostWaiting);
    }
}
