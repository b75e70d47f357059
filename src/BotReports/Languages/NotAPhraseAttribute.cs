namespace BotReports.Languages;

/// <summary>A member of <see cref="Phrases"/> that is no line of a language file of its own.</summary>
[AttributeUsage(AttributeTargets.Property | AttributeTargets.Method)]
internal sealed class NotAPhraseAttribute : Attribute;
