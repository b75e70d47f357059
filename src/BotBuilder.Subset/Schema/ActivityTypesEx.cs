namespace Microsoft.Bot.Schema;

/// <summary>Types that never travel: a bot says something to its own adapter with them.</summary>
public static class ActivityTypesEx
{
    /// <summary>The value of such an activity is the <see cref="InvokeResponse"/> to answer the HTTP request with.</summary>
    public const string InvokeResponse = "invokeResponse";
}
