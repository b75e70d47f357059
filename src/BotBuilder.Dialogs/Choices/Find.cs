namespace Microsoft.Bot.Builder.Dialogs.Choices;

public static class Find
{
    private const int DefaultTokenDistance = 2;

    public static List<ModelResult<FoundChoice>> FindChoices(string utterance, IList<string> choices, FindChoicesOptions options = null)
    {
        ArgumentNullException.ThrowIfNull(choices);
        return FindChoices(utterance, ChoiceFactory.ToChoices(choices), options);
    }

    /// <summary>Looks for the values of the choices, their buttons' titles and their synonyms.</summary>
    public static List<ModelResult<FoundChoice>> FindChoices(string utterance, IList<Choice> choices, FindChoicesOptions options = null)
    {
        ArgumentNullException.ThrowIfNull(choices);
        var values = new List<SortedValue>();
        for (var i = 0; i < choices.Count; i++)
        {
            if (options?.NoValue != true)
                Add(choices[i].Value, i);
            if (options?.NoAction != true)
                Add(choices[i].Action?.Title, i);
            choices[i].Synonyms?.ForEach(synonym => Add(synonym, i));
        }

        return FindValues(utterance, values, options).ConvertAll(match => new ModelResult<FoundChoice>
        {
            Start = match.Start,
            End = match.End,
            Text = match.Text,
            TypeName = "choice",
            Resolution = new FoundChoice
            {
                Value = choices[match.Resolution.Index].Value,
                Index = match.Resolution.Index,
                Score = match.Resolution.Score,
                Synonym = match.Resolution.Value,
            },
        });

        void Add(string value, int index)
        {
            if (!string.IsNullOrWhiteSpace(value))
                values.Add(new SortedValue { Value = value, Index = index });
        }
    }

    /// <summary>
    /// Finds each value at most once, the best matches first to take their words, and gives them in the order of the
    /// utterance. An utterance that is a value to the letter is that value and nothing else.
    /// </summary>
    public static List<ModelResult<FoundValue>> FindValues(string utterance, List<SortedValue> values, FindValuesOptions options = null)
    {
        if (string.IsNullOrWhiteSpace(utterance))
            return [];
        if (values.Find(value => value.Value == utterance) is { } exact)
            return [Match(utterance, 0, utterance.Length - 1, exact, 1)];
        var tokenizer = options?.Tokenizer ?? Tokenizer.DefaultTokenizer;
        var words = tokenizer(utterance, options?.Locale);
        var matches = new List<(int First, int Last, float Score, SortedValue Value)>();
        foreach (var value in values.OrderByDescending(value => value.Value.Length))
        {
            var wanted = tokenizer(value.Value.Trim(), options?.Locale);
            for (var from = 0; from < words.Count && TryMatch(words, wanted, from, options, out var first, out var last, out var score); from = last + 1)
                matches.Add((first, last, score, value));
        }

        var found = new List<ModelResult<FoundValue>>();
        var foundIndexes = new HashSet<int>();
        var taken = new bool[words.Count];
        foreach (var (first, last, score, value) in matches.OrderByDescending(match => match.Score))
        {
            if (taken.AsSpan(first, last - first + 1).Contains(true) || !foundIndexes.Add(value.Index))
                continue;
            taken.AsSpan(first, last - first + 1).Fill(true);
            found.Add(Match(utterance, words[first].Start, words[last].End, value, score));
        }

        return [.. found.OrderBy(match => match.Start)];
    }

    /// <summary>
    /// Meets the wanted words in their order. The score is the share of them that was met, lowered by what stands in between.
    /// </summary>
    private static bool TryMatch(List<Token> words, List<Token> wanted, int from, FindValuesOptions options, out int first, out int last, out float score)
    {
        (first, last, score) = (-1, -1, 0);
        int met = 0, between = 0;
        foreach (var word in wanted)
        {
            var position = words.FindIndex(from, candidate => candidate.Normalized == word.Normalized);
            var distance = met > 0 ? position - from : 0;
            if (position < 0 || distance > (options?.MaxTokenDistance ?? DefaultTokenDistance))
                continue;
            met++;
            between += distance;
            first = first < 0 ? position : first;
            last = position;
            from = position + 1;
        }

        if (met == 0 || (met < wanted.Count && options?.AllowPartialMatches != true))
            return false;
        score = (float)met / wanted.Count * ((float)met / (met + between));
        return true;
    }

    private static ModelResult<FoundValue> Match(string utterance, int start, int end, SortedValue value, float score) => new()
    {
        Start = start,
        End = end,
        Text = utterance[start..(end + 1)],
        TypeName = "value",
        Resolution = new FoundValue { Value = value.Value, Index = value.Index, Score = score },
    };
}
