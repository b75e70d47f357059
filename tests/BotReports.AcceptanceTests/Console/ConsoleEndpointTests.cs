using System.Net;
using System.Net.Http.Headers;

namespace BotReports.AcceptanceTests.Console;

public sealed class ConsoleEndpointTests : IAsyncLifetime
{
    private readonly HttpClient _http = new();
    private ConsoleHost _host = null!;

    public async ValueTask InitializeAsync() => _host = await ConsoleHost.StartAsync();

    public ValueTask DisposeAsync()
    {
        _http.Dispose();
        return _host.DisposeAsync();
    }

    [Theory]
    [InlineData("")]
    [InlineData("console/console.js")]
    [InlineData("console/events")]
    [InlineData("console/conversations")]
    [InlineData("console/files/00000000000000000000000000000000")]
    public async Task A_name_that_somebody_points_at_this_machine_is_refused(string path)
    {
        (await GetAsync(path, request => request.Headers.Host = $"evil.example:{_host.Address.Port}")).ShouldBe(HttpStatusCode.Forbidden);
    }

    [Fact]
    public async Task What_a_tunnel_forwards_is_refused()
    {
        (await GetAsync("", request => request.Headers.Add("X-Forwarded-For", "203.0.113.7"))).ShouldBe(HttpStatusCode.Forbidden);
    }

    [Theory]
    [InlineData("http://evil.example")]
    [InlineData("http://localhost:1")]
    [InlineData("https://localhost")]
    [InlineData("null")]
    public async Task A_post_from_another_site_is_refused(string origin)
    {
        (await PostAsync("application/json", origin)).ShouldBe(HttpStatusCode.Forbidden);
        _host.Bot.Heard.ShouldBe(0);
    }

    [Theory]
    [InlineData("text/plain")]
    [InlineData("application/x-www-form-urlencoded")]
    public async Task A_post_that_a_plain_form_could_make_is_refused(string contentType)
    {
        (await PostAsync(contentType, null)).ShouldBe(HttpStatusCode.Forbidden);
    }

    [Fact]
    public async Task Our_own_page_is_served()
    {
        (await PostAsync("application/json", _host.Address.GetLeftPart(UriPartial.Authority))).ShouldBe(HttpStatusCode.OK);
    }

    [Fact]
    public async Task The_page_may_load_nothing_from_elsewhere()
    {
        using var response = await _http.GetAsync(_host.Address, TestContext.Current.CancellationToken);

        var policy = response.Headers.GetValues("Content-Security-Policy").Single();
        policy.ShouldStartWith("default-src 'none';");
        policy.ShouldNotContain("unsafe");
        policy.ShouldNotContain("http");
    }

    private async Task<HttpStatusCode> GetAsync(string path, Action<HttpRequestMessage> prepare)
    {
        using var request = new HttpRequestMessage(HttpMethod.Get, new Uri(_host.Address, path));
        prepare(request);
        using var response = await _http.SendAsync(request, HttpCompletionOption.ResponseHeadersRead, TestContext.Current.CancellationToken);
        return response.StatusCode;
    }

    private async Task<HttpStatusCode> PostAsync(string contentType, string? origin)
    {
        using var request = new HttpRequestMessage(HttpMethod.Post, new Uri(_host.Address, "console/messages"));
        request.Content = new StringContent($$"""{ "id": "{{Guid.NewGuid()}}", "conversation": "chair", "text": "hello" }""");
        request.Content.Headers.ContentType = new MediaTypeHeaderValue(contentType);
        if (origin is not null)
            request.Headers.Add("Origin", origin);

        using var response = await _http.SendAsync(request, TestContext.Current.CancellationToken);
        return response.StatusCode;
    }
}
