using BotReports.Programmes;
using BotReports.Reports;
using BotReports.Templates;
using BotReports.Tests.Seeds;
using Microsoft.Bot.Schema;

namespace BotReports.Tests.Conversations;

/// <summary>What the bot remembers of where it has been spoken to, so that it can speak there of its own accord.</summary>
public sealed class KnownConversationsTests : IAsyncDisposable
{
    private readonly InProcessStage _stage = new(new Conference(ProgrammeFile.Load(SeedFolder.Programme), TemplateCatalog.Load(SeedFolder.Templates)), "fr-FR");

    public ValueTask DisposeAsync() => _stage.DisposeAsync();

    [Fact]
    public async Task Whoever_has_spoken_to_the_bot_can_be_written_to_even_after_a_restart()
    {
        await _stage.SayAsync("Amy", null, "hello");
        await _stage.RestartAsync();

        var reference = (await _stage.Known.FindPersonalAsync("amy", Token)).ShouldNotBeNull();

        reference.Conversation.Id.ShouldBe("chat-with-Amy");
        reference.Conversation.ConversationType.ShouldBe("personal");
        (reference.ChannelId, reference.ServiceUrl, reference.Locale).ShouldBe(("test", "urn:test", "fr-FR"));
        (reference.User.Id, reference.Bot.Id).ShouldBe(("amy", "botreports"));
    }

    [Fact]
    public async Task A_person_is_found_whatever_the_case_of_the_id()
    {
        await _stage.SayAsync("Amy", null, "hello");

        (await _stage.Known.FindPersonalAsync("AMY", Token)).ShouldNotBeNull();
    }

    [Fact]
    public async Task Whoever_has_spoken_in_a_channel_alone_has_no_chat_to_write_to()
    {
        await _stage.SayAsync("Amy", "organizers", "help");

        (await _stage.Known.FindPersonalAsync("amy", Token)).ShouldBeNull();
    }

    [Fact]
    public async Task Whoever_takes_the_bot_out_of_their_chat_is_left_alone_until_they_take_it_in_again()
    {
        await _stage.SayAsync("Amy", null, "hello");

        await _stage.DeliverAsync("Amy", null, "removed", ActivityTypes.InstallationUpdate, action: "remove");
        (await _stage.Known.FindPersonalAsync("amy", Token)).ShouldBeNull();

        await _stage.DeliverAsync("Amy", null, "added", ActivityTypes.InstallationUpdate);
        (await _stage.Known.FindPersonalAsync("amy", Token)).ShouldNotBeNull();
    }

    [Fact]
    public async Task A_service_that_moves_is_followed()
    {
        await _stage.SayAsync("Amy", null, "hello");
        _stage.ServiceUrl = "urn:moved";

        await _stage.SayAsync("Amy", null, "status");

        (await _stage.Known.FindPersonalAsync("amy", Token)).ShouldNotBeNull().ServiceUrl.ShouldBe("urn:moved");
    }

    [Fact]
    public async Task The_threads_of_a_channel_are_one_conversation()
    {
        await _stage.SayAsync("Amy", "19:organizers@thread.tacv2;messageid=1", "help");
        await _stage.SayAsync("Ben", "19:organizers@thread.tacv2;messageid=2", "help");

        _stage.Operations.ShouldNotContain(operation => operation.StartsWith("put conversations/", StringComparison.Ordinal));
        (await _stage.Known.FindAsync("test", "19:organizers@thread.tacv2", Token)).ShouldNotBeNull();
    }

    [Fact]
    public async Task A_conversation_is_written_down_once_and_then_asks_nothing_of_the_storage()
    {
        await _stage.SayAsync("Amy", null, "hello");

        // Whether a greeting comes from a second app of theirs; where the person is found by their id, their address and their name, and then the conversation.
        Operations().Select(operation => operation.Split(' ', '/')[0]).ShouldBe(["get", "get", "put", "put", "put", "put"]);

        await _stage.SayAsync("Amy", null, "status");
        Operations().ShouldBeEmpty();
    }

    [Fact]
    public async Task Somebody_whom_the_programme_names_is_found_by_what_it_says_of_them()
    {
        await _stage.SayAsync("Amy", null, "hello");

        foreach (var assigned in (AssignedRapporteur[])[new("Anybody", "AMY@example.org"), new("Anybody", "amy"), new("Shannon, Amy", null)])
        {
            (await _stage.Known.FindChatAsync(assigned, Token)).ShouldNotBeNull().UserId.ShouldBe("amy");
        }

        foreach (var other in (AssignedRapporteur[])[new("Amy Shannon", "other@example.org"), new("Amy", null)])
        {
            (await _stage.Known.FindChatAsync(other, Token)).ShouldBeNull();
        }
    }

    [Fact]
    public async Task An_address_without_proof_leads_to_nobody()
    {
        await _stage.SayAsync("Gus", null, "hello");

        (await _stage.Known.FindChatAsync(new AssignedRapporteur("Chris Chair", Cast.Chair), Token)).ShouldBeNull();
    }

    [Fact]
    public async Task No_address_and_no_name_is_in_the_name_of_a_document()
    {
        await _stage.SayAsync("Amy", null, "hello");

        var names = await _stage.Documents.ListAsync("conversations/", Token).Select(entry => entry.Name.Value).ToListAsync(Token);

        names.Count.ShouldBe(4);
        names.ShouldNotContain(name => name.Contains("shannon", StringComparison.OrdinalIgnoreCase) || name.Contains("example", StringComparison.OrdinalIgnoreCase));
    }

    private static CancellationToken Token => TestContext.Current.CancellationToken;

    private IEnumerable<string> Operations() => _stage.Operations.Where(operation => operation.Contains(" conversations/", StringComparison.Ordinal));
}
