using BotReports.Actions;
using BotReports.Programmes;
using BotReports.Reminders;
using BotReports.Reports;
using BotReports.Roles;
using CsCheck;

namespace BotReports.Tests.Actions;

/// <summary>Any action that a card can carry.</summary>
internal static class ActionGen
{
    private static readonly Gen<string> Id = Gen.String[Gen.Char["abcxyz019-"], 1, 60];
    private static readonly Gen<string> Word = Gen.OneOf(Gen.Char['a', 'z'], Gen.Char["éñ\"\\'<>&,.ß漢"]).Array[1, 40].Select(letters => new string(letters));
    private static readonly Gen<string> Words = Gen.OneOf(Word, Gen.Const("two\nlines"), Gen.Const("🌍 to \"all\""));
    private static readonly Gen<int> Count = Gen.Int[1, 999_999_999];

    private static readonly Gen<FieldPath> Path = Gen.OneOf(Id.Select(FieldPath.Of), Gen.Select(Id, Count, Id, FieldPath.In));

    private static readonly Gen<SlotAddress> Slot = Gen.OneOf(
        Gen.Select(Path, Count, Gen.Enum<SlotPart>(), (path, id, part) => new SlotAddress(path, id, part)),
        Path.Select(path => new SlotAddress(path, null)),
        Gen.Select(Path, Count, (path, before) => new SlotAddress(path, null) { Before = before }));

    private static readonly Gen<AnswerReference> Reference = Gen.OneOf(Slot.Select(AnswerReference.At), Word.Select(AnswerReference.Named));
    private static readonly Gen<SessionNumber> Session = OneOf("4.1", "12", "3b", "104.2c.7", "WS28", "A-12").Select(text => SessionNumber.TryParse(text, out var number) ? number : null!);
    private static readonly Gen<ReportId> Report = Gen.Select(Id, Session, OneOf<string?>(null, "asia", "north-west-2"), (@event, session, group) => new ReportId(@event, session, group));
    private static readonly Gen<string> Number = Gen.String[Gen.Char["0123456789abcdef"], 16, 16];
    private static readonly Gen<FormField> Field = Gen.Select(Slot.Where(slot => slot.Part is SlotPart.Words), Words, Gen.Int[1, 20], FormField.Of);

