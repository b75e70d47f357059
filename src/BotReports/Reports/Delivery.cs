using System.Collections.Immutable;
using System.Security.Cryptography;
using System.Text;

namespace BotReports.Reports;

/// <summary>A message as it reached us: who sent it, when, and what tells it from every other.</summary>
/// <param name="Key">The same for every delivery of one message, different for all others.</param>
/// <param name="ActivityId">The id that the channel gave to the message.</param>
public sealed record Delivery(string Key, string ActivityId, Person Sender, DateTimeOffset At)
{
    /// <summary>The pictures and voice notes that came with it, which go where its words go.</summary>
    public ImmutableArray<Attachment> Attachments { get; init => field = value.IsDefault ? [] : value; } = [];

    /// <summary>32 hexadecimal digits for what the message brings and is kept until somebody decides about it: the same for every delivery.</summary>
    public string ProposalId => Convert.ToHexStringLower(SHA256.HashData(Encoding.UTF8.GetBytes(Key)), 0, 16);

    public Wording Say(string text) => new(text, Sender.Id, At, ActivityId);
}
