using System.Text.Json.Serialization;
using BotReports.Reports;

namespace BotReports.Exports;

/// <summary>A picture, or a voice note that is to be written down.</summary>
/// <param name="Kind"><c>picture</c> or <c>voiceNote</c>.</param>
/// <param name="Name">What its sender's device called it.</param>
/// <param name="MediaType">What its bytes are.</param>
/// <param name="Length">In bytes.</param>
/// <param name="Withheld">Whether nobody but the rapporteurs may see it: a picture of a withheld quote, and every voice note.</param>
public sealed record ExportedAttachment(
    [property: JsonConverter(typeof(ExportedNameConverter<AttachmentKind>))] AttachmentKind Kind, string Name, string MediaType, int Length, bool Withheld)
{
    /// <summary>Where the host shows it; only of what is not withheld, and where the host has a public address.</summary>
    public string? Address { get; init; }

    /// <summary>In pixels, of a picture.</summary>
    public int? Width { get; init; }

    /// <summary>In pixels, of a picture.</summary>
    public int? Height { get; init; }

    /// <summary>The picture itself; null for what is withheld, and where nobody has fetched it.</summary>
    [JsonIgnore]
    internal ReadOnlyMemory<byte>? Content { get; init; }
}
