using Microsoft.Bot.Builder;
using Microsoft.Bot.Builder.Adapters;
using Microsoft.Bot.Schema;
using Newtonsoft.Json;
using Newtonsoft.Json.Linq;

namespace BotReports.Tests.BotBuilder;

public class BotStateTests
{
    private readonly TestAdapter _adapter = new("test");
    private readonly CountingStorage _storage = new();

    [Fact]
    public async Task A_document_is_read_once_a_turn_and_not_written_if_nothing_changed()
    {
        var state = new ConversationState(_storage);
        var property = state.CreateProperty<Draft>("draft");
        var turn = Turn();

        (await property.GetAsync(turn)).ShouldBeNull();
        await property.GetAsync(turn);
        await state.LoadAsync(turn);
        await state.SaveChangesAsync(turn);

        (_storage.Reads, _storage.Writes).ShouldBe((1, 0));
        property.Name.ShouldBe("draft");
    }

    [Fact]
    public async Task A_change_within_a_value_is_noticed_and_written_once()
    {
        var state = new ConversationState(_storage);
        var property = state.CreateProperty<Draft>("draft");
        var turn = Turn();
        var draft = await property.GetAsync(turn, () => new Draft { Text = "one" });
        await state.SaveChangesAsync(turn);

        draft.Text = "two";
        await state.SaveChangesAsync(turn);
        await state.SaveChangesAsync(turn);
        _storage.Writes.ShouldBe(2);
        await state.SaveChangesAsync(turn, force: true);

        _storage.Writes.ShouldBe(3);
        (await property.GetAsync(Turn())).Text.ShouldBe("two");
    }

    [Fact]
    public async Task A_forced_load_forgets_what_the_turn_has_changed()
    {
        var state = new UserState(_storage);
        var property = state.CreateProperty<string>("name");
        var turn = Turn();
        await property.SetAsync(turn, "Ada");

        await state.LoadAsync(turn, force: true);

        (await property.GetAsync(turn)).ShouldBeNull();
    }

    [Fact]
    public async Task Cleared_state_is_empty_at_once_and_in_the_store_after_the_next_save()
    {
        var state = new ConversationState(_storage);
        var property = state.CreateProperty<string>("name");
        var turn = Turn();
        await property.SetAsync(turn, "Ada");
        await state.SaveChangesAsync(turn);

        await state.ClearStateAsync(turn);
        (await property.GetAsync(turn)).ShouldBeNull();
        (await property.GetAsync(Turn())).ShouldBe("Ada");

        await state.SaveChangesAsync(turn);
        (await property.GetAsync(Turn())).ShouldBeNull();
    }

    [Fact]
    public async Task A_property_or_the_whole_document_can_be_deleted()
    {
        var state = new ConversationState(_storage);
        var property = state.CreateProperty<string>("name");
        var turn = Turn();
        await property.SetAsync(turn, "Ada");
        await state.SaveChangesAsync(turn);

        await property.DeleteAsync(turn);
        (await property.GetAsync(turn, () => "nobody")).ShouldBe("nobody");

        await state.DeleteAsync(turn);
        (await property.GetAsync(Turn())).ShouldBeNull();
    }

    [Fact]
    public async Task A_store_that_keeps_no_types_gives_back_values_that_can_be_changed()
    {
        var untyped = new MemoryStorage(new JsonSerializer());
        await untyped.WriteAsync(new Dictionary<string, object> { ["test/users/user1"] = new { draft = new Draft { Text = "one" }, count = 3L } }, default);
        var state = new UserState(new UntypedStorage(untyped));
        var (draft, count) = (state.CreateProperty<Draft>("draft"), state.CreateProperty<int>("count"));
        var turn = Turn();

        (await draft.GetAsync(turn)).Text = "two";
        (await count.GetAsync(turn)).ShouldBe(3);
        await state.SaveChangesAsync(turn);

        (await draft.GetAsync(Turn())).Text.ShouldBe("two");
    }

    [Fact]
    public async Task State_belongs_to_a_conversation_or_to_a_user_of_a_channel()
    {
        var (conversation, user) = (new ConversationState(_storage), new UserState(_storage));
        IPropertyManager manager = conversation;
        var turn = Turn();
        await manager.CreateProperty<int>("n").SetAsync(turn, 1);
        await user.CreateProperty<int>("n").SetAsync(turn, 2);

        await new BotStateSet(conversation).Add(user).SaveAllChangesAsync(turn);

        (await _storage.ReadAsync(["test/conversations/Conversation1", "test/users/user1"])).Count.ShouldBe(2);
        turn.Activity.From = null;
        await Should.ThrowAsync<InvalidOperationException>(() => user.LoadAsync(turn, force: true));
    }

