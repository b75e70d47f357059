using System.Globalization;
using System.Text;
using System.Text.RegularExpressions;

namespace Microsoft.Bot.Builder.Dialogs;

/// <summary>Finds numbers, ordinals, yes and no in what somebody said, in English, French and Spanish. Case and accents do not matter.</summary>
internal static partial class Utterance
{
    /// <returns>The numbers in digits, as the locale writes them, and in words, in the order of the utterance.</returns>
    public static List<ModelResult<decimal>> FindNumbers(string text, string locale)
    {
        var found = new List<ModelResult<decimal>>();
        if (string.IsNullOrEmpty(text))
            return found;
        var format = CultureOf(locale).NumberFormat;
        var digits = string.IsNullOrWhiteSpace(format.NumberGroupSeparator) ? SpacedDigits() : Digits();
        foreach (Match match in digits.Matches(text))
        {
            if (TryParse(match.Value, format, out var number))
                found.Add(Result(text, match.Index, match.Index + match.Length - 1, number));
        }

        AddNumberWords(found, text, Language.Of(locale));
        found.Sort((a, b) => a.Start.CompareTo(b.Start));
        return found;
    }

    /// <returns>Positions from the start, counted from 1, or from the end: the last is -1.</returns>
    public static List<ModelResult<decimal>> FindOrdinals(string text, string locale)
    {
        var language = Language.Of(locale);
        var found = new List<ModelResult<decimal>>();
        foreach (var (word, start, end) in Words(text))
        {
            if (language.Ordinals.TryGetValue(word, out var position))
                found.Add(Result(text, start, end, position));
            else if (language.DigitOrdinal.Match(word) is { Success: true } match && int.TryParse(match.Groups[1].Value, out position))
                found.Add(Result(text, start, end, position));
        }

        return found;
    }

    /// <returns>Null if there is neither; of two, the first counts.</returns>
    public static bool? FindYesOrNo(string text, string locale)
    {
        var language = Language.Of(locale);
        foreach (var (word, _, _) in Words(text))
        {
            if (language.Yes.Contains(word))
                return true;
            if (language.No.Contains(word))
                return false;
        }

        return null;
    }

    private static void AddNumberWords(List<ModelResult<decimal>> found, string text, Language language)
    {
        var words = Words(text);
        int start = -1, end = 0, total = 0, group = 0;
        foreach (var word in words)
        {
            if (language.Connectors.Contains(word.Text))
                continue;
            if (!language.Numbers.TryGetValue(word.Text, out var value))
            {
                Flush();
                continue;
            }

            if (start >= 0 && !Continues(value))
                Flush();
            if (start < 0 && language.Articles.Contains(word.Text) && words.Count > 1)
                continue;
            start = start < 0 ? word.Start : start;
            end = word.End;
            if (value >= 1000)
                (total, group) = (total + Math.Max(group, 1) * value, 0);
            else if (value == 100)
                group = Math.Max(group, 1) * 100;
            else
                group += IsQuatreVingt(value) ? 76 : value;
        }

        Flush();

        // "Twenty" goes on with "one", a hundred with anything below it; "one" and "three" are two numbers.
        bool Continues(int value)
        {
            var rest = group % 100;
            return value switch
            {
                >= 1000 => group > 0 && total % (value * 1000L) == 0,
                > 100 => group == 0,
                100 => group < 10,
                _ => rest == 0 || IsQuatreVingt(value) || (rest >= 20 && rest % 10 == 0 && value < (rest is 60 or 80 && language.CountsOnAfterSixty ? 20 : 10)),
            };
        }

        bool IsQuatreVingt(int value) => value == 20 && group % 100 == 4 && language.CountsOnAfterSixty;

        void Flush()
        {
            if (start >= 0)
                found.Add(Result(text, start, end, total + group));
            (start, total, group) = (-1, 0, 0);
        }
    }

    /// <summary>A separator that cannot group thousands is a decimal point, whatever the locale: people mix them up.</summary>
    private static bool TryParse(string digits, NumberFormatInfo format, out decimal number)
    {
        number = 0;
        var separators = digits.Count(c => c is '.' or ',');
        var (group, point) = (format.NumberGroupSeparator, format.NumberDecimalSeparator);
        if (string.IsNullOrWhiteSpace(group))
            digits = Spaces().Replace(digits, string.Empty);
        else if (Regex.IsMatch(digits, $@"^-?\d{{1,3}}(?:{Regex.Escape(group)}\d{{3}})+(?:{Regex.Escape(point)}\d+)?$", RegexOptions.None, RegexTimeout.Value))
            (digits, separators) = (digits.Replace(group, string.Empty, StringComparison.Ordinal), 0);
        else if (separators > 1)
            return false;
        return separators < 2 && decimal.TryParse(digits.Replace(',', '.'), NumberStyles.Float, CultureInfo.InvariantCulture, out number);
    }

    /// <summary>The words in small letters without accents, and where they stand in the text.</summary>
    private static List<(string Text, int Start, int End)> Words(string text)
    {
        var words = new List<(string, int, int)>();
        var word = new StringBuilder();
        var start = 0;
        for (var i = 0; i <= text?.Length; i++)
        {
            if (i < text.Length && (char.IsLetterOrDigit(text[i]) || char.GetUnicodeCategory(text[i]) == UnicodeCategory.NonSpacingMark))
            {
                start = word.Length == 0 ? i : start;
                foreach (var part in char.ToLowerInvariant(text[i]).ToString().Normalize(NormalizationForm.FormD))
                {
                    if (char.GetUnicodeCategory(part) != UnicodeCategory.NonSpacingMark)
                        word.Append(part);
                }
            }
            else if (word.Length > 0)
            {
                words.Add((word.ToString(), start, i - 1));
                word.Clear();
            }
        }

        return words;
    }

    private static ModelResult<decimal> Result(string text, int start, int end, decimal value)
        => new() { Start = start, End = end, Text = text[start..(end + 1)], Resolution = value };

    private static CultureInfo CultureOf(string locale)
    {
        try
        {
            return CultureInfo.GetCultureInfo(string.IsNullOrEmpty(locale) ? "en-US" : locale);
        }
        catch (CultureNotFoundException)
        {
            return CultureInfo.InvariantCulture;
        }
    }

    [GeneratedRegex(@"(?:(?<![\p{L}\d])-|(?<![\p{L}\d.,]))\d+(?:[.,]\d+)*", RegexOptions.None, RegexTimeout.Milliseconds)]
    private static partial Regex Digits();

    [GeneratedRegex(@"(?:(?<![\p{L}\d])-|(?<![\p{L}\d.,]))\d+(?:[\s\u00A0\u202F]\d{3}(?!\d))*(?:[.,]\d+)*", RegexOptions.None, RegexTimeout.Milliseconds)]
    private static partial Regex SpacedDigits();

    [GeneratedRegex(@"[\s\u00A0\u202F]", RegexOptions.None, RegexTimeout.Milliseconds)]
    private static partial Regex Spaces();
}
