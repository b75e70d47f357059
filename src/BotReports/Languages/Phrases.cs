using System.Globalization;
using BotReports.Reports;

namespace BotReports.Languages;

/// <summary>All that the bot says of its own, in one language. What the form says is the template's. Thread-safe.</summary>
public abstract class Phrases
{
    /// <summary>Two letters, as in a template's wordings.</summary>
    public abstract string Language { get; }

    /// <summary>What the language calls itself.</summary>
    public abstract string LanguageName { get; }

    // Where one stands
    public abstract string SectionOf(int number, int count);

    public abstract string PlaceOf(string name, int place, int limit);

    public abstract string PlaceBeyond(string name, int place, int limit);

    // The walk
    public abstract string Welcome { get; }

    public abstract string WelcomeBack(string session);

    public abstract string ChooseSession { get; }

    public abstract string YourSessions { get; }

    public abstract string OtherSessions { get; }

    public abstract string ChooseSessionAgain { get; }

    public abstract string NoSuchSession(string number);

    public abstract string WhoReports(string session);

    public abstract string NamesHint(string names);

    public abstract string NamesAreRight { get; }

    public abstract string Begun(string session, string names);

    public abstract string Joined(string session, string names);

    public abstract string JoinedSubmitted(string session);

    public abstract string And { get; }

    public abstract string Saved(string what, string time);

    public abstract string SavedAsExtra(string what, string time, string name, int limit);

    public abstract string AlreadySaved { get; }

    public abstract string Unchanged { get; }

    public abstract string Kept(string what);

    public abstract string Replaced(string what, string time);

    public abstract string Merged(string what, string time);

    public abstract string NothingExtra { get; }

    public abstract string NoSuchItem(string name, int place);

    public abstract string Skipped(string what);

    public abstract string LeftAsItIs(string what);

    public abstract string Closed(string title, int count);

    public abstract string NowReads { get; }

    public abstract string OneAMessage(string name, int left);

    public abstract string AnswerFreely { get; }

    public abstract string AnswerAnew { get; }

    public abstract string Optional { get; }

    public abstract string ChooseOption { get; }

    public abstract string AtTheBeginning { get; }

    public abstract string NothingToFinish { get; }

    public abstract string NoListToExtend { get; }

    public abstract string OlderButton { get; }

    public abstract string WordsOnly { get; }

    public abstract string NothingAsked { get; }

    public abstract string NotInAReport { get; }

    public abstract string PersonalOnly { get; }

    public abstract string LastQuestionDone { get; }

    public abstract string WhatNow { get; }

    public abstract string KeptAsNote(int number);

    public abstract string Paused { get; }

    public abstract string PausedNote(int number);

    // Quotes
    public abstract string WhoSaidIt { get; }

    public abstract string WhoSaidItHint { get; }

    public abstract string DidTheyApprove(string speaker);

    public abstract string DidTheyApproveHint { get; }

    public abstract string Anonymous { get; }

    public abstract string ApprovedSpeaker(string speaker);

    public abstract string Attributed(string what, Attribution attribution, string time);

    public abstract string Withheld { get; }

    public abstract string WithheldCount(int count);

    // Submitting
    public abstract string StillRequired { get; }

    public abstract string LeftOut(int count);

    public abstract string WithheldAtSubmit(int count);

    public abstract string SubmitAllTheSame { get; }

    public abstract string NotFiled { get; }

    public abstract string Submitted(string time, bool channelKnown);

    public abstract string AlreadySubmitted(string time);

    public abstract string NotSubmitted { get; }

    public abstract string RestartForSure(int answers);

    public abstract string Restarted { get; }

    public abstract string NotRestarted { get; }

    public abstract string YesOrNo { get; }

    // Status, help
    public abstract string Status { get; }

    public abstract string StatusLine(int answered, int skipped, int open);

    public abstract string SkippedCount(int count);

    public abstract string Preview { get; }

    public abstract string Help { get; }

    public abstract string HelpHere { get; }

    public abstract string HelpAnywhere { get; }

    /// <summary>The commands of a rapporteur and what each does.</summary>
    public abstract IReadOnlyList<HelpLine> HelpLines { get; }

    public abstract string HelpEscape { get; }

    public abstract string NoFurtherExplanation { get; }

    public abstract string SubmittedAt(string time);

    public abstract string NotSubmittedYet { get; }

    // Understanding each other
    public abstract string DidYouMean(string word);

    public abstract string DidYouMeanHint { get; }

    public abstract string YouAreWelcome { get; }

    public abstract string ChooseLanguage { get; }

    public abstract string LanguageChosen { get; }

    // Summary
    public abstract string SessionReport { get; }

    public abstract string Rapporteurs { get; }

    public abstract string When { get; }

    public abstract string Room { get; }

