namespace Microsoft.Bot.Builder.Dialogs.Choices;

/// <summary>What the channels can show.</summary>
public class Channel
{
    public static bool SupportsSuggestedActions(string channelId, int buttonCnt = 100, string conversationType = null) => channelId switch
    {
        "emulator" or "directline" or "webchat" => buttonCnt <= 100,
        "msteams" => conversationType == "personal" && buttonCnt <= 3,
        _ => false,
    };

    public static bool SupportsCardActions(string channelId, int buttonCnt = 100) => channelId switch
    {
        "msteams" => buttonCnt <= 50,
        "slack" or "emulator" or "directline" or "webchat" => buttonCnt <= 100,
        _ => false,
    };
}
