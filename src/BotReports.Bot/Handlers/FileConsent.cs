using System.Diagnostics.CodeAnalysis;
using BotReports.Actions;
using BotReports.Attachments;
using BotReports.Audits;
using BotReports.Bot.Conversations;
using BotReports.Bot.Files;
using BotReports.Bot.Turns;
using BotReports.Exports;
using BotReports.Exports.Proceedings;
using BotReports.Programmes;
using BotReports.Reports;
using BotReports.Roles;
using BotReports.Templates;
using Microsoft.Bot.Builder;
using Microsoft.Bot.Schema;
using Microsoft.Bot.Schema.Teams;
using Newtonsoft.Json;
using Newtonsoft.Json.Linq;
using Attachment = Microsoft.Bot.Schema.Attachment;

namespace BotReports.Bot.Handlers;

/// <summary>
/// What becomes of an export when its owner has said whether they want it in their files. Only ids come back from the card that
/// asked: whether the file is for the sender is asked anew, and it is made anew.
/// </summary>
internal sealed class FileConsent(Conference conference, EventRoles roles, AttachmentStore attachments, EventFileSource events, Dispatcher dispatcher, IFileUpload upload, KnownConversations conversations, TimeProvider time)
{
    public const string InvokeName = "fileConsent/invoke";

    private const string Accept = "accept";

    /// <returns>False for what is no answer to a question of ours.</returns>
    public async Task<bool> TakeAsync(ITurnContext context, Turn turn, CancellationToken cancellationToken)
    {
        if (!TryRead(context.Activity.Value, out var answer, out var request))
        {
            return false;
        }

        var card = context.Activity.ReplyToId ?? "";
        if (card.Length > 0 && turn.Place.Consent == card)
        {
            return true;
        }

        turn.Place = turn.Place with { Consent = card };
        if (answer.Action != Accept)
        {
            await SayAsync(context, turn.Phrases.FileDeclined, cancellationToken);
            Replies.Of(context).Add((later, token) => RemoveAsync(later, card, token));
        }
        else if (await ReaderOfAsync(request, turn, cancellationToken) is not { } make)
        {
            await SayAsync(context, request is ExportRequest { IsForOrganizer: false } ? turn.Phrases.NotInAReport : turn.Phrases.ForOrganizersOnly, cancellationToken);
            Replies.Of(context).Add((later, token) => RemoveAsync(later, card, token));
        }
        else
        {
            turn.Audit ??= AuditOf(request, turn);
            Replies.Of(context).Add(async (later, token) => await DeliverAsync(later, turn, await make(token), answer.UploadInfo, card, token));
        }

        return true;
    }

    /// <summary>What makes the file, once the turn is committed; null where it is not for the sender.</summary>
    private async Task<Func<CancellationToken, Task<ExportedFile>>?> ReaderOfAsync(FileRequest request, Turn turn, CancellationToken cancellationToken)
    {
        switch (request)
        {
            case EventFileRequest wanted when roles.IsOrganizer(turn.Sender):
                var files = events.Of(await turn.Reports.ListAsync(cancellationToken), turn.Delivery.At);
                return async token => (await events.WriteAsync(files, wanted, token))[0].File;
            case ExportRequest wanted when await turn.Reports.FindAsync(wanted.Report, cancellationToken) is { } report && MayRead(wanted, report, turn.Sender):
                var pictures = wanted.ShowsPictures ? await attachments.PicturesOfAsync(report, cancellationToken) : null;
                return _ => Task.FromResult(wanted.Write(report, conference, pictures));
            case ActionFileRequest { Action: var json } when ActionJson.Read(json) is (ShowMyData or ShowProgramme or ShowTemplate or ShowAudit or ShowFindings) and { } action:
                var view = new TurnView(turn, conference, [], isPressed: true);
                var decision = await dispatcher.HandleAsync(action, view, cancellationToken);
                turn.Audit = AuditedActs.Of(action, decision, view, roles);
                return decision.Replies.OfType<Reply.Exported>().FirstOrDefault() is { File: var file } ? _ => Task.FromResult(file) : null;
            default:
                return null;
        }
    }

