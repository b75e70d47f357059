using System.Globalization;
using BotReports.Actions;
using BotReports.Languages;
using BotReports.Programmes;
using BotReports.Spelling;

namespace BotReports.Bot.Understanding.Asking;

/// <summary>One reading of a question, word by word. Lives as long as it takes.</summary>
internal sealed class AskReading(IReadOnlyList<string> words, AskLexicon lexicon, Programme programme, Vocabulary vocabulary, DateTimeOffset now)
{
    /// <summary>A sentence with more words that say nothing to us is about something else.</summary>
    private const int MostUnclear = 5;

    /// <summary>"Late" and "missing" are said of other things than reports, too.</summary>
    private const int MostBesideMissing = 2;

    private readonly AskSessions _sessions = new(programme, vocabulary);
    private readonly HashSet<AskPart> _parts = [];
    private readonly List<string> _questions = [];
    private readonly List<SessionNumber> _numbers = [];
    private readonly List<string> _themes = [];
    private readonly List<string> _searched = [];
    private readonly List<string> _addressee = [];
    private readonly List<string> _unclear = [];
    private ShowFindings _action = new();

    /// <summary>Where words go that say nothing to us: to what is looked for, to whom something is for, or to what is unclear.</summary>
    private List<string> _run = [];

    private (DateTimeOffset From, DateTimeOffset Before)? _held;
    private int _at;

    public BotAction? Read()
    {
        _run = _unclear;
        while (_at < words.Count)
        {
            TakeNext();
        }

        return Decide();
    }

    private void TakeNext()
    {
        if (TakeMinutes() || TakeDay() || TakeGoals() || TakePlace())
        {
            _run = _unclear;
            return;
        }

        // A number behind a word that says nothing to us belongs to it: "covid 19".
        var followsUnclear = _at > 0 && _unclear.Count > 0 && _unclear[^1] == words[_at - 1];
        if (!followsUnclear && _sessions.At(words, _at) is { Count: > 0 } named)
        {
            _numbers.AddRange(named.Sessions);
            (_at, _run) = (_at + named.Count, _unclear);
            return;
        }

        var (token, count) = lexicon.Read(words, _at);
        _at += count;
        Take(token);
    }

    private void Take(AskToken token)
    {
        switch (token.Part)
        {
            case AskPart.Unknown:
                (token.Words.Contains(AskWords.Quote) || (token.Words[0] == '-' && _searched.Count > 0) ? _searched : _run).Add(token.Words);
                return;
            case AskPart.Filler when _run == _addressee && vocabulary.SameParty(token.Words).Count > 1:
                // "UN" is an article elsewhere.
                _run.Add(token.Words);
                return;
            case AskPart.Filler or AskPart.Only or AskPart.Usable or AskPart.Draft or AskPart.Between or AskPart.Day:
                _parts.Add(token.Part);
                _run = IsAddressedBy(token.Words) ? _addressee : _run;
                return;
            case AskPart.About or AskPart.Search:
                _parts.Add(token.Part);
                _run = _searched;
                return;
            case AskPart.Not:
                TakeNot(token.Words);
                break;
            case AskPart.Since:
                TakeSince(token.Words);
                break;
            case AskPart.Moment:
                _held = AskMoments.Of(token.Value!, now, programme.TimeZone);
                break;
            case AskPart.Question:
                _questions.Add(token.Value!);
                break;
            case AskPart.Theme:
                _themes.Add(token.Value!);
                break;
            default:
                break;
        }

        _parts.Add(token.Part);
        _run = _unclear;
    }

    /// <summary>"To" and "for" say to whom a recommendation is addressed, and nothing where messages to the governments are asked for.</summary>
    private bool IsAddressedBy(string word) => (_questions.Count > 0 || _parts.Overlaps([AskPart.Everything, AskPart.Wanted])) && vocabulary.Means("ask-to", word);

    /// <summary>What is not asked for is something else, and never its opposite: from here on nothing is sure.</summary>
    private void TakeNot(string word)
    {
        var isApproval = _at < words.Count && lexicon.Read(words, _at).Token.Part is AskPart.Approved;
        var end = isApproval ? _at + 1 : words.Count;
        _unclear.Add(word);
        _unclear.AddRange(words.Take(end).Skip(_at));
        _at = end;
    }

    private void TakeSince(string word)
    {
        // "Since the morning", "desde las 8".
        var at = _at;
        while (at + 1 < words.Count && lexicon.Read(words, at).Token.Part is AskPart.Filler)
        {
            at++;
        }

        if (at < words.Count && (AskMoments.DayAt(words, at, programme, now) is { Count: > 0 } day))
        {
            (_action, _at) = (_action with { Since = AskMoments.Of(day.Day, programme.TimeZone).From }, at + day.Count);
        }
        else if (at < words.Count && AskMoments.TimeAt(words, at, now, programme.TimeZone) is { Count: > 0 } time)
        {
            (_action, _at) = (_action with { Since = time.At }, at + time.Count);
        }
        else if (_at < words.Count && lexicon.Read(words, _at) is ({ Part: AskPart.Moment, Value: { } key }, var length))
        {
            (_action, _at) = (_action with { Since = AskMoments.Of(key, now, programme.TimeZone).From }, _at + length);
        }
        else if (_at < words.Count && lexicon.Read(words, _at) is ({ Part: AskPart.Last }, var last))
        {
            (_action, _at) = (_action with { SinceLast = true }, _at + last);
        }
        else
        {
            _unclear.Add(word);
            _unclear.AddRange(words.Skip(_at).Take(1));
            _at++;
        }
    }