    public abstract string SubmittedLabel { get; }

    public abstract string Changed(string time, string what);

    public abstract string CountOf(int count, int of);

    public abstract string NotAnswered { get; }

    public abstract string BeyondLimit(int limit);

    public abstract string Notes { get; }

    public abstract string PartOf(int part, int parts);

    // Exports: the words of a printed form that no template holds, and what is said of the files
    public abstract string FormRapporteurs { get; }

    public abstract string FormSession { get; }

    public abstract string UpTo(int limit);

    public abstract string Extra { get; }

    public abstract string Export { get; }

    public abstract string ExportHint { get; }

    public abstract string ExportedAs(string file);

    public abstract string ExportElsewhere { get; }

    public abstract string FileOffered { get; }

    public abstract string FileDeclined { get; }

    public abstract string FileNotPut { get; }

    public abstract string ButtonWord { get; }

    // Chairs and organizers
    public abstract string ChairHelp { get; }

    public abstract string ForChairsOnly { get; }

    public abstract string ForOrganizersOnly { get; }

    public abstract string PriorityMessages { get; }

    public abstract string NoPriorityMessages { get; }

    public abstract string NoPriorityMessagesOf(string number);

    public abstract string Draft { get; }

    public abstract string WhoIsMissing { get; }

    public abstract string NobodyIsMissing { get; }

    public abstract string NotStarted { get; }

    public abstract string InProgress { get; }

    public abstract string EventStatus(int submitted, int inProgress, int notStarted);

    public abstract string ChannelBound { get; }

    public abstract string ChannelIsPersonal { get; }

    public abstract string ChannelHelp { get; }

    // Answers of several messages, and answers that go elsewhere
    public abstract string AddedTo(string what, string time);

    public abstract string SendAllOf(string what);

    public abstract string SendMoreOf(string what);

    public abstract string Complete(string what);

    public abstract string NothingToAddTo { get; }

    public abstract string Inserted(string what, string time, string pushed, int limit);

    public abstract string MovedTo(string what, string where, string time);

    public abstract string QuoteStays { get; }

    public abstract string Due(string time, string left);

    public abstract string WasDue(string time);

    public abstract string ButtonAddTo(string what);

    public abstract string ButtonMoveTo(string title);

    // A message that is edited or deleted in the chat
    public abstract string FollowsMessage(string what, string time);

    public abstract string MessageDeleted(string what);

    public abstract string IsBack(string what, string time);

    public abstract string ButtonTakeOut { get; }

    public abstract string ButtonKeepIt { get; }

    // A section as a form
    public abstract string FormTitle(int section, string what);

    public abstract string FormHint { get; }

    public abstract string FormSaved(int answers, string time);

    public abstract string ButtonSave { get; }

    // Windows, and commands that can be given anywhere
    public abstract string AddTitle { get; }

    public abstract string AddWords { get; }

    public abstract string AddAs { get; }

    public abstract string AddAsAnswer(string question);

    public abstract string AddAsNote { get; }

    public abstract string ButtonAdd { get; }

    public abstract string NothingWritten { get; }

    public abstract string FieldIsGone { get; }

    public abstract string OtherReport { get; }

    public abstract string OneMoment { get; }

    public abstract string WrittenInChat { get; }

    public abstract string HowToReport { get; }

    // Who said something, under the Chatham House rule
    public abstract string NamesSpeaker(string names);

    /// <param name="what">The place that it was written for: <c>2.1</c>.</param>
    public abstract string KeptAside(string what, string names, int note);

    public abstract string SomeParticipant { get; }

    public abstract string SomeOrganization { get; }

    public abstract string ButtonSaveUnnamed { get; }

    public abstract string ButtonSaveNamed { get; }

    // What points to an answer
    public abstract string ReferredToBy(string labels);

    // Editing
    public abstract string WhichAnswer { get; }

    public abstract string NameAnAnswer(string command);

    public abstract string NoSuchAnswer(string name);

    public abstract string Deleted(string what, string time);

    public abstract string Moved(string what, int place, string time);

    public abstract string HistoryOf(string what);

    public abstract string Undone(string time);

    public abstract string Redone(string time);

    public abstract string NothingToUndo { get; }

    public abstract string NothingToRedo { get; }

    public abstract string NoNotes { get; }

    public abstract string Noted(int number);

    public abstract string PrioritiesFirst { get; }

    public abstract string NoPriorityOpen { get; }

    public abstract string HowToPlaceNotes { get; }

    public abstract string NotePlaced(int number, string what, string time);

    public abstract string ButtonUndo { get; }

    public abstract string ButtonRedo { get; }

    // A filled form that is handed in
    public abstract string ImportFound(int answers);

    public abstract string ImportNotPlaced { get; }