    private bool MayRead(ExportRequest request, Report report, Person person) =>
        request.IsForOrganizer ? report.Group is null && roles.IsOrganizer(person) : report.RapporteurOf(person.Id) is not null;

    /// <summary>The file is made anew, perhaps much later than it was asked for, so that it is noted too when it is taken.</summary>
    private static AuditEntry? AuditOf(FileRequest request, Turn turn) => request switch
    {
        EventFileRequest => new(turn.Delivery.At, turn.Sender.Id, turn.Sender.Name, AuditedAct.ExportedEvent, null),
        ExportRequest { IsForOrganizer: true } wanted => new(turn.Delivery.At, turn.Sender.Id, turn.Sender.Name, AuditedAct.ExportedReport, wanted.Report.Name),
        _ => null,
    };

    private async Task DeliverAsync(ITurnContext context, Turn turn, ExportedFile file, FileUploadInfo place, string card, CancellationToken cancellationToken)
    {
        if (await PutAsync(context, file, place, cancellationToken))
        {
            await RemoveAsync(context, card, cancellationToken);
            return;
        }

        // The question stands, to be answered again.
        await conversations.ChangeAsync(turn.Place.ChannelId, turn.Place.ConversationId, known => known.Consent == card ? known with { Consent = null } : known, cancellationToken);
        await SayAsync(context, turn.Phrases.FileNotPut, cancellationToken);
    }

    private async Task<bool> PutAsync(ITurnContext context, ExportedFile file, FileUploadInfo place, CancellationToken cancellationToken)
    {
        if (!Uri.TryCreate(place?.UploadUrl, UriKind.Absolute, out var address))
        {
            return false;
        }

        try
        {
            if (!await context.WhileTypingAsync(() => upload.PutAsync(address, file.Content, cancellationToken), time, cancellationToken))
            {
                return false;
            }
        }
        catch (IOException)
        {
            return false;
        }

        await context.SendActivityAsync(
            MessageFactory.Attachment(new Attachment
            {
                ContentType = FileInfoCard.ContentType,
                ContentUrl = place.ContentUrl,
                Name = place.Name ?? file.Name,
                Content = new FileInfoCard { UniqueId = place.UniqueId, FileType = place.FileType },
            }),
            cancellationToken);
        return true;
    }

    private static bool TryRead(object? value, [NotNullWhen(true)] out FileConsentCardResponse? answer, [NotNullWhen(true)] out FileRequest? request)
    {
        (answer, request) = (null, null);
        try
        {
            answer = (value as JObject)?.ToObject<FileConsentCardResponse>();
        }
        catch (JsonException)
        {
            return false;
        }

        if (answer?.Context is not JObject ids)
        {
            return false;
        }

        request = ExportRequest.TryRead(key => Text(ids[key]), out var report) ? report
            : EventFileRequest.TryRead(key => Text(ids[key]), out var files) ? files
            : ActionFileRequest.TryRead(key => Text(ids[key]), out var given) ? given
            : IsFormerPersonalData(ids) ? new ActionFileRequest(ActionJson.Write(new ShowMyData()), LocalizedText.Fallback)
            : null;
        return request is not null;
    }

    /// <summary>What was asked before personal data was an action like any other.</summary>
    private static bool IsFormerPersonalData(JObject ids) => ids["mine"] is { Type: JTokenType.Boolean } mine && (bool)mine;

    private static string? Text(JToken? token) => token is { Type: JTokenType.String } ? (string?)token : null;

    private static Task<ResourceResponse> SayAsync(ITurnContext context, string text, CancellationToken cancellationToken) => context.SendActivityAsync(MessageFactory.Text(text), cancellationToken);

    /// <summary>A question that has been answered is asked no more. Where a client cannot take a message away, it stands, and answers nothing.</summary>
    private static async Task RemoveAsync(ITurnContext context, string card, CancellationToken cancellationToken)
    {
        if (card.Length == 0)
        {
            return;
        }

        try
        {
            await context.DeleteActivityAsync(card, cancellationToken);
        }
        catch (Exception exception) when (exception is not OperationCanceledException)
        {
        }
    }
}
