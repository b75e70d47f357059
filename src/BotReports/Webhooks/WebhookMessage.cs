using System.Collections.Immutable;
using System.Text.Json;
using BotReports.Access;
using BotReports.Reports;

namespace BotReports.Webhooks;

/// <summary>What a program is sent: which report, and what has become of it. No word of a report is in it: a program that wants to read it shows its key.</summary>
/// <param name="Id">The same each time that the same is sent.</param>
/// <param name="Body">JSON in UTF-8.</param>
public sealed record WebhookMessage(string Id, ImmutableArray<byte> Body)
{
    public static WebhookMessage Of(WebhookEvent news, Conference conference)
    {
        var report = news.Report;
        return new(news.Id, Write(news.Type, news.Id, news.At, json =>
        {
            json.WriteString("event", report.Id.Event);
            json.WriteString("session", report.Id.Session.Value);
            json.WriteString("state", StateOf(report));
            json.WriteNumber("revision", report.Revision);
            json.WriteString("report", $"{ApiAddress.Of(conference)}/{Uri.EscapeDataString(report.Id.Session.Value)}");
        }));
    }

    public static WebhookMessage Of(WebhookTest test, Conference conference)
    {
        var id = $"{conference.Programme.Event}-test-{test.At.UtcTicks}";
        return new(id, Write("test", id, test.At, json => json.WriteString("event", conference.Programme.Event)));
    }

    /// <summary>Prints no more than which it is.</summary>
    public override string ToString() => Id;

    /// <summary>In the words of the reports' own JSON.</summary>
    private static string StateOf(Report report) =>
        report.Submission is null ? "draft"
        : report.Approval is not { } approval ? "submitted"
        : approval.AmendedAt is null ? "approved"
        : "amended";

    private static ImmutableArray<byte> Write(string type, string id, DateTimeOffset at, Action<Utf8JsonWriter> data)
    {
        using var stream = new MemoryStream();
        using (var json = new Utf8JsonWriter(stream))
        {
            json.WriteStartObject();
            json.WriteString("type", type);
            json.WriteString("id", id);
            json.WriteString("timestamp", at.ToUniversalTime());
            json.WriteStartObject("data");
            data(json);
            json.WriteEndObject();
            json.WriteEndObject();
        }

        return [.. stream.ToArray()];
    }
}
