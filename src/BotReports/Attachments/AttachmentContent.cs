using BotReports.Reports;

namespace BotReports.Attachments;

/// <summary>The bytes of an attachment, and what they are.</summary>
/// <param name="Kind">A picture or a voice note.</param>
/// <param name="MediaType">What the bytes are.</param>
/// <param name="Bytes">As they are kept: of a picture the pixels alone.</param>
/// <param name="Width">In pixels; 0 for a voice note.</param>
/// <param name="Height">In pixels; 0 for a voice note.</param>
public sealed record AttachmentContent(AttachmentKind Kind, string MediaType, ReadOnlyMemory<byte> Bytes, int Width = 0, int Height = 0);
