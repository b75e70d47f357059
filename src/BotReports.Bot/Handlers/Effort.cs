namespace BotReports.Bot.Handlers;

/// <summary>How long questions take.</summary>
internal static class Effort
{
    private const double MinutesEach = 0.75;
    private const int Step = 5;

    /// <summary>A question that is answered in a few sentences takes about three quarters of a minute; rounded up to five minutes.</summary>
    public static int Minutes(int questions) => (int)Math.Ceiling(questions * MinutesEach / Step) * Step;
}
