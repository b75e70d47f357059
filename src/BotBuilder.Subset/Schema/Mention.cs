namespace Microsoft.Bot.Schema;

[JsonObject(NamingStrategyType = typeof(CamelCaseNamingStrategy))]
public class Mention : Entity
{
    public Mention()
        : base("mention")
    {
    }

    public ChannelAccount Mentioned { get; set; }

    /// <summary>The piece of the activity's text that is the mention, to the letter.</summary>
    public string Text { get; set; }
}
