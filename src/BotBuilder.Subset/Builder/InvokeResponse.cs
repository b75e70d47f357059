namespace Microsoft.Bot.Builder;

/// <summary>What a bot answers the HTTP request of an invoke with.</summary>
public class InvokeResponse
{
    public int Status { get; set; }

    public object Body { get; set; }
}
