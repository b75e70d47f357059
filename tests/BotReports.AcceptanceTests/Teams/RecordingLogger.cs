using BotReports.AcceptanceTests.Hosting;
using Microsoft.Extensions.Logging;

namespace BotReports.AcceptanceTests.Teams;

/// <summary>What the host has logged.</summary>
public sealed class RecordingLogger : ILoggerProvider, ILogger
{
    public Record<string> Lines { get; } = new();

    public ILogger CreateLogger(string categoryName) => this;

    public IDisposable? BeginScope<TState>(TState state)
        where TState : notnull => null;

    public bool IsEnabled(LogLevel logLevel) => true;

    public void Log<TState>(LogLevel logLevel, EventId eventId, TState state, Exception? exception, Func<TState, Exception?, string> formatter) =>
        Lines.Add($"{formatter(state, exception)} {exception}");

    public void Dispose()
    {
    }
}
