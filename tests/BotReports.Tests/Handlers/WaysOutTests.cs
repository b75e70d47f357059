using System.IO.Compression;
using System.Reflection;
using System.Text;
using BotReports.Actions;
using BotReports.Attachments;
using BotReports.Bot.Cards;
using BotReports.Bot.Conversations;
using BotReports.Bot.Handlers;
using BotReports.Bot.Turns;
using BotReports.Cards;
using BotReports.Documents;
using BotReports.Exports;
using BotReports.Findings;
using BotReports.Findings.Briefs;
using BotReports.Languages;
using BotReports.Programmes;
using BotReports.Queries;
using BotReports.Reminders;
using BotReports.Reports;
using BotReports.Roles;
using BotReports.Slack;
using BotReports.Slack.Cards;
using BotReports.Summaries;
using BotReports.Teams;
using BotReports.Teams.Cards;
using BotReports.Templates;
using BotReports.Tests.Conversations;
using BotReports.Tests.Exports;
using BotReports.Tests.Reports;
using BotReports.Tests.Seeds;
using BotReports.Watches;
using DocumentFormat.OpenXml.Packaging;
using Microsoft.Bot.Schema;
using Attachment = Microsoft.Bot.Schema.Attachment;

namespace BotReports.Tests.Handlers;

/// <summary>Whichever way words leave a report: a quote that is withheld, and a name that is not cleared, reach nobody but its rapporteurs.</summary>
public sealed class WaysOutTests : IAsyncDisposable
{
    private const string Undecided = "Kept quiet until somebody decides";
    private const string Waiting = "Spoken in confidence";
    private const string Name = "Ottoline Vane";
    private const string Note = "A remark to ourselves";
    private const string Open = "Hope is a passport";

    private static readonly string[] Secrets = [Undecided, Waiting, Name, Note];

    private static readonly string[] Words =
    [
        "preview", "status", "history 7.1", "history 7.2", "history", "undo", "redo", "export markdown", "export word", "export json", "notes", "attachments", "what did I say for 7.1", "edit 7.1", "delete", "form",
        "attribution", "who", "why", "back", "continue", "submit", "place note 1 in 1.1", "groups", "assign",
    ];

    private static readonly Conference Conference = new(ProgrammeFile.Load(SeedFolder.Programme), TemplateCatalog.Load(SeedFolder.Templates));
    private static readonly EventRoles Roles = new([Cast.Organizer], [Cast.Chair]);

