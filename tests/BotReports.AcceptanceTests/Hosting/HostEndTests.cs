using BotReports.Host;
using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Hosting;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Hosting;
using Microsoft.Extensions.Logging;

namespace BotReports.AcceptanceTests.Hosting;

/// <summary>Whatever starts a host again goes by its exit code.</summary>
public sealed class HostEndTests
{
    [Fact]
    public async Task A_host_whose_background_task_fails_for_good_ends_with_1() =>
        (await AppWith(services => services.AddHostedService<FailingService>()).RunToEndAsync().WaitAsync(TestContext.Current.CancellationToken)).ShouldBe(1);

    [Fact]
    public async Task A_host_that_is_stopped_ends_with_0()
    {
        var app = AppWith(services => services.AddHostedService<PatientService>());
        app.Lifetime.ApplicationStarted.Register(app.Lifetime.StopApplication);

        (await app.RunToEndAsync().WaitAsync(TestContext.Current.CancellationToken)).ShouldBe(0);
    }

    private static WebApplication AppWith(Action<IServiceCollection> add)
    {
        var builder = WebApplication.CreateSlimBuilder();
        builder.Logging.ClearProviders();
        builder.WebHost.UseUrls("http://127.0.0.1:0");
        add(builder.Services);
        return builder.Build();
    }

    private sealed class FailingService(IHostApplicationLifetime lifetime) : BackgroundService
    {
        protected override async Task ExecuteAsync(CancellationToken stoppingToken)
        {
            await Task.Delay(Timeout.InfiniteTimeSpan, lifetime.ApplicationStarted).ConfigureAwait(ConfigureAwaitOptions.SuppressThrowing);
            throw new InvalidOperationException("It cannot go on.");
        }
    }

    private sealed class PatientService : BackgroundService
    {
        protected override Task ExecuteAsync(CancellationToken stoppingToken) => Task.Delay(Timeout.InfiniteTimeSpan, stoppingToken);
    }
}
