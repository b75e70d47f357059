using System.Diagnostics.CodeAnalysis;

namespace BotReports.Exports;

/// <summary>A file that an action gives, such as the programme or the audit. It is made anew by the same action, which asks anew who may have it.</summary>
/// <param name="Action">The action as JSON, ids only, as a button carries it.</param>
public sealed record ActionFileRequest(string Action, string Language) : FileRequest
{
    public override IReadOnlyDictionary<string, string> Ids => new Dictionary<string, string> { ["action"] = Action, ["language"] = Language };

    /// <param name="ids">Gives each of the <see cref="Ids"/>, or null.</param>
    /// <param name="request">The request.</param>
    public static bool TryRead(Func<string, string?> ids, [NotNullWhen(true)] out ActionFileRequest? request)
    {
        request = ids("action") is { Length: > 0 } action && ids("language") is { Length: 2 } language ? new ActionFileRequest(action, language) : null;
        return request is not null;
    }
}