    /// <summary>"Five minutes" of a speech.</summary>
    private bool TakeMinutes()
    {
        if (_at + 1 >= words.Count || !vocabulary.Means("ask-minute", words[_at + 1]) || NumberIn(words[_at]) is not { } minutes)
        {
            return false;
        }

        _action = _action with { Minutes = minutes };
        _at += 2;
        return true;
    }

    private static int? NumberIn(string word) =>
        int.TryParse(word, NumberStyles.None, CultureInfo.InvariantCulture, out var number) && number is > 0 and <= 60 ? number
        : Phrases.All.Select(phrases => Vocabulary.In(phrases.Language).Words("ask-numbers").ToList().IndexOf(word)).Where(place => place >= 0).Select(place => (int?)place + 1).FirstOrDefault();

    /// <summary>"Friday", "9 December", "day 2".</summary>
    private bool TakeDay()
    {
        if (AskMoments.DayAt(words, _at, programme, now) is { Count: > 0 } named)
        {
            _held = AskMoments.Of(named.Day, programme.TimeZone);
            _at += named.Count;
            return true;
        }

        if (_at + 1 < words.Count && vocabulary.Means("ask-day", words[_at]) && NumberIn(words[_at + 1]) is { } number
            && AskMoments.DaysOf(programme) is var days && number >= 1 && number <= days.Count)
        {
            _held = AskMoments.Of(days[number - 1], programme.TimeZone);
            _at += 2;
            return true;
        }

        return false;
    }

    /// <summary>"SDG 16", "SDGs 3, 4 and 5", "ODD 5".</summary>
    private bool TakeGoals()
    {
        if (!vocabulary.Means("ask-goal", words[_at]))
        {
            return false;
        }

        var at = _at + 1;
        var goals = new List<string>();
        for (; at < words.Count && (int.TryParse(words[at], NumberStyles.None, CultureInfo.InvariantCulture, out var goal) || vocabulary.Means("ask-and", words[at])); at++)
        {
            if (goal is >= 1 and <= 17)
            {
                goals.Add(string.Create(CultureInfo.InvariantCulture, $"sdg-{goal}"));
            }
        }

        if (goals.Count == 0)
        {
            return false;
        }

        _parts.Add(AskPart.Theme);
        _themes.AddRange(goals);
        _at = at;
        return true;
    }

    /// <summary>A room or a track by its name in the programme.</summary>
    private bool TakePlace()
    {
        foreach (var session in programme.Sessions)
        {
            if (CountOf(session.Room) is > 0 and var room)
            {
                (_action, _at) = (_action with { Room = session.Room }, _at + room);
                _parts.Add(AskPart.Room);
                return true;
            }

            if (CountOf(session.Track) is > 0 and var track)
            {
                (_action, _at) = (_action with { Track = session.Track }, _at + track);
                _parts.Add(AskPart.Track);
                return true;
            }
        }

        return false;
    }

    /// <summary>How many words from here on are a name; 0 where they are not.</summary>
    private int CountOf(string? name) =>
        name is not null && AskWords.Of(Folding.Fold(name)) is { Count: > 0 } parts && parts.SequenceEqual(words.Skip(_at).Take(parts.Count)) ? parts.Count : 0;

    private BotAction? Decide()
    {
        if (_parts.Contains(AskPart.Missing) && _questions.Count == 0 && !_parts.Contains(AskPart.Priorities) && _action.Minutes is null && _unclear.Count <= MostBesideMissing)
        {
            return new ShowMissingReports();
        }

        if (!IsQuestion() || _unclear.Count > MostUnclear)
        {
            return null;
        }

        if (_parts.Contains(AskPart.File) && !_parts.Contains(AskPart.Brief))
        {
            return new ExportEvent();
        }

        var isBrief = _parts.Contains(AskPart.Brief) || _action.Minutes is not null;
        var isSearched = !isBrief && (_parts.Overlaps([AskPart.Theme, AskPart.Search, AskPart.Wanted]) || _searched.Count > 0);
        var isHeld = _held is not null && (!_parts.Contains(AskPart.New) || _action.Since is not null);
        return _action with
        {
            Topic = _parts.Contains(AskPart.Priorities) ? null : _questions.Count > 0 ? FindingTopic.Questions : isSearched || (_parts.Contains(AskPart.Everything) && !isBrief) ? FindingTopic.Everything : null,
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
            Form = isBrief ? FindingForm.Brief : _parts.Contains(AskPart.Names) ? FindingForm.Names : _parts.Contains(AskPart.Count) ? FindingForm.Count : _parts.Contains(AskPart.Themes) ? FindingForm.Themes : _parts.Contains(AskPart.State) && _numbers.Count > 0 ? FindingForm.State : null,
            Unclear = Joined(_unclear),
        };
    }

    private bool IsQuestion() =>
        _parts.Overlaps([
            AskPart.Priorities, AskPart.Everything, AskPart.Question, AskPart.Theme, AskPart.Room, AskPart.Track, AskPart.Approved, AskPart.Count, AskPart.Names, AskPart.New, AskPart.Search,
            AskPart.Wanted, AskPart.Only, AskPart.Themes, AskPart.Brief])
        || (_numbers.Count > 0 && (_unclear.Count == 0 || _parts.Contains(AskPart.State) || _numbers.Exists(number => number.Value.Contains('.', StringComparison.Ordinal))))
        || _searched.Count > 0 || _action is not { Since: null, SinceLast: null };

    private static string? Joined(List<string> said) => said.Count == 0 ? null : string.Join(' ', said);
}
