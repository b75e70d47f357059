using System.Globalization;
using System.Net;
using System.Net.Http.Headers;
using BotReports.Webhooks;

namespace BotReports.Host.Webhooks;

/// <summary>
/// Posts messages over https, signed as the Standard Webhooks specification 1.0 has it, so that a receiver can check them with a library. It asks no host that is not
/// allowed now, follows no redirection, and reads no answer's body.
/// </summary>
internal sealed class HttpWebhookSender(IHttpClientFactory clients, WebhookHosts hosts, TimeProvider time) : IWebhookSender
{
    /// <summary>The name of its <see cref="HttpClient"/>.</summary>
    public const string Client = "webhooks";

    public async Task SendAsync(Webhook webhook, WebhookMessage message, CancellationToken cancellationToken)
    {
        if (!hosts.Allows(webhook.Address))
        {
            throw new WebhookFailedException(WebhookFailure.NotAllowed);
        }

        var now = time.GetUtcNow();
        using var request = new HttpRequestMessage(HttpMethod.Post, webhook.Address) { Content = new ReadOnlyMemoryContent(message.Body.AsMemory()) };
        request.Content.Headers.ContentType = new MediaTypeHeaderValue("application/json");
        request.Headers.UserAgent.Add(new ProductInfoHeaderValue("BotReports", null));
        request.Headers.Add("webhook-id", message.Id);
        request.Headers.Add("webhook-timestamp", now.ToUnixTimeSeconds().ToString(CultureInfo.InvariantCulture));
        request.Headers.Add("webhook-signature", WebhookSecret.Sign(webhook.Secret, message.Id, now, message.Body.AsSpan()));
        try
        {
            using var http = clients.CreateClient(Client);
            using var response = await http.SendAsync(request, HttpCompletionOption.ResponseHeadersRead, cancellationToken);
            if (!response.IsSuccessStatusCode)
            {
                throw new WebhookFailedException(response.StatusCode is HttpStatusCode.Gone ? WebhookFailure.Gone : WebhookFailure.Refused, (int)response.StatusCode);
            }
        }
        catch (HttpRequestException exception)
        {
            throw exception.InnerException as WebhookFailedException ?? new WebhookFailedException(WebhookFailure.Unreachable, inner: exception);
        }
        catch (TaskCanceledException exception) when (!cancellationToken.IsCancellationRequested)
        {
            throw new WebhookFailedException(WebhookFailure.TooSlow, inner: exception);
        }
    }
}
