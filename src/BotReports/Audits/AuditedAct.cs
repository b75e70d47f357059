namespace BotReports.Audits;

/// <summary>What organizers and chairs read of others, and what they decide about them.</summary>
public enum AuditedAct
{
    ReadPriorityMessages,
    ReadMissingReports,
    ReadStatus,
    ReadAudit,
    ReadReport,
    ExportedReport,
    ExportedEvent,
    Approved,
    AskedBack,
    Withdrew,
    Locked,
    Unlocked,
    Reassigned,
    MovedAnswers,
    LetIn,
    KeptOut,
    Trusted,
    Distrusted,
    AskedForErasure,
    NamedChannel,
    ChangedProgramme,
    ChangedForm,
    GaveRole,
    TookRole,
    MadeApiKey,
    RevokedApiKey,
    Reminded,
}