    // What somebody does, and what others than the rapporteurs hear of it.
    private static readonly Dictionary<string, Func<InProcessStage, Task>> Ways = new()
    {
        ["the organizers' summary"] = stage => SayAllAsync(stage, "Amy", "submit", "yes"),
        ["the summary of what was changed, undone and made again"] = stage => SayAllAsync(stage, "Amy", "submit", "yes", "edit 7.1", $"{Undecided}, and more", "undo", "redo"),
        ["the summary of a quote that is deleted and comes back"] = stage => SayAllAsync(stage, "Amy", "submit", "yes", "delete 7.1", "undo"),
        ["the summary while the name is asked for"] = stage => SayAllAsync(stage, "Amy", "submit", "yes", "attribution", Name, "skip"),
        ["a quote that is moved"] = stage => SayAllAsync(stage, "Amy", "submit", "yes", "move 7.1 to 2"),
        ["a quote that is merged with one that may go out"] = stage => SayAllAsync(stage, "Amy", "submit", "yes", "merge 1"),
        ["a quote that takes the place of one that may go out"] = stage => SayAllAsync(stage, "Amy", "submit", "yes", "move 7.1 to 3", "replace 2"),
        ["quotes that are made one"] = async stage =>
        {
            await SayAllAsync(stage, "Amy", "submit", "yes");
            await stage.Reports.ChangeAsync(
                Sample.Id, report => report!.Gather(new SlotAddress(ExportSample.Quotes, 3), [new SlotAddress(ExportSample.Quotes, 1)], Sample.Delivery(95)), TestContext.Current.CancellationToken);
            await SayAllAsync(stage, "Amy", "preview");
        },
        ["approval"] = async stage =>
        {
            await SayAllAsync(stage, "Amy", "submit", "yes");
            await SayAllAsync(stage, "Olga", "approve 4.1");
            await SayAllAsync(stage, "Amy", "edit 7.1", $"{Undecided}, and more");
        },
        ["a question to the rapporteurs and their reply"] = async stage =>
        {
            await SayAllAsync(stage, "Amy", "submit", "yes");
            await SayAllAsync(stage, "Olga", "ask 4.1 Who said the quotes?");
            await SayAllAsync(stage, "Amy", "reply: I still have to ask them");
        },
        ["the chair's priority messages"] = stage => SayAllAsync(stage, "Chris", "priority messages", "priority messages 4", "priority messages 4.1", "who is missing"),
        ["the organizers' status"] = stage => SayAllAsync(stage, "Olga", "status", "who is missing", "priority messages 4.1"),
        ["the report as organizers read it"] = stage => SayAllAsync(stage, "Olga", "show 4.1", "export 4.1 word", "export 4.1 markdown", "export 4.1 json"),
        ["the files of the whole event"] = stage => SayAllAsync(stage, "Olga", "export all word", "export all excel with groups", "export all csv", "export all json", "export all markdown", "export all calendar"),
        ["the files of the whole event once it is approved"] = async stage =>
        {
            await SayAllAsync(stage, "Amy", "submit", "yes");
            await SayAllAsync(stage, "Olga", "approve 4.1", "export all word approved", "export all json approved without extras");
        },
        ["the organizers' channel"] = async stage =>
        {
            foreach (var words in Words)
            {
                await stage.SayAsync("Olga", InProcessStage.OrganizersChannel, words);
            }
        },
        ["a rapporteur who speaks in the organizers' channel"] = async stage =>
        {
            foreach (var words in Words)
            {
                await stage.SayAsync("Amy", InProcessStage.OrganizersChannel, words);
            }
        },
        ["an organizer's own chat"] = stage => SayAllAsync(stage, "Olga", Words),
        ["a chair's own chat"] = stage => SayAllAsync(stage, "Chris", Words),
        ["the chat of somebody else"] = stage => SayAllAsync(stage, "Zed", Words),
        ["what the bot knows about somebody else"] = stage => SayAllAsync(stage, "Zed", "my data"),
        ["asking to fill it"] = stage => SayAllAsync(stage, "Zed", ["join 4.1", .. Words]),
        ["asking to fill it, and being kept out"] = async stage =>
        {
            await SayAllAsync(stage, "Zed", "join 4.1");
            await stage.PressAsync("Amy", null, new CardButton("", new KeepOut(Sample.Id, "zed")), card: null);
            await SayAllAsync(stage, "Zed", Words);
        },
        ["leaving it"] = async stage =>
        {
            await SayAllAsync(stage, "Zed", "join 4.1");
            await SayAllAsync(stage, "Amy", "leave");
            await SayAllAsync(stage, "Zed", Words);
        },
        ["Slack's Home"] = async stage =>
        {
            var home = new HomeCards(Conference, stage.Reports, new CurrentReports(stage.Reports, stage.Known), Roles, new DocumentQuarantine(), stage.Time);
            foreach (var who in new[] { "Olga", "Chris", "Zed" })
            {
                foreach (var card in await home.OfAsync(Cast.Find(who), "test", Phrases.English, TestContext.Current.CancellationToken))
                {
                    ShouldHide(Everything(card), "Home");
                }
            }

            await SayAllAsync(stage, "Olga", "status");
        },
    };

