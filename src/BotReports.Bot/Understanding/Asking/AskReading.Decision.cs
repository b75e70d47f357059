using BotReports.Actions;

namespace BotReports.Bot.Understanding.Asking;

// What all of the words mean together.
internal sealed partial class AskReading
{
    private BotAction? Decide() =>
        _parts.Contains(AskPart.Missing) && _questions.Count == 0 && !_parts.Contains(AskPart.Priorities) && _action.Minutes is null && _unclear.Count <= MostBesideMissing ? new ShowMissingReports()
        : IsQuestion() && _unclear.Count <= MostUnclear ? Asked()
        : null;

    private ShowFindings Asked()
    {
        var isBrief = _parts.Contains(AskPart.Brief) || _action.Minutes is not null;
        var isShared = _parts.Contains(AskPart.Shared) && _searched.Count == 0;
        var isSearched = !isBrief && !isShared && (_parts.Overlaps([AskPart.Theme, AskPart.Search, AskPart.Wanted]) || _searched.Count > 0);
        var isHeld = _held is not null && (!_parts.Contains(AskPart.New) || _action.Since is not null);
        return _action with
        {
            Topic = _parts.Contains(AskPart.Priorities) ? null : _questions.Count > 0 ? FindingTopic.Questions : isSearched || (_parts.Contains(AskPart.Everything) && !isBrief && !isShared) ? FindingTopic.Everything : null,
            Questions = _parts.Contains(AskPart.Priorities) ? [] : [.. _questions.Distinct()],
            Sessions = [.. _numbers.Distinct()],
            Themes = [.. _themes.Distinct()],
            HeldFrom = isHeld ? _held?.From : null,
            HeldBefore = isHeld ? _held?.Before : null,
            Since = _action.Since ?? (isHeld ? null : _held?.From),
            SinceLast = _action.SinceLast ?? (_parts.Contains(AskPart.New) && _action.Since is null && _held is null ? true : null),
            ApprovedOnly = _parts.Contains(AskPart.Approved) ? true : null,
            Addressee = Joined(_addressee),
            Words = Joined(_searched),
            AsFile = isBrief && _parts.Contains(AskPart.File) ? true : null,
            Form = isBrief ? FindingForm.Brief : _parts.Contains(AskPart.File) ? FindingForm.File : _parts.Contains(AskPart.Names) ? FindingForm.Names : _parts.Contains(AskPart.Count) ? FindingForm.Count : _parts.Contains(AskPart.Themes) ? FindingForm.Themes : isShared ? FindingForm.Shared : _parts.Contains(AskPart.State) && _numbers.Count > 0 ? FindingForm.State : null,
            Unclear = Joined(_unclear),
        };
    }

    private bool IsQuestion() =>
        _parts.Overlaps([
            AskPart.Priorities, AskPart.Everything, AskPart.Question, AskPart.Theme, AskPart.Room, AskPart.Track, AskPart.Approved, AskPart.Count, AskPart.Names, AskPart.New, AskPart.Search,
            AskPart.Wanted, AskPart.Only, AskPart.Themes, AskPart.Shared, AskPart.Brief])
        || (_numbers.Count > 0 && (_unclear.Count == 0 || _parts.Contains(AskPart.State) || _numbers.Exists(number => number.Value.Contains('.', StringComparison.Ordinal))))
        || _searched.Count > 0 || _action is not { Since: null, SinceLast: null };

    private static string? Joined(List<string> said) => said.Count == 0 ? null : string.Join(' ', said);
}
