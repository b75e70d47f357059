namespace Microsoft.Bot.Schema;

/// <summary>What a <see cref="CardAction"/> does when it is pressed.</summary>
public static class ActionTypes
{
    public const string OpenUrl = "openUrl";
    public const string ImBack = "imBack";
    public const string PostBack = "postBack";
    public const string MessageBack = "messageBack";
}