    // The makers of cards and files for others than the rapporteurs, and what each makes of the report.
    private static readonly Dictionary<string, Func<Report, Phrases, string>> ForOthers = new()
    {
        ["AskCard.Of"] = (report, phrases) => Everything(AskCard.Of(report, phrases)),
        ["DecisionCards.Approval"] = (report, phrases) => Everything(DecisionCards.Approval(new ApproveAll(), [Submitted(report)], Conference, phrases)),
        ["DecisionCards.History"] = (report, phrases) => Everything(DecisionCards.History(Submitted(report), Conference, phrases)),
        ["DecisionCards.Moving"] = (report, phrases) => Everything(DecisionCards.Moving(report, Sample.Session("4.2"), Conference, phrases)),
        ["DecisionCards.Withdrawal"] = (report, phrases) => Everything(DecisionCards.Withdrawal(Submitted(report), Conference, phrases)),
        ["EventStatus.Card"] = (report, phrases) => Everything(EventStatus.Card(Conference, [report], [], phrases)),
        ["EventStatus.Troubles"] = (report, phrases) => Everything(new Card("") { Body = [.. EventStatus.Troubles([report], [], phrases)] }),
        ["ReminderCard.Of"] = (report, phrases) => Everything(ReminderCard.Of(new DueReminder(ReminderKind.Organizer, DateTimeOffset.UnixEpoch), Conference.SessionOf(report)!, report, Conference, DateTimeOffset.UnixEpoch, phrases)),
        ["ReminderCards.Preview"] = (report, phrases) => Everything(ReminderCards.Preview(new Remind(), [Conference.SessionOf(report)!], new Dictionary<SessionNumber, Report> { [report.Id.Session] = report }, Conference, phrases)),
        ["MissingReports.Card"] = (report, phrases) => Everything(MissingReports.Card(Conference, [report], DateTimeOffset.MaxValue, phrases)),
        ["NoticeCard.Of"] = (report, phrases) => string.Concat(Enum.GetValues<NoticeKind>().Select(kind => Everything(NoticeCard.Of(report, new Notice(1, kind, Cast.Find("Ben")) { By = "Olga" }, Conference, phrases)))),
        ["NoticeMessage.CardOf"] = (_, _) => "",
        ["BriefCard.Of"] = (report, phrases) => Everything(BriefCard.Of(BriefOf(report, phrases), Conference, phrases)),
        ["BriefDocument.Of"] = (report, phrases) => TextOf(BriefDocument.Of(BriefOf(report, phrases), Conference, phrases, DateTimeOffset.UnixEpoch)),
        ["FindingsCard.Of"] = (report, phrases) => Everything(FindingsCard.Of(new FindingsDesk(Conference).Ask(new ShowFindings(), [report])!, Conference, phrases)),
        ["WatchCard.Of"] = (report, phrases) => Everything(WatchCard.Of(Submitted(report), Conference, phrases)),
        ["SummaryCard.ForReading"] = (report, phrases) => Everything(SummaryCard.ForReading(report, Conference, phrases)),
        ["SummaryCard.ForOrganizers"] = (report, phrases) => Everything(SummaryCard.ForOrganizers(report, Conference, phrases)),
    };

    // What goes into the chats of those who fill the report, and into no others: every way that leads to it is tried above. CardMessage is what NoticeMessage and QuestionMessage are. A file names nobody who is not cleared.
    private static readonly string[] ForRapporteurs =
    [
        "AskedBackCard.Of", "AssignCard.Of", "CardMessage.CardOf", "ClosingCard.Of", "ExportRequest.Write", "FormCard.Of", "GroupsCard.Of", "Help.Card", "ImportCards.Correction", "ImportCards.Offer", "ImportCards.Several",
        "QuestionCard.Of", "QuestionMessage.CardOf", "ReportExport.Of", "StatusCard.Of", "SummaryCard.ForRapporteur", "WhoCard.Of",
    ];

    private readonly List<(string Conversation, string Text)> _out = [];
    private InProcessStage _stage = new(Conference);

    public static TheoryData<string> Names => new(Ways.Keys);

    [Theory]
    [MemberData(nameof(Names))]
    public async Task What_is_withheld_reaches_nobody_but_the_rapporteurs_by(string way)
    {
        await BeginAsync();

        await Ways[way](_stage);

        var others = _out.Where(said => said.Conversation != "chat-with-Amy").Select(said => said.Text).ToList();
        others.ShouldNotBeEmpty("Nothing went out that way, so it shows nothing.");
        ShouldHide(string.Join("\n", others), way);
    }

    [Fact]
    public async Task Whoever_is_let_in_hears_of_it_without_what_was_withheld_until_they_open_the_report()
    {
        await BeginAsync();
        await SayAllAsync(_stage, "Zed", "join 4.1");

        await _stage.PressAsync("Amy", null, new CardButton("", new LetIn(Sample.Id, "zed")), card: null);

        ShouldHide(string.Join("\n", _out.Where(said => said.Conversation == "chat-with-Zed").Select(said => said.Text)), "the notice");
    }

    /// <summary>Each action that there is, as if its button had been forged.</summary>
    [Theory]
    [InlineData("Zed", null)]
    [InlineData("Chris", null)]
    [InlineData("Olga", null)]
    [InlineData("Olga", InProcessStage.OrganizersChannel)]
    [InlineData("Zed", InProcessStage.OrganizersChannel)]
    [InlineData("Amy", InProcessStage.OrganizersChannel)]
    public async Task No_button_brings_it_out_whoever_presses_it(string who, string? channel)
    {
        await BeginAsync();
        foreach (var type in typeof(BotAction).Assembly.GetTypes().Where(type => type.IsSubclassOf(typeof(BotAction))).OrderBy(type => type.Name, StringComparer.Ordinal))
        {
            foreach (var action in Forged(type))
            {
                await _stage.PressAsync(who, channel, new CardButton("", action), card: null);
                var fills = (await ReportAsync()) is { } report && channel is null && report.RapporteurOf(Cast.Find(who).Id) is not null;
                foreach (var (conversation, text) in _out.Where(said => said.Conversation != "chat-with-Amy" && !(fills && said.Conversation == $"chat-with-{who}")))
                {
                    ShouldHide(text, $"{type.Name} in {conversation}");
                }

                _out.Clear();
                if (fills)
                {
                    await _stage.DisposeAsync();
                    _stage = new(Conference);
                    await BeginAsync();
                }
            }
        }
    }

