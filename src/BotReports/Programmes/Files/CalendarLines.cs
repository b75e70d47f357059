using System.Text;

namespace BotReports.Programmes.Files;

/// <summary>The lines of a calendar, unfolded: a line that begins with a space goes on from the one before it, also over empty lines.</summary>
internal static class CalendarLines
{
    /// <summary>No property of an event that is read here is as long.</summary>
    private const int Longest = 200_000;

    /// <returns>What is no line of a calendar is given as its number and null.</returns>
    public static IEnumerable<(int Number, CalendarLine? Line)> Read(string text)
    {
        var (number, start) = (0, 0);
        var folded = new StringBuilder();
        foreach (var range in text.Replace("\r\n", "\n", StringComparison.Ordinal).Replace('\r', '\n').Split('\n'))
        {
            number++;
            if (range.Length == 0)
            {
                continue;
            }

            if (range[0] is ' ' or '\t')
            {
                if (folded.Length < Longest)
                {
                    folded.Append(range.AsSpan(1));
                }

                continue;
            }

            if (folded.Length > 0)
            {
                yield return (start, CalendarLine.Parse(start, folded.ToString()));
            }

            folded.Clear().Append(range);
            start = number;
        }

        if (folded.Length > 0)
        {
            yield return (start, CalendarLine.Parse(start, folded.ToString()));
        }
    }
}
