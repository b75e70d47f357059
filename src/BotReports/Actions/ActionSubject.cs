namespace BotReports.Actions;

/// <summary>What an action is about, so that a card can put buttons about different things apart.</summary>
public static class ActionSubject
{
    /// <summary>Null for an action that is about nothing in particular.</summary>
    public static string? Of(BotAction action) => action switch
    {
        GiveAnswer answer => answer.Slot?.ToString(),
        Choose choose => choose.Slot.ToString(),
        Skip skip => skip.Slot?.ToString(),
        Done done => done.Slot?.ToString(),
        Back back => back.Slot?.ToString(),
        More more => more.Slot?.ToString(),
        SettleQuotes settle => settle.Slot?.ToString(),
        SplitAnswer split => split.Answer.ToString(),
        JoinAnswers join => join.First.ToString(),
        Gather gather => gather.Last.ToString(),
        KeepExtra keep => keep.Extra?.ToString(),
        ReplaceWithExtra replace => replace.Extra?.ToString(),
        MergeExtra merge => merge.Extra?.ToString(),
        KeepMine keep => keep.Later?.ToString(),
        KeepTheirs keep => keep.Later?.ToString(),
        KeepBoth keep => keep.Later?.ToString(),
        SaveResent save => save.From.ToString(),
        RemoveAttachment remove => remove.Id,
        Undo undo => undo.Key,
        Redo redo => redo.Key,
        Delete delete => delete.Answer?.Slot?.ToString(),
        Assign assign => assign.Item.Slot?.ToString(),
        SaveForm form => form.Around?.ToString(),
        Reply reply => reply.Report?.ToString(),
        HandOver handOver => handOver.Report?.ToString(),
        ChooseImport choose => $"{choose.Report} {choose.Slot}",
        SendAnnouncement send => send.Announcement,
        DropAnnouncement drop => drop.Announcement,
        Confirm confirm => $"{confirm.Question} {confirm.Report}",
        _ => null,
    };
}
