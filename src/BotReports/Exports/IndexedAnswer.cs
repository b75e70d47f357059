namespace BotReports.Exports;

/// <summary>An answer in a document, as an index takes it down.</summary>
/// <param name="Question">What it answers.</param>
/// <param name="IsMember">Whether that is a question of a group.</param>
/// <param name="Words">The answer.</param>
/// <param name="Label">What the index says of its place: "4.1 Recommendation 2".</param>
/// <param name="Place">The bookmark of its place, made when it is asked for.</param>
internal sealed record IndexedAnswer(ExportedQuestion Question, bool IsMember, string Words, string Label, Lazy<string> Place);
