using System.Runtime.CompilerServices;
using BotReports.Programmes;
using BotReports.Spelling;

namespace BotReports.Bot.Understanding.Asking;

/// <summary>The rooms and tracks of a programme by their words. They are kept as long as the programme is. Immutable.</summary>
internal sealed class PlaceNames
{
    private static readonly ConditionalWeakTable<Programme, PlaceNames> Known = [];

    private readonly Dictionary<string, AskToken> _places = new(StringComparer.Ordinal);
    private readonly int _longest;

    private PlaceNames(Programme programme)
    {
        foreach (var session in programme.Sessions)
        {
            Add(AskPart.Room, session.Room);
            Add(AskPart.Track, session.Track);
        }

        _longest = _places.Keys.Select(words => words.Count(letter => letter == ' ') + 1).DefaultIfEmpty().Max();
    }

    public static PlaceNames Of(Programme programme) => Known.GetValue(programme, each => new PlaceNames(each));

    /// <summary>The place whose name the words from one on are, the longest that there is; null for none.</summary>
    public (AskToken Place, int Count)? At(IReadOnlyList<string> words, int at)
    {
        for (var count = Math.Min(_longest, words.Count - at); count > 0; count--)
        {
            if (_places.GetValueOrDefault(string.Join(' ', words.Skip(at).Take(count))) is { } place)
            {
                return (place, count);
            }
        }

        return null;
    }

    private void Add(AskPart part, string? name)
    {
        if (name is not null && string.Join(' ', AskWords.Of(Folding.Fold(name))) is { Length: > 0 } words)
        {
            _places.TryAdd(words, new AskToken(part, words, name));
        }
    }
}
