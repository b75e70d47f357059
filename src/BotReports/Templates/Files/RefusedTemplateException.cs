namespace BotReports.Templates.Files;

/// <summary>Ends the reading of a file from wherever it is; never leaves <see cref="TemplateImport"/>.</summary>
internal sealed class RefusedTemplateException(TemplateRefusal refusal) : Exception
{
    public TemplateRefusal Refusal => refusal;
}
