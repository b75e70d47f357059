using System.Text.Json.Serialization;
using BotReports.Reports;

namespace BotReports.Exports;

/// <param name="Kind"><c>undecided</c>, <c>anonymous</c>, <c>awaitingApproval</c> or <c>approved</c>.</param>
/// <param name="Withheld">Whether nobody but the rapporteurs may see the quote.</param>
/// <param name="Speaker">Who said it; only where they approved being named.</param>
public sealed record ExportedAttribution(
    [property: JsonConverter(typeof(ExportedNameConverter<AttributionKind>))] AttributionKind Kind, bool Withheld, string? Speaker);
