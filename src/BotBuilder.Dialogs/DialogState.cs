namespace Microsoft.Bot.Builder.Dialogs;

/// <summary>A stack of dialogs; the first is the active one.</summary>
[JsonObject(NamingStrategyType = typeof(CamelCaseNamingStrategy))]
public class DialogState
{
    public DialogState()
        : this(null)
    {
    }

    public DialogState(List<DialogInstance> stack) => DialogStack = stack ?? [];

    public List<DialogInstance> DialogStack { get; set; }
}