    [Fact]
    public async Task State_of_our_own_is_kept_under_a_key_of_our_own()
    {
        var turn = Turn();
        var state = new EventState(_storage);
        await state.CreateProperty<int>("n").SetAsync(turn, 1);

        await state.SaveChangesAsync(turn);

        (await _storage.ReadAsync(["events/csd-2016"])).ShouldHaveSingleItem();
    }

    [Fact]
    public async Task State_is_saved_when_a_turn_has_ended_well_and_only_then()
    {
        var (conversation, user) = (new ConversationState(_storage), new UserState(_storage));
        var middleware = new AutoSaveStateMiddleware(conversation).Add(user);
        middleware.BotStateSet.BotStates.Count.ShouldBe(2);
        var count = user.CreateProperty<int>("count");
        _adapter.Use(middleware);

        await _adapter.SendTextToBotAsync("count", CountAsync, default);
        await Should.ThrowAsync<TimeoutException>(() => _adapter.SendTextToBotAsync("fail", CountAsync, default));

        var turn = Turn();
        await middleware.BotStateSet.LoadAllAsync(turn);
        (await count.GetAsync(turn)).ShouldBe(1);

        async Task CountAsync(ITurnContext context, CancellationToken token)
        {
            await count.SetAsync(context, await count.GetAsync(context, cancellationToken: token) + 1, token);
            if (context.Activity.Text == "fail")
                throw new TimeoutException();
        }
    }

    [Fact]
    public async Task A_stored_item_is_written_only_over_the_version_that_was_read()
    {
        IStorage storage = new MemoryStorage();
        await storage.WriteAsync(new Dictionary<string, object> { ["key"] = new Item { Text = "first" } });
        var mine = (Item)(await storage.ReadAsync(["key", "other"])).ShouldHaveSingleItem().Value;
        var theirs = (Item)(await storage.ReadAsync(["key"]))["key"];

        theirs.Text = "theirs";
        await storage.WriteAsync(new Dictionary<string, object> { ["key"] = theirs });
        mine.Text = "mine";
        await Should.ThrowAsync<ArgumentException>(() => storage.WriteAsync(new Dictionary<string, object> { ["key"] = mine }));
        mine.ETag = "*";
        await storage.WriteAsync(new Dictionary<string, object> { ["key"] = mine });

        ((Item)(await storage.ReadAsync(["key"]))["key"]).Text.ShouldBe("mine");
        await storage.DeleteAsync(["key"]);
        (await storage.ReadAsync(["key"])).ShouldBeEmpty();
    }

    private TurnContext Turn()
    {
        var activity = _adapter.MakeActivity("hi");
        activity.ChannelId = "test";
        return new TurnContext(_adapter, activity);
    }

    private sealed class EventState(IStorage storage) : BotState(storage, nameof(EventState))
    {
        protected override string GetStorageKey(ITurnContext turnContext) => "events/csd-2016";
    }

    private sealed class Draft
    {
        public string? Text { get; set; }
    }

    private sealed class Item : IStoreItem
    {
        public string? ETag { get; set; }

        public string? Text { get; set; }
    }

    /// <summary>What a document store that knows JSON and no CLR types gives.</summary>
    private sealed class UntypedStorage(MemoryStorage storage) : IStorage
    {
        public async Task<IDictionary<string, object>> ReadAsync(string[] keys, CancellationToken cancellationToken = default)
            => (await storage.ReadAsync(keys, cancellationToken)).ToDictionary(pair => pair.Key, pair => (object)JObject.FromObject(pair.Value));

        public Task WriteAsync(IDictionary<string, object> changes, CancellationToken cancellationToken = default) => storage.WriteAsync(changes, cancellationToken);

        public Task DeleteAsync(string[] keys, CancellationToken cancellationToken = default) => storage.DeleteAsync(keys, cancellationToken);
    }

    private sealed class CountingStorage : IStorage
    {
        private readonly MemoryStorage _storage = new();

        public int Reads { get; private set; }

        public int Writes { get; private set; }

        public Task<IDictionary<string, object>> ReadAsync(string[] keys, CancellationToken cancellationToken = default)
        {
            Reads++;
            return _storage.ReadAsync(keys, cancellationToken);
        }

        public Task WriteAsync(IDictionary<string, object> changes, CancellationToken cancellationToken = default)
        {
            Writes++;
            return _storage.WriteAsync(changes, cancellationToken);
        }

        public Task DeleteAsync(string[] keys, CancellationToken cancellationToken = default) => _storage.DeleteAsync(keys, cancellationToken);
    }
}
