using BotReports.Reports;

namespace BotReports.References;

/// <summary>Words in an answer that point to another one: "see recommendation 3".</summary>
/// <param name="At">Where they begin in the text.</param>
/// <param name="Length">How long they are.</param>
/// <param name="Field">The list, or the group, that they name.</param>
/// <param name="Place">Which answer of it, from 1.</param>
public sealed record Reference(int At, int Length, FieldPath Field, int Place);
