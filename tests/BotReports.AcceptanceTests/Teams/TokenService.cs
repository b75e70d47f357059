using System.Net;
using System.Text;
using BotReports.AcceptanceTests.Hosting;
using Microsoft.AspNetCore.WebUtilities;

namespace BotReports.AcceptanceTests.Teams;

/// <summary>Entra's token service and that of a machine in Azure, in place of the network.</summary>
public sealed class TokenService : HttpMessageHandler
{
    public const string Token = "a-token-of-the-bot";

    /// <summary>What it answers.</summary>
    public const string Given = $$"""{ "token_type": "Bearer", "access_token": "{{Token}}", "expires_in": "3600", "expires_on": "4102444800", "resource": "x" }""";

    /// <summary>What was asked, and with what in the form.</summary>
    public Record<(Uri Address, string Form)> Requests { get; } = new();

    public bool IsDown { get; set; }

    protected override async Task<HttpResponseMessage> SendAsync(HttpRequestMessage request, CancellationToken cancellationToken)
    {
        Requests.Add((request.RequestUri!, request.Content is null ? "" : await request.Content.ReadAsStringAsync(cancellationToken)));
        return IsDown
            ? Answer(HttpStatusCode.BadRequest, """{ "error": "invalid_client", "error_description": "No." }""")
            : Answer(HttpStatusCode.OK, Given);
    }

    public static IDictionary<string, Microsoft.Extensions.Primitives.StringValues> Parse(string form) => QueryHelpers.ParseQuery(form);

    private static HttpResponseMessage Answer(HttpStatusCode status, string body) => new(status) { Content = new StringContent(body, Encoding.UTF8, "application/json") };
}
