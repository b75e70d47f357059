using System.Globalization;
using System.Net;
using System.Net.Sockets;
using System.Security.Cryptography;
using System.Text;
using BotReports.Host.Webhooks;
using BotReports.Webhooks;
using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Http;
using Microsoft.Extensions.Configuration;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Time.Testing;

namespace BotReports.AcceptanceTests.Hosting.Webhooks;

/// <summary>What leaves the host for other programs: signed, to allowed and public hosts alone, and no further.</summary>
public sealed class HttpWebhookSenderTests : IAsyncLifetime
{
    private static readonly WebhookMessage Message = new("csd-2016-4.1-report.submitted-1", [.. "{\"type\":\"report.submitted\"}"u8]);

    private readonly FakeTimeProvider _time = new(new DateTimeOffset(2016, 12, 8, 18, 0, 0, TimeSpan.Zero));
    private WebhookReceiver _receiver = null!;

    private static CancellationToken Token => TestContext.Current.CancellationToken;

    public async ValueTask InitializeAsync() => _receiver = await WebhookReceiver.StartAsync();

    public ValueTask DisposeAsync() => _receiver.DisposeAsync();

    [Fact]
    public async Task A_receiver_can_check_that_a_message_is_from_us_and_when_it_was_sent()
    {
        var webhook = At(WebhookReceiver.Host);
        await SenderTo(_receiver).SendAsync(webhook, Message, Token);

        var (headers, body) = _receiver.Requests.All.ShouldHaveSingleItem();
        Encoding.UTF8.GetString(body).ShouldBe("{\"type\":\"report.submitted\"}");
        headers["content-type"].ShouldBe("application/json");
        headers["webhook-id"].ShouldBe(Message.Id);
        headers["webhook-timestamp"].ShouldBe(_time.GetUtcNow().ToUnixTimeSeconds().ToString(CultureInfo.InvariantCulture));
        var key = Convert.FromBase64String(webhook.Secret["whsec_".Length..]);
        var signed = Encoding.UTF8.GetBytes($"{headers["webhook-id"]}.{headers["webhook-timestamp"]}.{Encoding.UTF8.GetString(body)}");
        headers["webhook-signature"].ShouldBe($"v1,{Convert.ToBase64String(HMACSHA256.HashData(key, signed))}");
    }

    [Theory]
    [InlineData(503, WebhookFailure.Refused)]
    [InlineData(404, WebhookFailure.Refused)]
    [InlineData(410, WebhookFailure.Gone)]
    public async Task What_is_no_success_is_a_failure_with_its_number(int status, WebhookFailure failure)
    {
        _receiver.Answer = context =>
        {
            context.Response.StatusCode = status;
            return Task.CompletedTask;
        };

        var thrown = await Should.ThrowAsync<WebhookFailedException>(() => SenderTo(_receiver).SendAsync(At(WebhookReceiver.Host), Message, Token));

        (thrown.Failure, thrown.Status).ShouldBe((failure, status));
    }

    [Theory]
    [InlineData("https://169.254.169.254/latest/meta-data")]
    [InlineData("https://hooks.example.org/elsewhere")]
    public async Task A_redirection_is_not_followed(string elsewhere)
    {
        _receiver.Answer = context =>
        {
            context.Response.Redirect(elsewhere, permanent: false, preserveMethod: true);
            return Task.CompletedTask;
        };

        (await Should.ThrowAsync<WebhookFailedException>(() => SenderTo(_receiver).SendAsync(At(WebhookReceiver.Host), Message, Token))).Status.ShouldBe(307);

        _receiver.Requests.All.Count.ShouldBe(1);
    }

    [Fact]
    public async Task One_that_hangs_is_given_up()
    {
        _receiver.Answer = context => Task.Delay(Timeout.Infinite, context.RequestAborted).ContinueWith(_ => { }, CancellationToken.None, TaskContinuationOptions.None, TaskScheduler.Default);

        var thrown = await Should.ThrowAsync<WebhookFailedException>(() => SenderTo(_receiver, services => services.AddHttpClient(HttpWebhookSender.Client, http => http.Timeout = TimeSpan.FromSeconds(1))).SendAsync(At(WebhookReceiver.Host), Message, Token));

        thrown.Failure.ShouldBe(WebhookFailure.TooSlow);
    }

