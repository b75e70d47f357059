namespace Microsoft.Bot.Builder.Dialogs.Choices;

/// <summary>Finds out which choice somebody means: by its words; if there are none, by its position or its number.</summary>
public class ChoiceRecognizers
{
    public static List<ModelResult<FoundChoice>> RecognizeChoices(string utterance, IList<string> choices, FindChoicesOptions options = null)
        => RecognizeChoices(utterance, ChoiceFactory.ToChoices(choices), options);

    public static List<ModelResult<FoundChoice>> RecognizeChoices(string utterance, IList<Choice> list, FindChoicesOptions options = null)
        => Recognize(utterance, list, options, options?.Locale);

    internal static List<ModelResult<FoundChoice>> Recognize(string utterance, IList<Choice> list, FindChoicesOptions options, string locale)
    {
        if (string.IsNullOrWhiteSpace(utterance))
            return [];
        var found = Find.FindChoices(utterance, list, options);
        if (found.Count == 0 && options?.RecognizeOrdinals != false)
            found = AtPositions(Utterance.FindOrdinals(utterance, locale), list);
        if (found.Count == 0 && options?.RecognizeNumbers != false)
            found = AtPositions(Utterance.FindNumbers(utterance, locale), list);
        return found;
    }

    private static List<ModelResult<FoundChoice>> AtPositions(List<ModelResult<decimal>> positions, IList<Choice> list)
    {
        var found = new List<ModelResult<FoundChoice>>();
        foreach (var position in positions)
        {
            var index = position.Resolution < 0 ? list.Count + position.Resolution : position.Resolution - 1;
            if (index < 0 || index >= list.Count || index != decimal.Truncate(index))
                continue;
            found.Add(new ModelResult<FoundChoice>
            {
                Start = position.Start,
                End = position.End,
                Text = position.Text,
                TypeName = "choice",
                Resolution = new FoundChoice { Value = list[(int)index].Value, Index = (int)index, Score = 1 },
            });
        }

        return found;
    }
}
