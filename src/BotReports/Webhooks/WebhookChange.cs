namespace BotReports.Webhooks;

/// <summary>What a turn changes about the programs that are told of reports. Made twice, it changes nothing more.</summary>
public abstract record WebhookChange
{
    private WebhookChange()
    {
    }

    public abstract WebhookList Apply(WebhookList list);

    /// <summary>Whether a list is as this change wants it. Where another host was first, a secret that was shown would be the wrong one.</summary>
    public abstract bool IsIn(WebhookList list);

    public sealed record Made(Webhook Webhook) : WebhookChange
    {
        public override WebhookList Apply(WebhookList list) => list.With(Webhook);

        public override bool IsIn(WebhookList list) => list.Find(Webhook.Id)?.Secret == Webhook.Secret;
    }

    /// <summary>A message goes there that means nothing, whatever has failed before.</summary>
    public sealed record Tested(Webhook Webhook, WebhookTest Test) : WebhookChange
    {
        public override WebhookList Apply(WebhookList list) => list.Change(Webhook.Id, webhook => webhook with { Test = Test });

        /// <summary>It may be done by then.</summary>
        public override bool IsIn(WebhookList list) => true;
    }

    public sealed record Removed(Webhook Webhook) : WebhookChange
    {
        public override WebhookList Apply(WebhookList list) => list.Without(Webhook.Id);

        public override bool IsIn(WebhookList list) => list.Find(Webhook.Id) is null;
    }
}
