using System.Globalization;
using BotReports.Programmes;

namespace BotReports.Host.Event;

/// <summary>Reads how long is kept what people have said: <c>Event:KeepUntil</c> and <c>Event:AfterThat</c>.</summary>
internal static class RetentionSetting
{
    private const string KeepUntil = $"{EventOptions.Section}:{nameof(EventOptions.KeepUntil)}";
    private const string AfterThat = $"{EventOptions.Section}:{nameof(EventOptions.AfterThat)}";
    private const string Keep = "keep";
    private const string Erase = "erase";

    /// <returns>Null where it is kept until somebody deletes it.</returns>
    /// <exception cref="SettingException">The settings make no sense.</exception>
    public static Retention? Of(EventOptions options, Programme programme)
    {
        if (options.AfterThat is { Length: > 0 } after && after is not (Keep or Erase))
        {
            throw new SettingException($"{AfterThat} is \"{after}\"; set it to \"{Keep}\", so that the reports stay after {KeepUntil}, or to \"{Erase}\", so that they go too.");
        }

        if (string.IsNullOrWhiteSpace(options.KeepUntil))
        {
            return options.AfterThat is Erase ? throw new SettingException($"{AfterThat} is \"{Erase}\", but no day is set; set {KeepUntil}, such as 2017-03-31, or remove {AfterThat}.") : null;
        }

        if (!DateOnly.TryParseExact(options.KeepUntil, "yyyy-MM-dd", CultureInfo.InvariantCulture, DateTimeStyles.None, out var until) || until == DateOnly.MaxValue)
        {
            throw new SettingException($"{KeepUntil} is \"{options.KeepUntil}\"; it has to be a day, written as 2017-03-31.");
        }

        var last = programme.Sessions.Max(session => DateOnly.FromDateTime(TimeZoneInfo.ConvertTime(session.End, programme.TimeZone).DateTime));
        return until >= last
            ? new Retention(until, options.AfterThat is Erase)
            : throw new SettingException(string.Create(CultureInfo.InvariantCulture, $"{KeepUntil} is {until:yyyy-MM-dd}, but the last session of {programme.Event} ends on {last:yyyy-MM-dd}; set it to a day after that."));
    }
}
