using System.Globalization;
using System.Net;
using System.Net.Sockets;
using System.Threading.RateLimiting;

namespace BotReports.Host;

/// <summary>
/// Answers 429 to an address that sends more requests than a host can work off. The number is high on purpose: all that Slack or Teams sends for a
/// whole conference comes from a few addresses, and behind a proxy from one. How much one person may send is limited in the turn.
/// </summary>
internal static class AddressRateLimit
{
    private const string Setting = "Limits:PerAddress";

    /// <summary>In a minute: some 500 a second, about as many as two cores work off.</summary>
    private const int Default = 30_000;

    private static readonly TimeSpan Period = TimeSpan.FromSeconds(1);

    private const int PeriodsPerMinute = 60;

    /// <exception cref="InvalidOperationException">The setting makes no sense.</exception>
    public static void AddAddressRateLimit(this WebApplicationBuilder builder)
    {
        var perMinute = builder.Configuration.GetValue<int?>(Setting) ?? Default;
        if (perMinute < 1)
        {
            throw new InvalidOperationException($"{Setting} is {perMinute}; it has to be 1 or more.");
        }

        // A minute's worth may come at once, as after a break of the line.
        var limit = new TokenBucketRateLimiterOptions { TokenLimit = perMinute, TokensPerPeriod = Math.Max(1, perMinute / PeriodsPerMinute), ReplenishmentPeriod = Period };
        builder.Services.AddRateLimiter(options =>
        {
            options.RejectionStatusCode = StatusCodes.Status429TooManyRequests;
            options.GlobalLimiter = PartitionedRateLimiter.Create<HttpContext, IPAddress>(context =>
                context.Connection.RemoteIpAddress is { } address && !IsHealth(context.Request.Path) ? RateLimitPartition.GetTokenBucketLimiter(NetworkOf(address), _ => limit) : RateLimitPartition.GetNoLimiter(IPAddress.None));
            options.OnRejected = (context, _) =>
            {
                context.HttpContext.Response.Headers.RetryAfter = Period.TotalSeconds.ToString(CultureInfo.InvariantCulture);
                return ValueTask.CompletedTask;
            };
        });
    }

    /// <summary>Whoever runs the host asks from one address, and has to learn that it is up.</summary>
    private static bool IsHealth(PathString path) => path == "/healthz" || path == "/readyz";

    /// <summary>Whoever has one address of IPv6 has all of its network.</summary>
    private static IPAddress NetworkOf(IPAddress address)
    {
        if (address.AddressFamily is not AddressFamily.InterNetworkV6 || address.IsIPv4MappedToIPv6)
        {
            return address;
        }

        const int Network = 8;
        var bytes = address.GetAddressBytes();
        bytes.AsSpan(Network).Clear();
        return new IPAddress(bytes);
    }
}
