using BotReports.Attachments;
using BotReports.Audits;
using BotReports.Bot.Conversations;
using BotReports.Bot.Dialogs;
using BotReports.Bot.Files;
using BotReports.Bot.Handlers;
using BotReports.Bot.Messages;
using BotReports.Bot.Outbox;
using BotReports.Bot.Privacy;
using BotReports.Bot.Signals;
using BotReports.Bot.Summaries;
using BotReports.Bot.Turns;
using BotReports.Bot.Understanding;
using BotReports.Bot.Understanding.Talk;
using BotReports.Documents;
using BotReports.Erasures;
using BotReports.Events;
using BotReports.Findings;
using BotReports.Imports;
using BotReports.Languages;
using BotReports.Programmes;
using BotReports.Programmes.Files;
using BotReports.Reminders;
using BotReports.Reports;
using BotReports.Roles;
using Microsoft.Bot.Builder;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.DependencyInjection.Extensions;
using Microsoft.Extensions.Logging;

namespace BotReports.Bot;

/// <summary>The bot itself, the same for every channel.</summary>
public static partial class ReportBotServices
{
    public static IServiceCollection AddReportBot(this IServiceCollection services)
    {
        services.AddSingleton(provider => QuarantineOf(provider.GetRequiredService<ILogger<DocumentQuarantine>>()));
        services.TryAddSingleton(new ReportLimits());
        services.TryAddSingleton(StoragePatience.OfChannels);
        services.TryAddSingleton(provider => new ProgrammeLimits { File = provider.GetRequiredService<ImportLimits>() });
        services.AddMetrics();
        services.AddSingleton<OutboxDepth>();
        services.AddSingleton<BotMetrics>().AddSingleton<ITurnObserver, AnswerCount>();
        services.AddSingleton<KnownConversations>();
        services.AddSingleton<ChannelChecks>();
        services.AddSingleton<CurrentReports>();
        services.AddSingleton<Breakouts>();
        services.AddSingleton<SpokenLanguage>();
        services.AddSingleton<ITurnPreparation, FileFetching>();
        services.AddSingleton<FileIntake>();
        services.AddSingleton<AttachmentStore>().AddSingleton<AttachmentIntake>();
        services.AddSingleton<EventFileSource>().AddSingleton<FileConsent>();
        services.AddSingleton<SpeechGate>().AddSingleton<AnswerTaking>();
        services.AddSingleton<MessageChanges>().AddSingleton<SuggestedWords>();
        services.AddSingleton<TurnDocuments>().AddSingleton<TurnTransaction>().AddSingleton<SenderRates>();
        services.AddSingleton<DoubtfulTurns>().AddHostedService(provider => provider.GetRequiredService<DoubtfulTurns>());
        services.AddSingleton<RunningTurns>().AddHostedService(provider => provider.GetRequiredService<RunningTurns>());

        // In the order in which an activity passes them.
        services.AddSingleton<IMiddleware, ReplyMiddleware>();
        services.AddSingleton<IMiddleware, OnTurnErrorMiddleware>();
        services.AddSingleton<IMiddleware, DoubtMiddleware>();
        services.AddSingleton<IMiddleware, Deduplication>();
        services.AddSingleton<IMiddleware, RateLimitMiddleware>();
        services.AddSingleton<IMiddleware, TransactionMiddleware>();

        services.AddSingleton<TemplateUnderstanding>();
        services.AddSingleton<FindingsDesk>().AddHostedService<FindingsPreparation>();
        services.AddHandlers();
        services.AddSingleton<ReportDialog>().AddSingleton<SessionDialog>().AddSingleton<SubmitDialog>().AddSingleton<RestartDialog>().AddSingleton<PauseDialog>().AddSingleton<GatherDialog>().AddSingleton<ImportDialog>();
        services.AddSingleton<Admission>().AddSingleton<MeetingChat>().AddSingleton<TrustedPeople>();
        services.AddSingleton<RootDialog>();
        services.AddSingleton<IBot, ReportBot>();
        services.AddSingleton<IOutboxSource, QuestionSource>().AddSingleton<IOutboxSource, SummarySource>().AddSingleton<IOutboxSource, NoticeSource>();
        services.AddSingleton<OutboxPlaces>().AddSingleton<OutboxDelivery>();
        services.AddNotices<UnreadableNotices>().AddNotices<UndeliveredNotices>().AddNotices<TrustNotices>().AddNotices<ReminderNotices>().AddNotices<WatchNotices>().AddNotices<AnnouncementNotices>().AddNotices<WebhookNotices>().AddNotices<BoardNotices>();
        services.TryAddSingleton(new ReminderRules());
        services.AddSingleton<ReminderPlan>().AddSingleton<ReminderDocuments>().AddSingleton<ReminderPeople>().AddSingleton<ReminderDigest>();
        services.AddSingleton<SeenOrganizers>().AddSingleton<ITurnObserver>(provider => provider.GetRequiredService<SeenOrganizers>());
        services.AddSingleton<OutboxSignal>().AddSingleton<ITurnObserver>(provider => provider.GetRequiredService<OutboxSignal>());
        services.AddSingleton<OutboxService>().AddHostedService(provider => provider.GetRequiredService<OutboxService>());
        services.AddEventDocument<EventTemplates>().AddEventDocument<EventProgramme>().AddEventDocument<NamedRoles>().AddSingleton<ApiKeys>().AddSingleton<EventWebhooks>().AddSingleton<EventBoard>().AddSingleton<ReportWatches>().AddSingleton<EventAnnouncements>().AddSingleton<ProgrammeProposals>().AddSingleton<ProgrammeIntake>().AddSingleton<TemplateProposals>().AddSingleton<TemplateIntake>();
        services.AddSingleton<EventFollowing>().AddHostedService(provider => provider.GetRequiredService<EventFollowing>());
        services.AddSingleton<AuditLog>().AddSingleton<ErasureRequests>().AddSingleton<StoredTraces>().AddSingleton<ErasureFinding>().AddSingleton<ErasureNotice>();
        services.AddSingleton<PersonalDataFile>();
        services.AddSingleton<ErasureSignal>().AddSingleton<ITurnObserver>(provider => provider.GetRequiredService<ErasureSignal>());
        services.AddSingleton<StoredConversations>().AddSingleton<RetentionService>().AddHostedService(provider => provider.GetRequiredService<RetentionService>());
        services.AddSingleton<ErasureService>().AddHostedService(provider => provider.GetRequiredService<ErasureService>());
        return services;
    }

