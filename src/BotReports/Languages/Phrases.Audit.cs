namespace BotReports.Languages;

/// <summary>What organizers and chairs have read and decided.</summary>
public sealed partial class Phrases
{
    public string AuditIn(string file) => Say([file]);

    public string AuditWhen => Say();

    public string AuditWho => Say();

    public string AuditId => Say();

    public string AuditWhat => Say();

    public string AuditAbout => Say();

    public string AuditReadPriorityMessages => Say();

    public string AuditReadMissingReports => Say();

    public string AuditReadStatus => Say();

    public string AuditReadAudit => Say();

    public string AuditApproved => Say();

    public string AuditAskedBack => Say();

    public string AuditGotBoard => Say();

    public string AuditClosedBoard => Say();

    public string AuditMadeApiKey => Say();

    public string AuditRevokedApiKey => Say();

    public string AuditMadeWebhook => Say();

    public string AuditRemovedWebhook => Say();

    public string AuditWithdrew => Say();

    public string AuditLocked => Say();

    public string AuditUnlocked => Say();

    public string AuditReassigned => Say();

    public string AuditMovedAnswers => Say();

    public string AuditLetIn => Say();

    public string AuditKeptOut => Say();

    public string AuditTrusted => Say();

    public string AuditDistrusted => Say();

    public string AuditAskedForErasure => Say();

    public string AuditNamedChannel => Say();

    public string AuditChangedProgramme => Say();

    public string AuditChangedForm => Say();
}
