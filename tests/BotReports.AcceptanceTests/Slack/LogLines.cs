using BotReports.AcceptanceTests.Hosting;
using Microsoft.Extensions.Logging;

namespace BotReports.AcceptanceTests.Slack;

/// <summary>What a host in this process logs, with its exceptions.</summary>
internal sealed class LogLines : ILoggerProvider
{
    public Record<string> Lines { get; } = new();

    public ILogger CreateLogger(string categoryName) => new Logger(this, categoryName);

    public void Dispose()
    {
    }

    private sealed class Logger(LogLines log, string category) : ILogger
    {
        public IDisposable? BeginScope<TState>(TState state)
            where TState : notnull => null;

        public bool IsEnabled(LogLevel logLevel) => logLevel is not LogLevel.None;

        public void Log<TState>(LogLevel logLevel, EventId eventId, TState state, Exception? exception, Func<TState, Exception?, string> formatter) =>
            log.Lines.Add($"{logLevel} {category} {formatter(state, exception)} {exception}");
    }
}
