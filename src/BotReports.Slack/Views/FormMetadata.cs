using System.Diagnostics.CodeAnalysis;
using System.Text.Json;

namespace BotReports.Slack.Views;

/// <summary>The private metadata of the form's modal. It holds ids only.</summary>
/// <param name="Report">The report that the modal was opened for. If the user has changed to another report, the submission is refused.</param>
/// <param name="Number">The number of the form, which makes a second submission a duplicate.</param>
/// <param name="Message">The message with the form's button; null for none.</param>
/// <param name="Around">The slot that the form is around; null in modals that were opened when none was kept.</param>
/// <param name="GoesOn">Whether the modal shows the next part of the form once this one is stored.</param>
internal sealed record FormMetadata(string Report, string Number, string? Message, string? Around = null, bool GoesOn = false)
{
    public string Write() => JsonSerializer.Serialize(this);

    public static bool TryRead(string? text, [NotNullWhen(true)] out FormMetadata? metadata)
    {
        metadata = ModalMetadata.Read<FormMetadata>(text);
        return metadata is { Report.Length: > 0, Number.Length: > 0 };
    }
}
