using System.Diagnostics.CodeAnalysis;
using System.Text.Json;

namespace BotReports.Slack.Views;

/// <summary>What the window for adding a message brings back besides its words: ids only, and nothing of who wrote the message.</summary>
/// <param name="Report">The report that it was shown for.</param>
/// <param name="Message">The message: its channel and its time, which make one that is added twice one answer.</param>
/// <param name="Slot">The question that was open when the window was shown; null for none.</param>
/// <param name="Joints">What stood between the parts of a message too long for one field.</param>
internal sealed record AddTicket(string Report, string Message, string? Slot, string Joints)
{
    public string Write() => JsonSerializer.Serialize(this);

    public static bool TryRead(string? text, [NotNullWhen(true)] out AddTicket? ticket)
    {
        ticket = null;
        try
        {
            ticket = text is { Length: > 0 } ? JsonSerializer.Deserialize<AddTicket>(text) : null;
        }
        catch (JsonException)
        {
            // Not one of ours.
        }

        return ticket is { Report.Length: > 0, Message.Length: > 0, Joints: not null };
    }
}
