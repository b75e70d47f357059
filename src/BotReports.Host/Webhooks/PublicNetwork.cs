using System.Net;
using System.Net.Sockets;
using BotReports.Webhooks;

namespace BotReports.Host.Webhooks;

/// <summary>
/// Connects to hosts on the public internet alone. It looks at the address that it then connects to: a name that led elsewhere when it was looked at before would lead into
/// our own network.
/// </summary>
internal static class PublicNetwork
{
    /// <summary>What is not public, after the registries of special-purpose addresses (RFC 6890 and its updates).</summary>
    private static readonly IPNetwork[] Special =
    [
        .. new[]
        {
            "0.0.0.0/8", "10.0.0.0/8", "100.64.0.0/10", "127.0.0.0/8", "169.254.0.0/16", "172.16.0.0/12", "192.0.0.0/24", "192.0.2.0/24", "192.88.99.0/24", "192.168.0.0/16", "198.18.0.0/15", "198.51.100.0/24",
            "203.0.113.0/24", "224.0.0.0/4", "240.0.0.0/4", "::/96", "64:ff9b:1::/48", "100::/64", "2001::/23", "2001:db8::/32", "2002::/16", "3fff::/20", "5f00::/16", "fc00::/7", "fe80::/10", "fec0::/10", "ff00::/8",
        }.Select(network => IPNetwork.Parse(network)),
    ];

    /// <summary>The well-known prefix of NAT64 (RFC 6052): the last four bytes are an IPv4 address.</summary>
    private static readonly IPNetwork Nat64 = IPNetwork.Parse("64:ff9b::/96");

    public static bool Has(IPAddress address)
    {
        var real = address.IsIPv4MappedToIPv6 ? address.MapToIPv4() : Nat64.Contains(address) ? new IPAddress(address.GetAddressBytes()[^4..]) : address;
        return !Special.Any(network => network.Contains(real));
    }

    /// <summary>For <see cref="SocketsHttpHandler.ConnectCallback"/>.</summary>
    /// <exception cref="WebhookFailedException">None of the host's addresses is public.</exception>
    public static async ValueTask<Stream> ConnectAsync(SocketsHttpConnectionContext context, CancellationToken cancellationToken)
    {
        var addresses = (await Dns.GetHostAddressesAsync(context.DnsEndPoint.Host, cancellationToken)).Where(Has).ToArray();
        if (addresses.Length == 0)
        {
            throw new WebhookFailedException(WebhookFailure.NotPublic);
        }

        var socket = new Socket(SocketType.Stream, ProtocolType.Tcp) { NoDelay = true };
        try
        {
            await socket.ConnectAsync(addresses, context.DnsEndPoint.Port, cancellationToken);
            return new NetworkStream(socket, ownsSocket: true);
        }
        catch
        {
            socket.Dispose();
            throw;
        }
    }
}
