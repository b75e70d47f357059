namespace Microsoft.Bot.Builder.Dialogs.Choices;

public class FoundValue
{
    public string Value { get; set; }

    public int Index { get; set; }

    public float Score { get; set; }
}