    /// <summary>A generator for each kind of action, by its type.</summary>
    public static IReadOnlyDictionary<Type, Gen<BotAction>> ByType { get; } = new Dictionary<Type, Gen<BotAction>>
    {
        [typeof(GiveAnswer)] = Gen.Select(Words, OrNull(Slot), Gen.Bool, (text, slot, literal) => Act(new GiveAnswer(text, slot, literal))),
        [typeof(Choose)] = Gen.Select(Slot, Id, (slot, option) => Act(new Choose(slot, option))),
        [typeof(Skip)] = OrNull(Slot).Select(slot => Act(new Skip(slot))),
        [typeof(Done)] = OrNull(Slot).Select(slot => Act(new Done(slot))),
        [typeof(Back)] = OrNull(Slot).Select(slot => Act(new Back(slot))),
        [typeof(More)] = Gen.Select(OrNull(Slot), OrNull(Word), (slot, name) => Act(new More(slot, name))),
        [typeof(SettleQuotes)] = OrNull(Slot).Select(slot => Act(new SettleQuotes(slot))),
        [typeof(Continue)] = Gen.Const(Act(new Continue())),
        [typeof(Why)] = Gen.Const(Act(new Why())),
        [typeof(WhatNow)] = Gen.Const(Act(new WhatNow())),
        [typeof(Flash)] = Gen.Const(Act(new Flash())),
        [typeof(LongAnswer)] = Gen.Const(Act(new LongAnswer())),
        [typeof(Edit)] = OrNull(Reference).Select(answer => Act(new Edit(answer))),
        [typeof(Delete)] = OrNull(Reference).Select(answer => Act(new Delete(answer))),
        [typeof(Insert)] = OrNull(Reference).Select(answer => Act(new Insert(answer))),
        [typeof(ShowHistory)] = OrNull(Reference).Select(answer => Act(new ShowHistory(answer))),
        [typeof(Move)] = Gen.Select(OrNull(Reference), Count, (from, to) => Act(new Move(from, from is null ? null : to))),
        [typeof(MoveTo)] = Gen.Select(Reference, Reference, (from, to) => Act(new MoveTo(from, to))),
        [typeof(AddTo)] = OrNull(Reference).Select(answer => Act(new AddTo(answer))),
        [typeof(ChangeNames)] = OrNull(Word).Select(names => Act(new ChangeNames(names))),
        [typeof(SplitAnswer)] = Slot.Select(slot => Act(new SplitAnswer(slot))),
        [typeof(JoinAnswers)] = Slot.Select(slot => Act(new JoinAnswers(slot))),
        [typeof(Gather)] = Slot.Select(slot => Act(new Gather(slot))),
        [typeof(KeepExtra)] = OrNull(Slot).Select(slot => Act(new KeepExtra(slot))),
        [typeof(ReplaceWithExtra)] = Gen.Select(OrNull(Slot), Count, (slot, place) => Act(new ReplaceWithExtra(place, slot))),
        [typeof(MergeExtra)] = Gen.Select(OrNull(Slot), Count, (slot, place) => Act(new MergeExtra(place, slot))),
        [typeof(KeepMine)] = OrNull(Slot).Select(slot => Act(new KeepMine(slot))),
        [typeof(KeepTheirs)] = OrNull(Slot).Select(slot => Act(new KeepTheirs(slot))),
        [typeof(KeepBoth)] = OrNull(Slot).Select(slot => Act(new KeepBoth(slot))),
        [typeof(ShowAttachments)] = Gen.Const(Act(new ShowAttachments())),
        [typeof(SaveResent)] = Gen.Select(Slot, Slot).Select(slots => Act(new SaveResent(slots.Item1, slots.Item2))),
        [typeof(RemoveAttachment)] = Gen.String[Gen.Char["0123456789abcdef"], 32, 32].Select(id => Act(new RemoveAttachment(id))),
        [typeof(TakeNote)] = Words.Select(text => Act(new TakeNote(text))),
        [typeof(ShowNotes)] = Gen.Const(Act(new ShowNotes())),
        [typeof(PlaceNote)] = Gen.Select(Count, Reference, (number, place) => Act(new PlaceNote(number, place))),
        [typeof(Undo)] = OrNull(Id).Select(key => Act(new Undo(key))),
        [typeof(Redo)] = OrNull(Id).Select(key => Act(new Redo(key))),
        [typeof(DiscardHeld)] = Gen.Const(Act(new DiscardHeld("0123456789abcdef"))),
        [typeof(LetIn)] = Gen.Const(Act(new LetIn(Reports.Sample.Id, "29:ben"))),
        [typeof(ShowRoles)] = Gen.Const(Act(new ShowRoles())),
        [typeof(GiveRole)] = Gen.Select(Gen.Enum<Role>(), Word, (role, name) => Act(new GiveRole(role, name))),
        [typeof(TakeRole)] = Gen.Select(Gen.Enum<Role>(), OrNull(Word), (role, name) => Act(new TakeRole(role, name is null ? "29:ben" : null, name))),
        [typeof(RemindLater)] = OrNull(Session).Select(session => Act(new RemindLater(session))),
        [typeof(NotToday)] = OrNull(Session).Select(session => Act(new NotToday(session))),
        [typeof(Remind)] = Gen.Select(OrNull(Session), Gen.Bool, (session, isSure) => Act(new Remind(session, isSure))),
        [typeof(ShowBoard)] = Gen.Const(Act(new ShowBoard())),
        [typeof(Announce)] = Gen.Select(Gen.String.AlphaNumeric, OrNull(Gen.Const("Ben Ito")), (text, to) => Act(new Announce(text, to))),
        [typeof(SendAnnouncement)] = Gen.Const(Act(new SendAnnouncement("0123456789abcdef0123456789abcdef"))),
        [typeof(DropAnnouncement)] = Gen.Const(Act(new DropAnnouncement("0123456789abcdef0123456789abcdef"))),
        [typeof(CloseBoard)] = Gen.Const(Act(new CloseBoard())),
        [typeof(ShowApiKeys)] = Gen.Const(Act(new ShowApiKeys())),
        [typeof(MakeApiKey)] = Gen.Select(Word, Gen.Bool, (name, approved) => Act(new MakeApiKey(name, approved))),
        [typeof(ShowWebhooks)] = Gen.Const(Act(new ShowWebhooks())),
        [typeof(MakeWebhook)] = Word.Select(address => Act(new MakeWebhook(address))),
        [typeof(TestWebhook)] = Word.Select(webhook => Act(new TestWebhook(webhook))),
        [typeof(RemoveWebhook)] = Word.Select(webhook => Act(new RemoveWebhook(webhook))),
        [typeof(RevokeApiKey)] = Word.Select(key => Act(new RevokeApiKey(key))),
        [typeof(Withdraw)] = Gen.Select(Session, Gen.Int[1, 99], Gen.Bool, (session, revision, isSure) => Act(new Withdraw(session, isSure ? revision : null))),
        [typeof(LockReport)] = Session.Select(session => Act(new LockReport(session))),
        [typeof(UnlockReport)] = Session.Select(session => Act(new UnlockReport(session))),
        [typeof(Reassign)] = Gen.Select(Session, Word, (session, name) => Act(new Reassign(session, name))),
        [typeof(MoveAnswers)] = Gen.Select(Session, Session, Gen.Int[1, 99], Gen.Bool, (from, to, revision, isSure) => Act(new MoveAnswers(from, to, isSure ? revision : null))),
        [typeof(ShowDecisions)] = Session.Select(session => Act(new ShowDecisions(session))),
        [typeof(ApproveAll)] = Gen.Select(Gen.Bool, Gen.Select(Session, Gen.Int[1, 999]).Array[0, 20], (today, seen) => Act(new ApproveAll(today, [.. seen.Select(report => new SeenReport(report.Item1, report.Item2))]))),
        [typeof(Trust)] = Gen.OneOf(Gen.Const(Act(new Trust())), Gen.Const(Act(new Trust("29:ben"))), Gen.Const(Act(new Trust(Name: "ben smith")))),
        [typeof(Distrust)] = Gen.OneOf(Gen.Const(Act(new Distrust())), Gen.Const(Act(new Distrust("29:ben"))), Gen.Const(Act(new Distrust(Name: "ben smith")))),
        [typeof(Erase)] = Gen.OneOf(Gen.Const(Act(new Erase())), Gen.Const(Act(new Erase(Name: "ben smith"))), Gen.Select(Gen.Enum<ErasureMode>(), OneOf<bool?>(null, true, false), (mode, sure) => Act(new Erase("29:ben", Mode: mode, IsSure: sure)))),
        [typeof(ShowAudit)] = Gen.Const(Act(new ShowAudit())),
        [typeof(ShowCheck)] = Gen.Const(Act(new ShowCheck())),
        [typeof(LinkAccount)] = Gen.Select(Gen.String.AlphaNumeric.Null(), Gen.Bool, (code, isOff) => Act(new LinkAccount(code, isOff))),
        [typeof(ShowMyData)] = Gen.Const(Act(new ShowMyData())),
        [typeof(ShowProgramme)] = OneOf<string?>(null, "excel", "csv", "calendar", "template").Select(format => Act(new ShowProgramme(format))),
        [typeof(ApplyProgramme)] = Gen.String[Gen.Char["0123456789abcdef"], 32, 32].Select(id => Act(new ApplyProgramme(id))),
        [typeof(ShowTemplate)] = Gen.Select(OneOf<string?>(null, "excel", "yaml"), Gen.String[Gen.Char["0123456789abcdef"], 32, 32], Gen.Bool, (format, id, isProposed) => Act(new ShowTemplate(format, isProposed ? id : null))),
        [typeof(UseTemplate)] = Gen.String[Gen.Char["0123456789abcdef"], 32, 32].Select(id => Act(new UseTemplate(id))),
        [typeof(TryTemplate)] = Gen.String[Gen.Char["0123456789abcdef"], 32, 32].Select(id => Act(new TryTemplate(id))),
        [typeof(DropProgramme)] = Gen.String[Gen.Char["0123456789abcdef"], 32, 32].Select(id => Act(new DropProgramme(id))),
        [typeof(CancelSession)] = Session.Select(session => Act(new CancelSession(session))),
        [typeof(RestoreSession)] = Session.Select(session => Act(new RestoreSession(session))),
        [typeof(MoveSession)] = Gen.Select(Session, Word, OrNull(Word), (session, when, room) => Act(new MoveSession(session, when, room))),
        [typeof(NameRapporteurs)] = Gen.Select(Session, Word, (session, names) => Act(new NameRapporteurs(session, names))),
        [typeof(ShowReminders)] = Gen.Const(Act(new ShowReminders())),
        [typeof(AdjustReminders)] = OneOf<ReminderAdjustment?>(null, new ReminderAdjustment { IsOn = false }, new ReminderAdjustment { Most = 2, QuietFrom = new TimeOnly(21, 0), QuietUntil = new TimeOnly(8, 0) }).Select(wanted => Act(new AdjustReminders(wanted))),
        [typeof(ChooseTimeZone)] = OneOf(new ChooseTimeZone(), new ChooseTimeZone("Asia/Tokyo"), new ChooseTimeZone(IsEvents: true)).Select(Act),
        [typeof(SetDeadline)] = Word.Select(when => Act(new SetDeadline(when))),
        [typeof(AddSession)] = Gen.Select(Session, Word, Word, OrNull(Word), (session, theme, when, room) => Act(new AddSession(session, theme, when, room))),
        [typeof(KeepOut)] = Gen.Const(Act(new KeepOut(Reports.Sample.Id, "29:ben"))),
        [typeof(SaveHeld)] = Gen.Bool.Select(names => Act(new SaveHeld(names))),
        [typeof(OpenForm)] = OrNull(Reference).Select(around => Act(new OpenForm(around))),
        [typeof(SaveForm)] = Gen.Select(Number, OrNull(Slot), Field.Array[0, 4], (number, around, fields) => Act(new SaveForm(number, around) { Fields = [.. fields.DistinctBy(field => field.Id)] })),
        [typeof(Start)] = OrNull(Session).Select(session => Act(new Start(session))),
        [typeof(ChooseSession)] = Gen.OneOf(Gen.Const((int?)null), Count.Select(page => (int?)page)).Select(page => Act(new ChooseSession(page))),
        [typeof(Join)] = Gen.Select(OrNull(Session), Word, Gen.Bool, (session, group, isGroup) => Act(new Join(session, session is not null && isGroup ? group : null))),
        [typeof(Leave)] = Gen.Const(Act(new Leave())),
        [typeof(HandOver)] = Gen.Select(OrNull(Word), OrNull(Word), OrNull(Report), (person, name, report) => Act(new HandOver(person, name, report))),
        [typeof(ShowRapporteurs)] = Gen.Const(Act(new ShowRapporteurs())),
        [typeof(Restart)] = Gen.Const(Act(new Restart())),
        [typeof(ConfirmNames)] = OrNull(Session).Select(session => Act(new ConfirmNames(session))),
        [typeof(Confirm)] = Gen.Select(Gen.Enum<Confirmable>(), Report, Gen.Bool, (question, report, yes) => Act(new Confirm(question, report, yes))),
        [typeof(ChooseImport)] = Gen.Select(Report, Gen.Enum<ImportChoice>(), OrNull(Slot), Gen.Int[0, 9], (report, choice, slot, part) => Act(new ChooseImport(report, choice, slot, part))),
        [typeof(ShowGroups)] = Gen.Const(Act(new ShowGroups())),
        [typeof(OpenGroup)] = Word.Select(name => Act(new OpenGroup(name))),
        [typeof(Assign)] = Gen.Select(Word, Reference, OneOf<string?>(null, "3", "2.3", "4.1.12"), Gen.Bool, (group, item, place, isOut) => Act(new Assign(group, item, place, isOut))),
        [typeof(ShowAssignments)] = Gen.Const(Act(new ShowAssignments())),
        [typeof(Hello)] = Gen.Const(Act(new Hello())),
        [typeof(Thanks)] = Gen.Const(Act(new Thanks())),
        [typeof(ShowHelp)] = Gen.Const(Act(new ShowHelp())),
        [typeof(ChooseLanguage)] = OneOf<string?>(null, "en", "pt").Select(code => Act(new ChooseLanguage(code))),
        [typeof(Pause)] = Gen.Const(Act(new Pause())),
        [typeof(ShowStatus)] = Gen.Const(Act(new ShowStatus())),
        [typeof(Preview)] = Gen.Const(Act(new Preview())),
        [typeof(Export)] = OneOf<string?>(null, "word", "markdown", "json").Select(format => Act(new Export(format))),
        [typeof(ShowReport)] = Session.Select(session => Act(new ShowReport(session))),
        [typeof(ExportReport)] = Gen.Select(Session, OneOf<string?>(null, "word", "markdown", "json"), (session, format) => Act(new ExportReport(session, format))),
        [typeof(ExportEvent)] = Gen.Select(OneOf<string?>(null, "proceedings", "calendar"), Gen.Bool, Gen.Bool, Gen.Bool, (kind, approved, extras, origins) => Act(new ExportEvent(kind, approved, extras, origins))),
        [typeof(Submit)] = Gen.Const(Act(new Submit())),
        [typeof(Approve)] = Gen.Select(OrNull(Session), Count, Gen.Bool, (session, revision, shown) => Act(new Approve(session, shown ? revision : null))),
        [typeof(AskBack)] = Gen.Select(OrNull(Session), OrNull(Words), (session, text) => Act(new AskBack(session, text))),
        [typeof(Reply)] = Gen.Select(OrNull(Report), OrNull(Words), (report, text) => Act(new Reply(report, text))),
        [typeof(ShowFindings)] = Gen.Select(Session.Array[0, 4], Gen.Bool, OrNull(Word), Gen.Int[0, 2].Select(topic => topic == 2 ? null : (FindingTopic?)topic), Gen.Int[0, 99], (sessions, approved, words, topic, after) =>
            Act(new ShowFindings { Sessions = [.. sessions], ApprovedOnly = approved ? true : null, Words = words, Unclear = words, Topic = topic, Questions = topic is FindingTopic.Questions ? ["examples", "recommendations/text"] : [], Themes = approved ? ["women", "sdg-16"] : [], Form = approved ? FindingForm.Names : null, After = after == 0 ? null : after })),
        [typeof(WatchReport)] = Session.Select(session => Act(new WatchReport(session))),
        [typeof(ShowMissingReports)] = Gen.OneOf(Gen.Const((int?)null), Count.Select(page => (int?)page)).Select(page => Act(new ShowMissingReports(page))),
        [typeof(UseChannel)] = Gen.Const(Act(new UseChannel())),
    };

    public static Gen<BotAction> Any { get; } = Gen.OneOf([.. ByType.Values]);

    private static BotAction Act(BotAction action) => action;

    private static Gen<T> OneOf<T>(params T[] values) => Gen.Int[0, values.Length - 1].Select(index => values[index]);

    private static Gen<T?> OrNull<T>(Gen<T> gen)
        where T : class => Gen.Select(Gen.Bool, gen, (isThere, value) => isThere ? value : null);
}
