using System.Diagnostics.CodeAnalysis;
using System.Text.Json;

namespace BotReports.Slack.Views;

/// <summary>The private metadata of the modal that adds a message to a report. It holds ids only, and not the author of the message.</summary>
/// <param name="Report">The report that the modal was opened for.</param>
/// <param name="Message">The message's channel and <c>ts</c>. They make a message that is added twice one answer.</param>
/// <param name="Slot">The question that was open when the modal was opened; null for none.</param>
/// <param name="Joints">The separators between the parts of a message that is too long for one field.</param>
internal sealed record AddMetadata(string Report, string Message, string? Slot, string Joints)
{
    public string Write() => JsonSerializer.Serialize(this);

    public static bool TryRead(string? text, [NotNullWhen(true)] out AddMetadata? metadata)
    {
        metadata = ModalMetadata.Read<AddMetadata>(text);
        return metadata is { Report.Length: > 0, Message.Length: > 0, Joints: not null };
    }
}
