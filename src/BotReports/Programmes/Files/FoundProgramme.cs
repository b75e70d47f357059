namespace BotReports.Programmes.Files;

/// <summary>What a file says, before anything is guessed.</summary>
internal sealed class FoundProgramme(ProgrammeFormat format)
{
    public ProgrammeFormat Format => format;

    public string? Title { get; set; }

    /// <summary>As the file names it; null where it names none.</summary>
    public string? Zone { get; set; }

    public List<FoundSession> Sessions { get; } = [];

    public List<ProgrammeWarning> Warnings { get; } = [];

    /// <exception cref="RefusedProgrammeException">There are more than allowed.</exception>
    public void Add(FoundSession session, ProgrammeLimits limits)
    {
        Sessions.Add(session);
        if (Sessions.Count > limits.Rows)
        {
            throw new RefusedProgrammeException(new ProgrammeRefusal.TooManyRows(limits.Rows));
        }
    }
}
