using System.Diagnostics.CodeAnalysis;

namespace BotReports.Attachments;

/// <summary>A file as it is to be kept, or why it is not.</summary>
public sealed record AttachmentReading
{
    private AttachmentReading(AttachmentContent? content, AttachmentRefusal? refusal) => (Content, Refusal) = (content, refusal);

    /// <summary>Null when it is refused.</summary>
    public AttachmentContent? Content { get; }

    /// <summary>Null when it is kept.</summary>
    public AttachmentRefusal? Refusal { get; }

    [MemberNotNullWhen(true, nameof(Content))]
    [MemberNotNullWhen(false, nameof(Refusal))]
    public bool IsKept => Content is not null;

    internal static AttachmentReading Of(AttachmentContent content) => new(content, null);

    internal static AttachmentReading Refuse(AttachmentRefusal refusal) => new(null, refusal);
}
