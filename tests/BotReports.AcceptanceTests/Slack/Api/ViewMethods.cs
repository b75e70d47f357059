using System.Collections.Concurrent;
using System.Globalization;
using System.Text.Json.Nodes;
using BotReports.AcceptanceTests.Slack.Rules;

namespace BotReports.AcceptanceTests.Slack.Api;

/// <summary>views.*: windows, which need a trigger that somebody has just set off, and homes.</summary>
internal sealed class ViewMethods(SlackServer server)
{
    private const int DeepestStack = 3;

    private static readonly TimeSpan TriggerLife = TimeSpan.FromSeconds(3);

    private readonly ConcurrentDictionary<string, (string User, DateTimeOffset Since)> _triggers = new();
    private readonly ConcurrentDictionary<string, bool> _used = new();
    private readonly ConcurrentDictionary<string, List<SlackView>> _stacks = new();
    private readonly ConcurrentDictionary<string, SlackView> _homes = new();
    private int _serial;

    /// <summary>What a click of somebody allows for a moment.</summary>
    public string NewTrigger(string user)
    {
        var id = string.Create(CultureInfo.InvariantCulture, $"{Interlocked.Increment(ref _serial)}.47445629121.{Guid.NewGuid():N}");
        _triggers[id] = (user, server.Team.Time.GetUtcNow());
        return id;
    }

    /// <summary>The windows that somebody has open, the one in front last.</summary>
    public IReadOnlyList<SlackView> OpenFor(string user)
    {
        var stack = _stacks.GetOrAdd(user, _ => []);
        lock (stack)
        {
            return [.. stack];
        }
    }

    public SlackView? HomeOf(string user) => _homes.GetValueOrDefault(user);

    public JsonObject Open(SlackArguments arguments) => Show(arguments, stack => stack.Clear());

    public JsonObject Push(SlackArguments arguments) => Show(arguments, stack => { });

    public JsonObject Update(SlackArguments arguments)
    {
        if (ViewOf(arguments, out var view) is { } refused)
        {
            return refused;
        }

        var id = arguments.String("view_id");
        foreach (var stack in _stacks.Values)
        {
            lock (stack)
            {
                var index = stack.FindIndex(open => open.Id == id || (id is null && (string?)open.Json["external_id"] == arguments.String("external_id")));
                if (index >= 0)
                {
                    return IsStale(arguments, stack[index]) ? SlackAnswer.Error("hash_conflict") : Answer(stack[index] = Complete(view!, stack[index].Id, stack[index].User));
                }
            }
        }

        return SlackAnswer.Error("not_found");
    }

    public JsonObject Publish(SlackArguments arguments)
    {
        if (server.Team.FindUser(user => user.Id == arguments.String("user_id")) is not { } user)
        {
            return SlackAnswer.Error("user_not_found");
        }

        if (arguments.Json["view"] is not JsonObject view)
        {
            return SlackAnswer.Mistake("invalid_arguments", "no view");
        }

        if (server.Refuse(ViewRules.OfHome(view, server.IsExpected)) is { } refused)
        {
            return refused;
        }

        if (HomeOf(user.Id) is { } before && IsStale(arguments, before))
        {
            return SlackAnswer.Error("hash_conflict");
        }

        var home = Complete(view, $"V0HOME{user.Id[2..]}", user.Id);
        _homes[user.Id] = home;
        server.Shown.Add(home);
        return Answer(home);
    }

    /// <summary>What the answer to a submission makes of the windows.</summary>
    public void Close(string user, bool all)
    {
        var stack = _stacks.GetOrAdd(user, _ => []);
        lock (stack)
        {
            stack.RemoveRange(all ? 0 : Math.Max(0, stack.Count - 1), all ? stack.Count : Math.Min(1, stack.Count));
        }
    }

    /// <summary>Shows a window that came as the answer to a submission. One that replaces another has its id.</summary>
    public JsonObject ShowAnswer(string user, JsonObject view, bool replaces)
    {
        if (server.Refuse(ViewRules.OfModal(view, server.IsExpected)) is { } refused)
        {
            return refused;
        }

        if (!replaces)
        {
            return Put(user, view, stack => { });
        }

        var stack = _stacks.GetOrAdd(user, _ => []);
        lock (stack)
        {
            var open = Complete(view, stack[^1].Id, user);
            server.Shown.Add(open);
            return Answer(stack[^1] = open);
        }
    }

    private JsonObject Show(SlackArguments arguments, Action<List<SlackView>> prepare)
    {
        if (ViewOf(arguments, out var view) is { } refused)
        {
            return refused;
        }

        if (arguments.String("trigger_id") is not { } trigger || !_triggers.TryGetValue(trigger, out var set))
        {
            return SlackAnswer.Mistake("invalid_trigger_id", arguments.String("trigger_id") ?? "no trigger_id");
        }

        if (!_used.TryAdd(trigger, true))
        {
            return SlackAnswer.Mistake("exchanged_trigger_id", trigger);
        }

        return server.Team.Time.GetUtcNow() - set.Since > TriggerLife ? SlackAnswer.Error("expired_trigger_id") : Put(set.User, view!, prepare);
    }

    private JsonObject Put(string user, JsonObject view, Action<List<SlackView>> prepare)
    {
        var stack = _stacks.GetOrAdd(user, _ => []);
        lock (stack)
        {
            prepare(stack);
            if (stack.Count == DeepestStack)
            {
                return SlackAnswer.Mistake("push_limit_reached", $"{DeepestStack} windows are open");
            }

            var open = Complete(view, string.Create(CultureInfo.InvariantCulture, $"V{Interlocked.Increment(ref _serial):D9}"), user);
            stack.Add(open);
            server.Shown.Add(open);
            return Answer(open);
        }
    }

    private JsonObject? ViewOf(SlackArguments arguments, out JsonObject? view)
    {
        view = arguments.Json["view"] as JsonObject;
        return view is null ? SlackAnswer.Mistake("invalid_arguments", "no view") : server.Refuse(ViewRules.OfModal(view, server.IsExpected));
    }

    private static bool IsStale(SlackArguments arguments, SlackView view) => arguments.String("hash") is { } hash && hash != (string?)view.Json["hash"];

    private SlackView Complete(JsonObject view, string id, string user)
    {
        var json = view.DeepClone().AsObject();
        json["id"] = id;
        json["team_id"] = SlackTeam.Id;
        json["hash"] = string.Create(CultureInfo.InvariantCulture, $"{Interlocked.Increment(ref _serial)}.hash");
        json["state"] = new JsonObject { ["values"] = new JsonObject() };
        return new SlackView(id, json, user);
    }

    private static JsonObject Answer(SlackView view) => SlackAnswer.Ok(("view", view.Json.DeepClone()));
}
