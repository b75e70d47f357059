using BotReports.Reports;

namespace BotReports.Erasures;

/// <summary>Somebody wants a person to be erased.</summary>
/// <param name="Person">Who is to be erased.</param>
/// <param name="Mode">What becomes of their words.</param>
public sealed record ErasureOrder(Person Person, ErasureMode Mode);
