namespace BotReports.Programmes.Files;

/// <summary>Ends the reading of a file from wherever it is; never leaves <see cref="ProgrammeImport"/>.</summary>
internal sealed class RefusedProgrammeException(ProgrammeRefusal refusal) : Exception
{
    public ProgrammeRefusal Refusal => refusal;
}
