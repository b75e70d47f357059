using System.Globalization;
using BotReports.Languages;

namespace BotReports.Bot.Understanding.Asking;

// Days, times of day, and how long something may take.
internal sealed partial class AskReading
{
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
}
