using BotReports.Access;

namespace BotReports.Tests.Access;

/// <summary>Which keys there are after several have been made at once, or one twice.</summary>
public sealed class ApiKeyListTests
{
    [Fact]
    public void A_turn_that_runs_again_makes_another_secret_in_the_place_of_the_one_that_nobody_has_seen()
    {
        var (first, again) = (Make("Website", "message-1"), Make("Website", "message-1"));

        var list = new ApiKeyList().With(first.Key).With(again.Key);

        list.Keys.ShouldHaveSingleItem().ShouldBe(again.Key);
        again.Token.Opens(list.Keys[0]).ShouldBeTrue();
        first.Token.Opens(list.Keys[0]).ShouldBeFalse();
    }

    [Fact]
    public void Of_two_organizers_who_take_one_name_at_once_the_second_is_not_told_that_a_key_is_made()
    {
        var (mine, theirs) = (new ApiKeyChange.Made(Make("Website", "message-1").Key), new ApiKeyChange.Made(Make("website", "message-2").Key));

        var list = theirs.Apply(mine.Apply(new ApiKeyList()));

        mine.IsIn(list).ShouldBeTrue();
        theirs.IsIn(list).ShouldBeFalse();
    }

    private static (ApiToken Token, ApiKey Key) Make(string name, string delivery)
    {
        var token = ApiToken.New();
        return (token, new ApiKey(token.Id, name, token.Secret.Hash, IsApprovedOnly: false, "olga", "Olga Organizer", DateTimeOffset.UnixEpoch) { Delivery = delivery });
    }
}
