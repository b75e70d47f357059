namespace BotReports.Languages;

// Programs that are told what becomes of the reports.
public sealed partial class Phrases
{
    public string Webhooks => Say();

    public string NoWebhooks => Say();

    public string WebhooksNotAllowed => Say();

    public string WebhooksHint(string hosts) => Say([hosts]);

    public string WebhookMadeBy(string name, string time) => Say([name, time]);

    public string WebhookMade(string name, string secret) => Say([name, secret]);

    public string WebhookAddressWrong(string hosts) => Say([hosts]);

    public string WebhookKnown(string name) => Say([name]);

    public string TooManyWebhooks(int count) => Say([count]);

    public string WebhookIsTested(string name) => Say([name]);

    public string WebhookRemoved(string name) => Say([name]);

    public string WebhookHears(string name) => Say([name]);

    public string WebhookHearsNot(string name) => Say([name]);

    public string WebhookRests(string time, int tries) => Say([time, tries]);

    public string WebhookNotAllowed => Say();

    public string WebhookNotPublic => Say();

    public string WebhookTooSlow => Say();

    public string WebhookRefused(int status) => Say([status]);

    public string WebhookUnreachable => Say();
}
