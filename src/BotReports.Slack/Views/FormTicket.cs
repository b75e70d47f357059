using System.Diagnostics.CodeAnalysis;
using System.Text.Json;

namespace BotReports.Slack.Views;

/// <summary>What a form's window brings back besides its fields: ids only.</summary>
/// <param name="Report">The report that it was shown for: whoever has gone to another meanwhile shall not fill that.</param>
/// <param name="Command">The command that stores it, with the number that makes a form which is sent twice one form.</param>
/// <param name="Message">The message that offered it; null for none.</param>
internal sealed record FormTicket(string Report, string Command, string? Message)
{
    public string Write() => JsonSerializer.Serialize(this);

    public static bool TryRead(string? text, [NotNullWhen(true)] out FormTicket? ticket)
    {
        ticket = null;
        try
        {
            ticket = text is { Length: > 0 } ? JsonSerializer.Deserialize<FormTicket>(text) : null;
        }
        catch (JsonException)
        {
            // Not one of ours.
        }

        return ticket is { Report.Length: > 0, Command.Length: > 0 };
    }
}