    [Fact]
    public async Task A_host_that_is_not_allowed_any_more_is_not_asked()
    {
        (await Should.ThrowAsync<WebhookFailedException>(() => SenderTo(_receiver).SendAsync(At("other.example.org"), Message, Token))).Failure.ShouldBe(WebhookFailure.NotAllowed);

        _receiver.Requests.All.ShouldBeEmpty();
    }

    [Fact]
    public async Task A_name_that_leads_to_this_machine_is_not_asked_even_if_it_is_allowed()
    {
        var sender = Sender("localhost", _ => { });

        (await Should.ThrowAsync<WebhookFailedException>(() => sender.SendAsync(At("localhost", _receiver.Port), Message, Token))).Failure.ShouldBe(WebhookFailure.NotPublic);

        _receiver.Requests.All.ShouldBeEmpty();
    }

    [Theory]
    [InlineData("127.0.0.1", false)]
    [InlineData("10.1.2.3", false)]
    [InlineData("172.31.255.255", false)]
    [InlineData("192.168.1.1", false)]
    [InlineData("169.254.169.254", false)]
    [InlineData("100.64.0.1", false)]
    [InlineData("0.0.0.0", false)]
    [InlineData("224.0.0.1", false)]
    [InlineData("255.255.255.255", false)]
    [InlineData("::1", false)]
    [InlineData("::", false)]
    [InlineData("fe80::1", false)]
    [InlineData("fd00::1", false)]
    [InlineData("::ffff:10.0.0.1", false)]
    [InlineData("::ffff:8.8.8.8", true)]
    [InlineData("64:ff9b::10.0.0.1", false)]
    [InlineData("64:ff9b::8.8.8.8", true)]
    [InlineData("8.8.8.8", true)]
    [InlineData("172.32.0.1", true)]
    [InlineData("2606:4700::1111", true)]
    public void Addresses_that_are_not_on_the_public_internet_are_known(string address, bool isPublic) => PublicNetwork.Has(IPAddress.Parse(address)).ShouldBe(isPublic);

    private static Webhook At(string host, int? port = null) =>
        new("1f2e3d4c", new UriBuilder("https", host, port ?? -1, "/reports").Uri, WebhookSecret.New(), "olga", "Olga Organizer", DateTimeOffset.UnixEpoch);

    /// <summary>The sender as the host has it, but that every name leads to a receiver, whose certificate it knows.</summary>
    private IWebhookSender SenderTo(WebhookReceiver receiver, Action<IServiceCollection>? otherwise = null) => Sender(WebhookReceiver.Host, services =>
    {
        services.AddHttpClient(HttpWebhookSender.Client).ConfigurePrimaryHttpMessageHandler((handler, _) =>
        {
            var sockets = (SocketsHttpHandler)handler;
            sockets.SslOptions.RemoteCertificateValidationCallback = (_, shown, _, _) => receiver.IsItself(shown);
            sockets.ConnectCallback = async (_, token) =>
            {
                var socket = new Socket(SocketType.Stream, ProtocolType.Tcp);
                await socket.ConnectAsync(IPAddress.Loopback, receiver.Port, token);
                return new NetworkStream(socket, ownsSocket: true);
            };
        });
        otherwise?.Invoke(services);
    });

    private IWebhookSender Sender(string host, Action<IServiceCollection> otherwise)
    {
        var builder = WebApplication.CreateSlimBuilder();
        builder.Configuration.AddInMemoryCollection([KeyValuePair.Create<string, string?>("Webhooks:Hosts:0", host)]);
        builder.Services.AddSingleton<TimeProvider>(_time);
        builder.AddWebhooks();
        otherwise(builder.Services);
        return builder.Build().Services.GetRequiredService<IWebhookSender>();
    }
}
