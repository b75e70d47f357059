namespace BotReports.Templates;

/// <summary>One of the answers to a <see cref="QuestionKind.Choice"/>.</summary>
/// <param name="Id">What is stored; stays the same in every language.</param>
public sealed record Option(string Id, LocalizedText Label);
