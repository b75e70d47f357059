using BotReports.Templates;

namespace BotReports.Events;

/// <summary>A form that somebody is to look at before it is used.</summary>
/// <param name="Id">32 hexadecimal digits.</param>
public sealed record TemplateProposal(string Id, ReportTemplate Template);
