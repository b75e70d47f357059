namespace Microsoft.Bot.Builder.Dialogs.Choices;

/// <summary>Something that was recognized in an utterance, and where: from the character at <see cref="Start"/> up to and with that at <see cref="End"/>.</summary>
public class ModelResult<T>
{
    public string Text { get; set; }

    public int Start { get; set; }

    public int End { get; set; }

    public string TypeName { get; set; }

    public T Resolution { get; set; }
}
