using BotReports.Reports;

namespace BotReports.Host.Event;

internal static class LimitServices
{
    private const string Section = "Limits";

    /// <exception cref="InvalidOperationException">A setting makes no sense.</exception>
    public static void AddLimits(this WebApplicationBuilder builder)
    {
        var limits = builder.Configuration.GetSection(Section).Get<ReportLimits>() ?? new ReportLimits();
        foreach (var (name, value) in new[] { (nameof(limits.Message), limits.Message), (nameof(limits.Answer), limits.Answer), (nameof(limits.Report), limits.Report), (nameof(limits.PerMinute), limits.PerMinute) })
        {
            if (value < 1)
            {
                throw new InvalidOperationException($"{Section}:{name} is {value}; it has to be 1 or more.");
            }
        }

        builder.Services.AddSingleton(limits);
    }
}
