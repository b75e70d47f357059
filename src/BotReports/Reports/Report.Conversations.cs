using System.Collections.Immutable;

namespace BotReports.Reports;

// What the bot remembers of the conversations in which the report is filled.
public sealed partial record Report
{
    /// <summary>By the conversation's key. Changing it changes neither the report's answers nor its revision.</summary>
    public ImmutableSortedDictionary<string, Conversation> Conversations { get; init => field = value.WithComparers(StringComparer.Ordinal); } = ImmutableSortedDictionary.Create<string, Conversation>(StringComparer.Ordinal);
}