    public abstract string ImportHint { get; }

    public abstract string Imported(int answers, int notPlaced, string time);

    public abstract string ButtonTakeImport { get; }

    public abstract string ButtonOneAnswer { get; }

    // Several rapporteurs
    public abstract string JoinedAndPrinted(string session, string names);

    public abstract string NotBegun(string session);

    public abstract string ButtonBegin { get; }

    public abstract string Left(string session, string others);

    public abstract string LeftEmpty(string session);

    public abstract string HandOverToWhom { get; }

    public abstract string NobodyToHandOverTo(string session);

    public abstract string NoSuchRapporteur(string session);

    public abstract string HandedOver(string session, string name);

    public abstract string WhoWorksOn(string session);

    public abstract string Leads { get; }

    public abstract string LastAnswered(string what, string time);

    public abstract string NothingAnswered(string since);

    public abstract string NextOpen(string what);

    // Two who answer the same question at once
    public abstract string SavedBeside(string what, string time, string name, string words);

    public abstract string KeptMine(string what, string name, string time);

    public abstract string KeptTheirs(string what, string name, string time);

    public abstract string KeptBoth(string what, string name, string time);

    public abstract string NoRival { get; }

    public abstract string BesideAnother(int place);

    public abstract string ButtonKeepMine { get; }

    public abstract string ButtonKeepTheirs(string name);

    public abstract string ButtonKeepBoth { get; }

    // A file that is handed in
    public abstract string FileNeedsReport { get; }

    public abstract string FileIsNoForm(int number);

    public abstract string FileWrongType { get; }

    public abstract string FileTooLarge(int megabytes);

    public abstract string FileHasMacros { get; }

    public abstract string FileFetches { get; }

    public abstract string FileIsEmpty { get; }

    public abstract string FileIsDamaged { get; }

    // Breakout groups
    public abstract string GroupCalled(string name);

    public abstract string GroupIsOpen(string name, string id);

    public abstract string GroupIsOpenHint { get; }

    public abstract string ButtonFillMyself { get; }

    public abstract string ButtonGroups { get; }

    public abstract string JoinedGroup(string name, string session, string names);

    public abstract string NoSuchGroup(string session, string name);

    public abstract string GroupSubmitsNothing(string name);

    public abstract string OnlyTheSessionAssigns(string name);

    public abstract string GroupsOf(string session);

    public abstract string NoGroups(string session);

    public abstract string NobodyInGroup(string id);

    public abstract string ToAssign(int count);

    public abstract string NotAssigned { get; }

    public abstract string HowToAssign { get; }

    public abstract string HowToOpenAGroup { get; }

    public abstract string WhereDoesItGo { get; }

    public abstract string Assigned(string item, string group, string what, string time, bool isOverfull);

    public abstract string ItemLeftOut(string item, string group, string time);

    public abstract string AllAssigned { get; }

    public abstract string AssignedAlready(string item, string group);

    public abstract string NoSuchItemIn(string group, string item);

    public abstract string NoSuchPlace(string place, string title);

    public abstract string ButtonAssign { get; }

    public abstract string ButtonAsExtra { get; }

    public abstract string ButtonLeaveOut { get; }

    // What organizers say to a report
    public abstract string OrganizerHelp { get; }

    public abstract string ApprovedLabel { get; }

    public abstract string ApprovedBy(string name, string time);

    public abstract string AmendedSince(string time);

    public abstract string NowApproved(string session, string name, string time);

    public abstract string ChangedMeanwhile(string session);

    public abstract string NotBegunYet(string session);

    public abstract string WhichReport { get; }

    public abstract string NoReportAwaits { get; }

    public abstract string AskedBackLabel { get; }

    public abstract string ReplyLabel { get; }

    public abstract string WhatToAsk(string session);

    public abstract string YourQuestion { get; }

    public abstract string AskedBack(string session, string names);

    public abstract string OrganizersAsk(string session);

    public abstract string YourReply { get; }

    public abstract string HowToReply { get; }

    public abstract string NothingIsAsked { get; }

    public abstract string Replied(string session, string time);

    public abstract string ButtonApprove { get; }

    public abstract string ButtonAskBack { get; }

    public abstract string ButtonReply { get; }

    // When something goes wrong
    public abstract string NotSaved { get; }

    public abstract string SomethingBroke { get; }

    /// <summary>Something failed after the message had been stored.</summary>
    public abstract string SavedAllTheSame { get; }

    // What buttons say
    public abstract string ButtonYes { get; }

    public abstract string ButtonNo { get; }

    public abstract string ButtonSkip { get; }

    public abstract string ButtonLeave { get; }

    public abstract string ButtonDone { get; }

    public abstract string ButtonBack { get; }

    public abstract string ButtonStatus { get; }

