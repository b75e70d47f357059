using BotReports.Reports;
using BotReports.Roles;

namespace BotReports.Tests.Roles;

public sealed class RoleListTests
{
    private static readonly DateTimeOffset At = new(2016, 12, 8, 9, 0, 0, TimeSpan.Zero);

    private static readonly RoleList List = new RoleList()
        .With(new NamedRole(Role.Organizer, "ben@example.org", "Ben Ito", "olga", "Olga Organizer", At))
        .With(new NamedRole(Role.Chair, "29:zoe", "Zoe", "29:ben", "Ben Ito", At));

    [Fact]
    public void Somebody_has_a_role_by_their_proven_address_or_their_id_in_any_case()
    {
        List.Has(Role.Organizer, new Person("29:ben", "B", "Ben@Example.org")).ShouldBeTrue();
        List.Has(Role.Chair, new Person("29:ZOE", "Z")).ShouldBeTrue();

        List.Has(Role.Organizer, new Person("29:ben", "Ben Ito") { UnprovenEmail = "ben@example.org" }).ShouldBeFalse();
        List.Has(Role.Chair, new Person("29:ben", "B", "ben@example.org")).ShouldBeFalse();
    }

    [Fact]
    public void A_role_that_somebody_has_is_not_given_again_and_one_that_nobody_has_not_taken()
    {
        List.With(new NamedRole(Role.Organizer, "BEN@example.org", "Ben", "olga", "Olga", At)).ShouldBeSameAs(List);
        List.Without(Role.Chair, "ben@example.org").ShouldBeSameAs(List);
        List.Without(Role.Organizer, "BEN@example.org").Named.ShouldHaveSingleItem().Role.ShouldBe(Role.Chair);
    }

    [Fact]
    public void There_is_an_end_to_those_who_can_have_one()
    {
        var full = Enumerable.Range(0, RoleList.Most).Aggregate(new RoleList(), (list, number) => list.With(new NamedRole(Role.Chair, $"chair{number}@example.org", "", "", "", At)));

        full.With(new NamedRole(Role.Chair, "more@example.org", "", "", "", At)).ShouldBeSameAs(full);
    }

    [Fact]
    public void Whoever_is_erased_has_no_role_and_gave_none()
    {
        var erasure = new Erasure("29:ben", ErasureMode.Name, "gone-1", At) { Addresses = ["ben@example.org"], Somebody = "somebody", Gone = "…" };

        var erased = List.Erase(erasure);

        erased.Named.ShouldHaveSingleItem().ShouldBe(new NamedRole(Role.Chair, "29:zoe", "Zoe", "gone-1", "somebody", At));
        erased.Erase(erasure).ShouldBeSameAs(erased);
    }
}
