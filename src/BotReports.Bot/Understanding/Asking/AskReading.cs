using System.Globalization;
using BotReports.Actions;
using BotReports.Languages;
using BotReports.Programmes;

namespace BotReports.Bot.Understanding.Asking;

/// <summary>One reading of a question, word by word. Lives as long as it takes.</summary>
internal sealed partial class AskReading(IReadOnlyList<string> words, AskLexicon lexicon, Programme programme, Vocabulary vocabulary, DateTimeOffset now)
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
        if (PlaceNames.Of(programme).At(words, _at) is not var (place, count))
        {
            return false;
        }

        _action = place.Part is AskPart.Room ? _action with { Room = place.Value } : _action with { Track = place.Value };
        _at += count;
        _parts.Add(place.Part);
        return true;
    }
}
