using System.Text;

namespace Microsoft.Bot.Builder.Dialogs.Choices;

/// <summary>Cuts a text into words. Each character that is not in the basic plane, like an emoji, is a word.</summary>
public class Tokenizer
{
    public static TokenizerFunction DefaultTokenizer => DefaultTokenizerImpl;

    public static List<Token> DefaultTokenizerImpl(string text, string locale = null)
    {
        var tokens = new List<Token>();
        var wordStart = -1;
        var index = 0;
        foreach (var rune in (text ?? string.Empty).EnumerateRunes())
        {
            var isWord = rune.IsBmp && !IsBreak(rune);
            if (!isWord)
                EndWord(index);
            else if (wordStart < 0)
                wordStart = index;
            if (!rune.IsBmp)
                Add(index, index + rune.Utf16SequenceLength);
            index += rune.Utf16SequenceLength;
        }

        EndWord(index);
        return tokens;

        void EndWord(int end)
        {
            if (wordStart >= 0)
                Add(wordStart, end);
            wordStart = -1;
        }

        void Add(int start, int end)
        {
            var word = text[start..end];
            tokens.Add(new Token { Start = start, End = end - 1, Text = word, Normalized = word.ToLowerInvariant() });
        }
    }

    private static bool IsBreak(Rune rune)
        => Rune.IsWhiteSpace(rune) || Rune.IsControl(rune) || Rune.IsPunctuation(rune) || Rune.IsSymbol(rune) || Rune.IsSeparator(rune);
}
