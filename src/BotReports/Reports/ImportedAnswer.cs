using BotReports.Imports;
using BotReports.Reports;

namespace BotReports.Reports;

/// <summary>One answer as it was found in a filled form.</summary>
/// <param name="Field">Its question. Within a group the number is the repetition's place in the form, from 1, not yet its id in a report.</param>
/// <param name="Text">The words, with the line breaks of the page's width taken out.</param>
public sealed record ImportedAnswer(FieldPath Field, string Text);
