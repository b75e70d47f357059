namespace BotReports.Imports;

/// <summary>Ends the reading of a document from wherever it is; never leaves <see cref="Files.ImportFile"/>.</summary>
internal sealed class RefusedException(ImportRefusal refusal) : Exception
{
    public ImportRefusal Refusal => refusal;
}
