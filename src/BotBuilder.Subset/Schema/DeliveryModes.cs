namespace Microsoft.Bot.Schema;

public static class DeliveryModes
{
    public const string Normal = "normal";

    /// <summary>For the recipient alone, and not kept.</summary>
    public const string Ephemeral = "ephemeral";

    /// <summary>The replies are the HTTP response, and are not sent one by one.</summary>
    public const string ExpectReplies = "expectReplies";
}
