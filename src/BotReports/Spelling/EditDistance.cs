using BotReports.Languages;

namespace BotReports.Spelling;

/// <summary>How many slips of a finger lie between two words: a letter too many, too few, another one, or two in the wrong order.</summary>
public static class EditDistance
{
    /// <summary>The distance of Damerau and Levenshtein in which no letter is moved twice.</summary>
    public static int Between(string one, string other)
    {
        var beforeLast = new int[other.Length + 1];
        var last = Enumerable.Range(0, other.Length + 1).ToArray();
        for (var i = 1; i <= one.Length; i++)
        {
            var row = new int[other.Length + 1];
            row[0] = i;
            for (var j = 1; j <= other.Length; j++)
            {
                row[j] = Math.Min(Math.Min(last[j], row[j - 1]) + 1, last[j - 1] + (one[i - 1] == other[j - 1] ? 0 : 1));
                if (i > 1 && j > 1 && one[i - 1] == other[j - 2] && one[i - 2] == other[j - 1])
                {
                    row[j] = Math.Min(row[j], beforeLast[j - 2] + 1);
                }
            }

            (beforeLast, last) = (last, row);
        }

        return last[other.Length];
    }
}
