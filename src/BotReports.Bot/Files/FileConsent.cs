using System.Diagnostics.CodeAnalysis;
using BotReports.Attachments;
using BotReports.Bot.Conversations;
using BotReports.Bot.Privacy;
using BotReports.Bot.Turns;
using BotReports.Exports;
using BotReports.Programmes;
using BotReports.Reports;
using Microsoft.Bot.Builder;
using Microsoft.Bot.Schema;
using Microsoft.Bot.Schema.Teams;
using Newtonsoft.Json;
using Newtonsoft.Json.Linq;
using Attachment = Microsoft.Bot.Schema.Attachment;

namespace BotReports.Bot.Files;

/// <summary>
/// What becomes of an export when its owner has said whether they want it in their files. Only ids come back from the card that
/// asked: the report has to be the sender's, and the file is made anew. What is known about somebody is made for whoever answers, whoever was asked.
/// </summary>
internal sealed class FileConsent(Conference conference, AttachmentStore attachments, PersonalDataFile personal, IFileUpload upload, KnownConversations conversations, TimeProvider time)
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
        else if (request is null)
        {
            var file = await personal.WriteAsync(turn.Sender, turn.Phrases, cancellationToken);
            Replies.Of(context).Add((later, token) => DeliverAsync(later, turn, file, answer.UploadInfo, card, token));
        }
        else if (await turn.Reports.FindAsync(request.Report, cancellationToken) is not { } report || report.RapporteurOf(turn.Sender.Id) is null)
        {
            await SayAsync(context, turn.Phrases.NotInAReport, cancellationToken);
            Replies.Of(context).Add((later, token) => RemoveAsync(later, card, token));
        }
        else
        {
            var pictures = request.ShowsPictures ? await attachments.PicturesOfAsync(report, cancellationToken) : null;
            Replies.Of(context).Add((later, token) => DeliverAsync(later, turn, request.Write(report, conference, pictures), answer.UploadInfo, card, token));
        }

        return true;
    }

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

    private static bool TryRead(object? value, [NotNullWhen(true)] out FileConsentCardResponse? answer, out ExportRequest? request)
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

        return answer?.Context is JObject ids && (ids["mine"] is { Type: JTokenType.Boolean } mine && (bool)mine || ExportRequest.TryRead(Text(ids["report"]), Text(ids["format"]), Text(ids["language"]), out request));
    }

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