    // Every class that is a handler is one: a new family of actions is a new file and nothing else.
    private static void AddHandlers(this IServiceCollection services)
    {
        foreach (var handler in typeof(IHandler).Assembly.GetTypes().Where(type => type is { IsClass: true, IsAbstract: false } && type.IsAssignableTo(typeof(IHandler))))
        {
            services.AddSingleton(typeof(IHandler), handler);
        }

        services.AddSingleton<Dispatcher>();
    }

    private static IServiceCollection AddEventDocument<T>(this IServiceCollection services)
        where T : class, IEventDocument => services.AddSingleton<T>().AddSingleton<IEventDocument>(provider => provider.GetRequiredService<T>());

    private static IServiceCollection AddNotices<T>(this IServiceCollection services)
        where T : OutboxNotices => services.AddSingleton<T>().AddSingleton<OutboxNotices>(provider => provider.GetRequiredService<T>());

    private static DocumentQuarantine QuarantineOf(ILogger logger) => new() { Found = document => Log.Unreadable(logger, document.Name, document.Problem) };

    private static partial class Log
    {
        [LoggerMessage(LogLevel.Error, "{Document} cannot be read and is left as it is ({Problem})")]
        public static partial void Unreadable(ILogger logger, DocumentName document, DocumentProblem problem);
    }
}
