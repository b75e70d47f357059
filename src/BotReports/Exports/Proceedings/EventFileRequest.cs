using System.Diagnostics.CodeAnalysis;
using System.Globalization;

namespace BotReports.Exports.Proceedings;

/// <summary>Which file of the whole event somebody wants.</summary>
public sealed record EventFileRequest(EventFileKind Kind, EventFileOptions Options, string Language) : FileRequest
{
    private const string Yes = "yes";
    private const string No = "no";

    /// <summary>Which part, from 1; null for all of it, in as many parts as it takes.</summary>
    public int? Part { get; init; }

    /// <summary>How many parts there are.</summary>
    public int Parts { get; init; } = 1;

    public override IReadOnlyDictionary<string, string> Ids => new Dictionary<string, string>
    {
        ["event"] = Kind.ToString(),
        ["approved"] = Options.IsApprovedOnly ? Yes : No,
        ["extras"] = Options.HasExtras ? Yes : No,
        ["origins"] = Options.HasOrigins ? Yes : No,
        ["language"] = Language,
        ["part"] = (Part ?? 1).ToString(CultureInfo.InvariantCulture),
        ["parts"] = Parts.ToString(CultureInfo.InvariantCulture),
    };

    /// <param name="ids">Gives each of the <see cref="Ids"/>, or null.</param>
    /// <param name="request">The request.</param>
    public static bool TryRead(Func<string, string?> ids, [NotNullWhen(true)] out EventFileRequest? request)
    {
        request = Enum.TryParse<EventFileKind>(ids("event"), out var kind) && Enum.IsDefined(kind)
            && ids("language") is { Length: 2 } language && NumberIn("part") is { } part && NumberIn("parts") is { } parts && part <= parts
            ? new EventFileRequest(kind, new EventFileOptions { IsApprovedOnly = ids("approved") == Yes, HasExtras = ids("extras") == Yes, HasOrigins = ids("origins") == Yes }, language) { Part = part, Parts = parts }
            : null;
        return request is not null;

        int? NumberIn(string key) => int.TryParse(ids(key), NumberStyles.None, CultureInfo.InvariantCulture, out var number) && number is > 0 and < 1000 ? number : null;
    }
}