    public abstract string ButtonPreview { get; }

    public abstract string ButtonSubmit { get; }

    public abstract string ButtonContinue { get; }

    public abstract string ButtonMore(string name);

    public abstract string ButtonKeep { get; }

    public abstract string ButtonReplace(string name, int place);

    public abstract string ButtonMerge(string name, int place);

    public abstract string ButtonAnonymous { get; }

    public abstract string ButtonLater { get; }

    public abstract string ButtonAttribution { get; }

    public abstract string ButtonReport { get; }

    public abstract string ButtonMyAnswer { get; }

    public static Phrases English { get; } = new EnglishPhrases();

    /// <summary>The languages that there are phrases in, English first.</summary>
    public static IReadOnlyList<Phrases> All { get; } = [English, new FrenchPhrases(), new SpanishPhrases()];

    /// <summary>The phrases of a language, or English for one that there are none in.</summary>
    /// <param name="locale">A language tag such as <c>fr-FR</c>; null for English.</param>
    public static Phrases In(string? locale) => Find(locale) ?? English;

    /// <summary>The phrases of a language; null for one that there are none in.</summary>
    /// <param name="locale">A language tag; Slack writes <c>fr_FR</c>, which means the same.</param>
    public static Phrases? Find(string? locale) =>
        locale?.Split('-', '_')[0] is { } language ? All.FirstOrDefault(phrases => phrases.Language.Equals(language, StringComparison.OrdinalIgnoreCase)) : null;

    /// <summary>A day as the language writes it: "9 Dec", "9 déc.".</summary>
    public string Day(DateTimeOffset local) => local.ToString("d MMM", Culture);

    /// <summary>A day with its year: "9 Dec 2016".</summary>
    public string DayOfYear(DateTimeOffset local) => local.ToString("d MMM yyyy", Culture);

    /// <summary>Names one after the other: "Amy, Ben and Chris".</summary>
    public string List(IReadOnlyList<string> names) => names switch
    {
        [] => "",
        [var only] => only,
        _ => $"{string.Join(", ", names.SkipLast(1))} {And} {names[^1]}",
    };

    /// <summary>Where a slot is in the form: "Section 2 of 8 · Recommendation 2 of 4 · action 1 of 2".</summary>
    /// <param name="slot">The slot.</param>
    /// <param name="sections">How many sections the form has.</param>
    /// <param name="isNewSection">Whether to say the section's title: once is enough.</param>
    public string Position(Slot slot, int sections, bool isNewSection = false)
    {
        var section = SectionOf(slot.Section.Number, sections);
        var parts = new List<string> { isNewSection ? Titled(section, slot.Section.Title.In(Language)) : section };
        var name = slot.Question.Name.In(Language);
        if (slot.Group is { } group)
        {
            parts.Add(Capital(Place(group.Name.In(Language), slot.Repetition, group.Limit)));
        }

        // What the section's title has just said is not said again.
        if (slot.Group?.Name.In(Language) != name && !(isNewSection && Folding.Fold(slot.Section.Title.In(Language)) == Folding.Fold(name)))
        {
            parts.Add(slot.Question.Repeats ? Place(name, slot.Place, slot.Question.Limit) : name);
        }

        return string.Join(" · ", parts);
    }

    /// <summary>A slot in a few words: "2.1 action 1".</summary>
    public string Label(Slot slot) => slot switch
    {
        { Group: null } => slot.Number,
        { OpensRepetition: true, Place: 1 } => slot.Number,
        { Question.Repeats: true } => $"{slot.Number} {slot.Question.Name.In(Language)} {slot.Place}",
        _ => $"{slot.Number} {slot.Question.Name.In(Language)}",
    };

    /// <summary>A name and what it is the name of, with the language's colon between them.</summary>
    protected virtual string Titled(string name, string title) => $"{name}: {title}";

    /// <summary>A span of time as the languages at hand all write it: "2 h 15 min", days from the second on.</summary>
    public static string Duration(TimeSpan span) => span switch
    {
        { TotalDays: >= 2 } => string.Create(CultureInfo.InvariantCulture, $"{span.Days} d {span.Hours} h"),
        { TotalHours: >= 1 } => string.Create(CultureInfo.InvariantCulture, $"{(int)span.TotalHours} h {span.Minutes} min"),
        _ => string.Create(CultureInfo.InvariantCulture, $"{Math.Max(1, span.Minutes)} min"),
    };

    private CultureInfo Culture => CultureInfo.GetCultureInfo(Language);

    private static string Capital(string words) => words.Length == 0 ? words : char.ToUpper(words[0], CultureInfo.InvariantCulture) + words[1..];

    private string Place(string name, int place, int limit) => place <= limit ? PlaceOf(name, place, limit) : PlaceBeyond(name, place, limit);
}
