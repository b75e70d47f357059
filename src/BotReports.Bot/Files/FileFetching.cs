using BotReports.Attachments;
using BotReports.Bot.Turns;
using BotReports.Bot.Understanding;
using BotReports.Imports;
using BotReports.Imports.Files;
using BotReports.Programmes.Files;
using BotReports.Reports;
using BotReports.Roles;
using BotReports.Templates.Files;
using Microsoft.Bot.Builder;
using Microsoft.Bot.Schema;
using Microsoft.Extensions.Logging;

namespace BotReports.Bot.Files;

/// <summary>
/// Fetches the files that a rapporteur sends before their turn begins, and once however often the turn runs. Pictures and voice notes are stored at
/// once, under new random names: the turn's commit decides whether the report refers to them, and without that they belong to nothing. A document is read
/// here too, a few at once. None is waited for longer than a while, and by nobody but its sender.
/// </summary>
internal sealed partial class FileFetching(
    IFileDownload download, ImportLimits documents, AttachmentLimits attachments, AttachmentStore store, Conference conference, EventRoles roles, ProgrammeLimits programmes, StoragePatience patience, TimeProvider time, ILogger<FileFetching> logger) : ITurnPreparation, IDisposable
{
    /// <summary>A picture takes much memory while it is read, so one is read at a time.</summary>
    private readonly SemaphoreSlim _reading = new(1);

    /// <summary>Only what is read takes much time and memory of this host; what is fetched waits for another one, and holds nobody up.</summary>
    private readonly SemaphoreSlim _free = new(documents.AtOnce);

    /// <summary>A host that sends headers and then nothing is given up after this time, with all that it has sent.</summary>
    public static readonly TimeSpan LongestFetch = TimeSpan.FromSeconds(10);

    public async Task PrepareAsync(ITurnContext context, Turn turn, CancellationToken cancellationToken)
    {
        if (turn.IsRepeated || context.Activity.Type is not ActivityTypes.Message || context.TurnState.Get<FetchedFiles>() is not null
            || ReceivedFile.AllIn(context.Activity) is not { Count: > 0 } files)
        {
            return;
        }

        // A Word document is a form for reports only where its sender says so; else it is the report that somebody has filled.
        var isForm = TemplateWords.Mean(turn.Said.Text);
        if (roles.IsOrganizer(turn.Sender) && files.FirstOrDefault(file => file.ClaimsProgramme || file.ClaimsTemplate || (isForm && file.ClaimsDocument)) is { } brought)
        {
            context.TurnState.Set(await context.WhileTypingAsync(async () => new FetchedFiles([await FetchBroughtAsync(brought, isForm || brought.ClaimsTemplate, turn, cancellationToken)]), time, cancellationToken));
        }
        else if (turn is { IsPersonal: true, Report: { } report })
        {
            context.TurnState.Set(await context.WhileTypingAsync(() => FetchAllAsync(files, report.Id, turn.Delivery, cancellationToken), time, cancellationToken));
        }
    }

    public void Dispose()
    {
        _reading.Dispose();
        _free.Dispose();
    }

    private async Task<FetchedFiles> FetchAllAsync(IReadOnlyList<ReceivedFile> files, ReportId report, Delivery delivery, CancellationToken cancellationToken)
    {
        var fetched = new List<FetchedFile>();
        foreach (var (index, file) in files.Index())
        {
            fetched.Add(index < attachments.PerAnswer ? await FetchAsync(file, report, delivery, cancellationToken) : new FetchedFile(file) { Failure = FileFailure.TooMany });
        }

        return new FetchedFiles(fetched);
    }

    // The turn goes on without the file, and keeps what was written beside it.
    private async Task<FetchedFile> FetchAsync(ReceivedFile file, ReportId report, Delivery delivery, CancellationToken cancellationToken)
    {
        if (file.Address is not { } address)
        {
            return new FetchedFile(file) { Failure = FileFailure.Forbidden };
        }

        try
        {
            var mostBytes = file.ClaimsDocument ? documents.FileWithPictures : Math.Max(documents.FileWithPictures, Math.Max(attachments.PictureBytes, attachments.VoiceBytes));
            var got = await DownloadAsync(address, mostBytes, cancellationToken);
            if (got.Failure is { } failure)
            {
                Log.NotGiven(logger, failure);
            }

            var fetched = new FetchedFile(file) { Failure = got.Failure };
            if (got.Content is { } bytes)
            {
                fetched = file.ClaimsDocument ? fetched : await KeepAsync(fetched, bytes, report, delivery, cancellationToken);
                return fetched.IsDocument ? fetched with { Text = await ReadAsync(file.Name, bytes, cancellationToken) } : fetched;
            }

            return fetched;
        }
        catch (IOException exception)
        {
            Log.OutOfReach(logger, exception);
            return new FetchedFile(file) { Failure = FileFailure.OutOfReach };
        }
    }

    /// <summary>A programme, or a form for reports.</summary>
    private async Task<FetchedFile> FetchBroughtAsync(ReceivedFile file, bool isForm, Turn turn, CancellationToken cancellationToken)
    {
        var fetched = new FetchedFile(file) { IsProgramme = true };
        if (file.Address is not { } address)
        {
            return fetched with { Failure = FileFailure.Forbidden };
        }

        try
        {
            var got = await DownloadAsync(address, documents.File, cancellationToken);
            return got.Content is { } bytes ? await ReadBroughtAsync(fetched, bytes, isForm, turn, cancellationToken) : fetched with { Failure = got.Failure ?? FileFailure.OutOfReach };
        }
        catch (IOException exception)
        {
            Log.OutOfReach(logger, exception);
            return fetched with { Failure = FileFailure.OutOfReach };
        }
    }

    /// <summary>What was written beside it can say what it leaves open.</summary>
    private async Task<FetchedFile> ReadBroughtAsync(FetchedFile file, ReadOnlyMemory<byte> bytes, bool isForm, Turn turn, CancellationToken cancellationToken)
    {
        await _free.WaitAsync(cancellationToken);
        using var limit = new CancellationTokenSource(TimeSpan.FromSeconds(documents.Seconds), time);
        using var either = CancellationTokenSource.CreateLinkedTokenSource(limit.Token, cancellationToken);
        try
        {
            var hints = ProgrammeMoment.Hints(turn.Said.Text, new ProgrammeHints { Zone = conference.Programme.TimeZone }, DateOnly.FromDateTime(conference.Local(turn.Delivery.At).DateTime));
            return await Task.Run(
                () =>
                {
                    isForm = isForm || TemplateImport.IsForm(bytes, programmes, either.Token);
                    return isForm
                        ? file with { Template = TemplateImport.Read(bytes, FormHints(file.File.Name), programmes, either.Token) }
                        : file with { Programme = ProgrammeImport.Read(bytes, hints, programmes, either.Token) };
                },
                either.Token);
        }
        catch (OperationCanceledException) when (!cancellationToken.IsCancellationRequested)
        {
            Log.TooSlow(logger, documents.Seconds);
            return isForm
                ? file with { Template = TemplateReading.Refuse(new TemplateRefusal.TooSlow(documents.Seconds)) }
                : file with { Programme = ProgrammeReading.Refuse(new ProgrammeRefusal.TooSlow(documents.Seconds)) };
        }
        finally
        {
            _free.Release();
        }
    }

    /// <summary>A form without a version is the next one of its name.</summary>
    private TemplateHints FormHints(string name) => new() { FileName = name, NextVersion = id => (conference.Templates.Find(id)?.Reference.Version ?? 0) + 1 };

    /// <exception cref="IOException">The file's host does not answer, or not to the end.</exception>
    private async Task<FileDownload> DownloadAsync(Uri address, int mostBytes, CancellationToken cancellationToken)
    {
        using var limit = new CancellationTokenSource(LongestFetch, time);
        using var either = CancellationTokenSource.CreateLinkedTokenSource(limit.Token, cancellationToken);
        try
        {
            return await download.GetAsync(address, mostBytes, either.Token);
        }
        catch (OperationCanceledException exception) when (!cancellationToken.IsCancellationRequested)
        {
            throw new IOException("The file's host takes too long.", exception);
        }
    }

    private async Task<ImportFile> ReadAsync(string name, ReadOnlyMemory<byte> bytes, CancellationToken cancellationToken)
    {
        await _free.WaitAsync(cancellationToken);
        try
        {
            return await Task.Run(() => Read(name, bytes, cancellationToken), cancellationToken);
        }
        finally
        {
            _free.Release();
        }
    }

    private async Task<FetchedFile> KeepAsync(FetchedFile fetched, ReadOnlyMemory<byte> bytes, ReportId report, Delivery delivery, CancellationToken cancellationToken)
    {
        var read = await ReadAsync(fetched.File, bytes, cancellationToken);
        if (!read.IsKept)
        {
            return fetched with { Refusal = read.Refusal };
        }

        using var limit = new CancellationTokenSource(patience.Longest, time);
        using var either = CancellationTokenSource.CreateLinkedTokenSource(limit.Token, cancellationToken);
        try
        {
            return new FetchedFile(fetched.File) { Attachment = await store.PutAsync(report, NameOf(fetched.File, read.Content, delivery), read.Content, delivery, either.Token) };
        }
        catch (Exception exception) when (exception is IOException || (exception is OperationCanceledException && !cancellationToken.IsCancellationRequested))
        {
            Log.NotStored(logger, exception);
            return new FetchedFile(fetched.File) { Failure = FileFailure.NotStored };
        }
    }

    private async Task<AttachmentReading> ReadAsync(ReceivedFile file, ReadOnlyMemory<byte> bytes, CancellationToken cancellationToken)
    {
        await _reading.WaitAsync(cancellationToken);
        try
        {
            return await Task.Run(() => AttachmentReader.Read(file.Name, file.MediaType, bytes, attachments), cancellationToken);
        }
        finally
        {
            _reading.Release();
        }
    }

    /// <summary>What its sender's device called it; a pasted picture has no name, and gets one as cameras give them, in no language.</summary>
    private string NameOf(ReceivedFile file, AttachmentContent content, Delivery delivery) => file.Name.Length > 0
        ? file.Name
        : $"{(content.Kind is AttachmentKind.Picture ? "IMG" : "REC")}-{conference.TimeOf(delivery.At).Replace(":", "", StringComparison.Ordinal)}";

    private ImportFile Read(string name, ReadOnlyMemory<byte> bytes, CancellationToken cancellationToken)
    {
        using var limit = new CancellationTokenSource(TimeSpan.FromSeconds(documents.Seconds), time);
        using var either = CancellationTokenSource.CreateLinkedTokenSource(limit.Token, cancellationToken);
        try
        {
            return ImportFile.ReadUntil(name, bytes, documents, either.Token);
        }
        catch (OperationCanceledException) when (!cancellationToken.IsCancellationRequested)
        {
            Log.TooSlow(logger, documents.Seconds);
            return ImportFile.Refuse(ImportRefusal.TooLong);
        }
    }

    private static partial class Log
    {
        [LoggerMessage(LogLevel.Warning, "A file that somebody sent was given up: it was not read after {Seconds} seconds")]
        public static partial void TooSlow(ILogger logger, int seconds);

        [LoggerMessage(LogLevel.Warning, "A file that somebody sent could not be fetched")]
        public static partial void OutOfReach(ILogger logger, Exception exception);

        [LoggerMessage(LogLevel.Warning, "A file that somebody sent was not to be had: {Failure}")]
        public static partial void NotGiven(ILogger logger, FileFailure failure);

        [LoggerMessage(LogLevel.Error, "A picture or a voice note could not be stored")]
        public static partial void NotStored(ILogger logger, Exception exception);
    }
}
