using System.Collections.Immutable;
using System.Globalization;
using System.Security.Cryptography;
using System.Text;

namespace BotReports.Reports;

/// <summary>Words that somebody sent, and where they come from.</summary>
/// <param name="By">The person's id.</param>
/// <param name="ActivityId">The id of the message they came in, as the channel gave it.</param>
public sealed record Wording(string Text, string By, DateTimeOffset At, string ActivityId)
{
    /// <summary>Which questions a form answers that waits as a note, as its document says; null for all other words.</summary>
    public ImmutableArray<Passage>? Passages { get; init; }

    /// <summary>Tells it from all others, without the words: 16 hexadecimal digits.</summary>
    public string Id() => Convert.ToHexStringLower(SHA256.HashData(Encoding.UTF8.GetBytes($"{Stamp()}\n{ActivityId}\n{Text}")), 0, 8);

    /// <summary>Tells it from the other wordings of its answer, without the words.</summary>
    public string Stamp() => string.Create(CultureInfo.InvariantCulture, $"{At.UtcTicks} {By}");
}
