using System.Diagnostics.CodeAnalysis;
using BotReports.Bot.Turns;
using BotReports.Exports;
using BotReports.Programmes;
using BotReports.Reports;
using Microsoft.Bot.Builder;
using Microsoft.Bot.Schema;
using Microsoft.Bot.Schema.Teams;
using Newtonsoft.Json;
using Newtonsoft.Json.Linq;

namespace BotReports.Bot.Files;

/// <summary>
/// What becomes of an export when its owner has said whether they want it in their files. Only ids come back from the card that
/// asked: the report has to be the sender's, and the file is made anew.
/// </summary>
public sealed class FileConsent(Conference conference, IReportStore reports, IFileUpload upload, ConversationState state, TimeProvider time)
{
    public const string InvokeName = "fileConsent/invoke";

    private const string Accept = "accept";

    private readonly IStatePropertyAccessor<string> _answered = state.CreateProperty<string>("consent");

    /// <returns>False for what is no answer to a question of ours.</returns>
    public async Task<bool> TakeAsync(ITurnContext context, Turn turn, CancellationToken cancellationToken)
    {
        if (!TryRead(context.Activity.Value, out var answer, out var request))
        {
            return false;
        }

        var card = context.Activity.ReplyToId ?? "";
        if (card.Length > 0 && await _answered.GetAsync(context, () => "", cancellationToken) == card)
        {
            return true;
        }

        if (answer.Action != Accept)
        {
            await SayAsync(context, turn.Phrases.FileDeclined, cancellationToken);
        }
        else if (await reports.FindAsync(request.Report, cancellationToken) is not { } report || report.RapporteurOf(turn.Sender.Id) is null)
        {
            await SayAsync(context, turn.Phrases.NotInAReport, cancellationToken);
        }
        else if (!await PutAsync(context, request.Write(report, conference), answer.UploadInfo, cancellationToken))
        {
            // The question stands, to be answered again.
            await SayAsync(context, turn.Phrases.FileNotPut, cancellationToken);
            return true;
        }

        await _answered.SetAsync(context, card, cancellationToken);
        await RemoveAsync(context, card, cancellationToken);
        return true;
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

    private static bool TryRead(object? value, [NotNullWhen(true)] out FileConsentCardResponse? answer, [NotNullWhen(true)] out ExportRequest? request)
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

        return answer?.Context is JObject ids && ExportRequest.TryRead(Text(ids["report"]), Text(ids["format"]), Text(ids["language"]), out request);
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
