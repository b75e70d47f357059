using BotReports.Bot.Understanding.Talk;

namespace BotReports.Tests.Understanding.Talk;

/// <summary>A judgement in a few words, as the lists write it.</summary>
public static class Told
{
    public static string Of(Judgement judgement) => judgement switch
    {
        Judgement.Act act => act.Action.GetType().Name,
        Judgement.Change change => With("Change", change.Target),
        Judgement.WhatDidISay what => With("WhatDidISay", what.Target),
        Judgement.WrongPlace wrong => string.Join(' ', new[] { "WrongPlace", Of(wrong.From), ">", Of(wrong.To) }.Where(part => part.Length > 0)),
        _ => judgement.GetType().Name,
    };

    private static string With(string name, TalkTarget target) => $"{name} {Of(target)}".Trim();

    private static string Of(TalkTarget target) =>
        target.Name ?? (target.Section is { } section ? $"section {section}" : target.IsLast ? $"last {target.Item}".Trim() : target.Place?.ToString(null, null) ?? target.Item ?? "");
}