    [Theory]
    [InlineData("en")]
    [InlineData("fr")]
    [InlineData("es")]
    [InlineData("pt")]
    public void Nothing_that_is_made_for_others_shows_it_in_any_language(string language)
    {
        var report = Filled(ExportSample.Empty).Submit(Sample.Delivery(90));
        foreach (var (maker, make) in ForOthers)
        {
            ShouldHide(make(report, Phrases.In(language)), maker);
        }

        ForOthers["SummaryCard.ForOrganizers"](report, Phrases.In(language)).ShouldContain(Open);
    }

    [Theory]
    [InlineData("word")]
    [InlineData("markdown")]
    [InlineData("json")]
    public void A_file_that_a_rapporteur_may_pass_on_names_nobody_who_is_not_cleared(string format)
    {
        var text = TextOf(new ExportRequest(Sample.Id, format, "en").Write(Filled(ExportSample.Empty), Conference));

        text.ShouldContain(Waiting);
        text.ShouldNotContain(Name);
    }

    [Fact]
    public void A_file_to_print_has_no_quote_that_may_not_go_out_even_for_its_rapporteurs() =>
        ShouldHide(TextOf(new ExportRequest(Sample.Id, ExportRequest.Print, "en").Write(Filled(ExportSample.Empty), Conference)), "print");

    /// <summary>A new maker of cards or files has to be listed here: with what it makes for others, or among those for the rapporteurs, whose ways are tried.</summary>
    [Fact]
    public void Every_maker_of_a_card_or_a_file_of_a_report_is_one_of_those_that_are_shown_to_keep_it()
    {
        var makers = new[] { typeof(Report), typeof(TurnView), typeof(SlackOptions), typeof(TeamsOptions) }.SelectMany(type => type.Assembly.GetTypes())
            .Where(type => !type.IsDefined(typeof(System.Runtime.CompilerServices.CompilerGeneratedAttribute)))
            .SelectMany(type => type.GetMethods(BindingFlags.Public | BindingFlags.NonPublic | BindingFlags.Static | BindingFlags.Instance | BindingFlags.DeclaredOnly))
            .Where(method => (!method.IsPrivate || method.IsVirtual) && !method.Name.Contains('<', StringComparison.Ordinal) && IsMade(method.ReturnType) && method.GetParameters().Any(parameter => HoldsReport(parameter.ParameterType)))
            .Select(method => $"{method.DeclaringType!.Name}.{method.Name}").Distinct().Order(StringComparer.Ordinal);

        makers.ShouldBe(ForOthers.Keys.Concat(ForRapporteurs).Order(StringComparer.Ordinal));
    }

    public ValueTask DisposeAsync() => _stage.DisposeAsync();

    private static void ShouldHide(string shown, string way)
    {
        foreach (var secret in Secrets)
        {
            shown.ShouldNotContain(secret, Case.Insensitive, way);
        }
    }

    private static async Task SayAllAsync(InProcessStage stage, string who, params string[] messages)
    {
        foreach (var message in messages)
        {
            await stage.SayAsync(who, null, message);
        }
    }

    private static Brief BriefOf(Report report, Phrases phrases) => Brief.Of(new FindingsDesk(Conference), new ShowFindings { Form = FindingForm.Brief }, [report], Conference, phrases)!;

    private static bool IsMade(Type type) =>
        new[] { typeof(Card), typeof(CardElement), typeof(ExportedFile), typeof(ExportedReport) }.Any(made => made.IsAssignableFrom(type))
        || (type.IsGenericType && type.GetGenericArguments().Any(IsMade));

    private static bool HoldsReport(Type type) =>
        type == typeof(Report) || type == typeof(TurnView) || type == typeof(Turn) || type == typeof(Walk) || type == typeof(ImportProposal) || type == typeof(ImportPlan) || type == typeof(ImportCorrection) || type == typeof(BreakoutItem) || type == typeof(FindingsAnswer) || type == typeof(Brief) || type == typeof(Finding)
        || (type.IsGenericType && type.GetGenericArguments().Any(HoldsReport));

