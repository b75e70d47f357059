namespace BotReports.Reports;

/// <summary>What is kept beside the words of a report.</summary>
public enum AttachmentKind
{
    /// <summary>A photo or a slide. It goes where its answer goes.</summary>
    Picture,

    /// <summary>Speech that somebody still has to write down. Only the rapporteurs can hear it: nobody has read what it says.</summary>
    VoiceNote,
}
