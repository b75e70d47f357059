using BotReports.Programmes;

namespace BotReports.Events;

/// <summary>A programme that somebody is to look at before it is applied.</summary>
/// <param name="Id">32 hexadecimal digits.</param>
/// <param name="Programme">The programme from then on.</param>
/// <param name="Over">The state of the programme that it was made of.</param>
public sealed record ProgrammeProposal(string Id, Programme Programme, string Over);