    /// <summary>A report with each kind of quote, with a note, and with words that point to what is withheld.</summary>
    private static Report Filled(Report report) => report
        .With("examples", "A desk; see quote 1 and quote 2", 40)
        .With("priority-messages", "Share data, see quote 1 and quote 2", 42)
        .With("recommendations", 1, "text", "Listen, see quote 1", 44)
        .Quote(Undecided, null, 50)
        .Quote(Waiting, new Attribution(AttributionKind.AwaitingApproval, Name), 60)
        .Quote(Open, Attribution.Anonymous, 70)
        .Note(Note, Sample.Delivery(80));

    private static IEnumerable<BotAction> Forged(Type type)
    {
        var constructor = type.GetConstructors().Single(candidate => candidate.GetParameters() is not [var only] || only.ParameterType != type);
        foreach (var quote in new[] { 1, 2 })
        {
            var slot = new SlotAddress(ExportSample.Quotes, quote);
            var values = constructor.GetParameters().Select(parameter => ValueOf(parameter, slot)).ToArray();
            yield return (BotAction)constructor.Invoke(values);
            if (values.Length == 0)
            {
                yield break;
            }
        }
    }

    private static object? ValueOf(ParameterInfo parameter, SlotAddress slot) => parameter.ParameterType switch
    {
        var type when type == typeof(SlotAddress) => slot,
        var type when type == typeof(AnswerReference) => AnswerReference.At(slot),
        var type when type == typeof(ReportId) => Sample.Id,
        var type when type == typeof(SessionNumber) => Sample.Id.Session,
        var type when type == typeof(string) => parameter.Name switch { "Format" or "Kind" => "markdown", "Number" => "0123456789abcdef", "Code" => "en", "Group" => null, "Option" => Choose.Yes, _ => "amy" },
        var type when type == typeof(bool) => true,
        var type when type == typeof(int) || type == typeof(int?) => 1,
        var type when type.IsEnum => Enum.GetValues(type).GetValue(0),
        _ => parameter.HasDefaultValue ? parameter.DefaultValue : null,
    };

    private static string TextOf(Activity activity) => string.Join("\n", (activity.Attachments ?? []).Select(TextOf).Prepend(activity.Text ?? ""));

    private static string TextOf(Attachment attachment) =>
        CardAttachment.TryGet(attachment, out var card) ? Everything(card) : FileAttachment.TryGet(attachment, out var file) ? TextOf(file) : "";

    private static string TextOf(ExportedFile file)
    {
        if (file.Name.EndsWith(".xlsx", StringComparison.Ordinal) || file.Name.EndsWith(".zip", StringComparison.Ordinal))
        {
            using var zip = new ZipArchive(new MemoryStream(file.Content.ToArray()));
            return string.Concat(zip.Entries.Select(entry => new StreamReader(entry.Open()).ReadToEnd()));
        }

        if (!file.Name.EndsWith(".docx", StringComparison.Ordinal))
        {
            return Encoding.UTF8.GetString(file.Content.Span);
        }

        using var stream = new MemoryStream(file.Content.ToArray());
        using var word = WordprocessingDocument.Open(stream, isEditable: false);
        return word.MainDocumentPart!.Document!.InnerText;
    }

    private static string Everything(Card card) =>
        $"{PlainTextRenderer.Render(card)}{AdaptiveCardRenderer.Render(card, linksBelowHost: true).ToJsonString()}{string.Concat(BlockKitRenderer.Render(card).Select(message => message.Blocks.ToJsonString()))}";

    private async Task BeginAsync()
    {
        await _stage.SayAsync("Olga", InProcessStage.OrganizersChannel, "use this channel");
        await SayAllAsync(_stage, "Amy", "start 4.1", "ok");
        await _stage.Reports.ChangeAsync(Sample.Id, report => Filled(report!), TestContext.Current.CancellationToken);
        _out.Clear();
        _stage.Adapter.Sending = activity =>
        {
            lock (_out)
            {
                _out.Add((activity.Conversation.Id, TextOf(activity)));
            }
        };
    }

    private async Task<Report?> ReportAsync() => await _stage.Reports.FindAsync(Sample.Id, TestContext.Current.CancellationToken);

    private static Report Submitted(Report report) => report with { Submission = new Submission(report.ChangedAt, "amy") };
}
