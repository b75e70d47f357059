using BotReports.Reports;

namespace BotReports.Languages;

/// <inheritdoc/>
internal sealed class EnglishPhrases : Phrases
{
    public override string Language => "en";
    public override string LanguageName => "English";

    public override string SectionOf(int number, int count) => $"Section {number} of {count}";
    public override string PlaceOf(string name, int place, int limit) => $"{name} {place} of {limit}";
    public override string PlaceBeyond(string name, int place, int limit) => $"{name} {place} (the form has room for {limit})";

    public override string Welcome =>
        "Welcome. I ask you the questions of the session report one at a time, and each answer is saved the moment you send it. You can stop, go back or change anything whenever you like.";
    public override string WelcomeBack(string session) => $"Welcome back. You are reporting on session {session}; this is where you were.";
    public override string ChooseSession => "Which session do you report on?";
    public override string YourSessions => "Yours in the programme";
    public override string OtherSessions => "Other sessions";
    public override string ChooseSessionAgain => "I could not tell which session you mean. Send its number, for example 4.1, or press one of the buttons above.";
    public override string NoSuchSession(string number) => $"The programme has no session {number}.";
    public override string WhoReports(string session) => $"Who are the rapporteurs of session {session}?";
    public override string NamesHint(string names) => $"I have: {names}. If that is right, press the button; otherwise send the names as they should be printed.";
    public override string NamesAreRight => "That is right";
    public override string Begun(string session, string names) => $"The report on session {session} is yours, {names}. Here is the first question.";
    public override string Joined(string session, string names) => $"You have joined the report on session {session} ({names}). It goes on here.";
    public override string JoinedSubmitted(string session) => $"The report on session {session} has been submitted. What you change now updates its card in the organizers' channel.";
    public override string And => "and";

    public override string Saved(string what, string time) => $"✓ {what} saved · {time}";
    public override string SavedAsExtra(string what, string time, string name, int limit) =>
        $"✓ {what} saved · {time}. It is one more than the form has room for: keep it as an extra, let it replace {name} {Choice(limit)}, or merge it with one of them.";
    public override string AlreadySaved => "I have that message already; nothing was stored twice.";
    public override string Unchanged => "That is what it says already.";
    public override string Kept(string what) => $"✓ {what} stays as an extra, marked so in the summary.";
    public override string Replaced(string what, string time) => $"✓ {what} now reads as you said; its old wording is kept in its history · {time}";
    public override string Merged(string what, string time) => $"✓ Merged into {what} · {time}";
    public override string NothingExtra => "Nothing goes beyond the form's limits at the moment. If that was an answer, send it again with a backslash before it: \\keep";
    public override string NoSuchItem(string name, int place) => $"There is no {name} {place} here.";
    public override string Skipped(string what) => $"{what} skipped. You can come back to it any time.";
    public override string LeftAsItIs(string what) => $"{what} stays as it is.";
    public override string Closed(string title, int count) => $"✓ {title}: {count}, and no more.";
    public override string NowReads => "It now reads:";
    public override string OneAMessage(string name, int left) => left switch
    {
        1 => $"There is room for one more. Say “done” if there is none.",
        _ => $"One {name} a message, as many lines as you like. There is room for {left}; say “done” when there are no more.",
    };
    public override string AnswerFreely => "As many lines as you like, in one message.";
    public override string AnswerAnew => "Send it anew to replace it; the old wording stays in its history.";
    public override string Optional => "This one may be left out: “skip”.";
    public override string ChooseOption => "Press one, or send its number or name.";
    public override string AtTheBeginning => "This is the first question; there is nothing before it.";
    public override string NothingToFinish => "There is no list to finish here. Send an answer, or say “skip” to leave this one out.";
    public override string NoListToExtend => "There is no list before this question that could take one more.";
    public override string OlderButton => "That button belongs to an earlier question, so I have left everything as it is.";
    public override string WordsOnly => "I can only take words here: please send the answer as text.";
    public override string NothingAsked => "All questions have an answer or were skipped.";
    public override string NotInAReport => "You are not working on a report yet. Say “start” and choose a session.";
    public override string PersonalOnly => "Let us do that in our personal chat: write to me there, and I will ask you the questions.";
    public override string LastQuestionDone => "That was the last question. Thank you!";
    public override string WhatNow => "Read it through with “preview”, go back to anything with “back”, and when you are content say “submit”.";
    public override string KeptAsNote(int number) => $"✓ Kept as note {number}, since no question is open.";
    public override string Paused => "Paused. Everything is saved. What you send meanwhile is kept as a note; say “continue” to go on with the questions.";
    public override string PausedNote(int number) => $"✓ Kept as note {number}. Say “continue” to go on with the questions.";

    public override string WhoSaidIt => "Who said it, and may they be named?";
    public override string WhoSaidItHint => "The session follows the Chatham House rule. Say “anonymous”, or send the speaker's name if they may be named. Until you do, the quote stays out of the summary.";
    public override string DidTheyApprove(string speaker) => $"Has {speaker} agreed to be named with this quote?";
    public override string DidTheyApproveHint => "Yes: the name goes with the quote. No: the quote goes out as anonymous and I forget the name.";
    public override string Anonymous => "anonymous";
    public override string ApprovedSpeaker(string speaker) => $"{speaker} (approved)";
    public override string Attributed(string what, Attribution attribution, string time) => attribution.Kind switch
    {
        AttributionKind.Approved => $"✓ {what} goes out with the name of {attribution.Speaker} · {time}",
        AttributionKind.Anonymous => $"✓ {what} goes out as anonymous · {time}",
        _ => $"✓ {what} noted · {time}",
    };
    public override string Withheld => "withheld: nobody has said whether the speaker may be named";
    public override string WithheldCount(int count) => count == 1
        ? "One quote is withheld until its attribution is settled."
        : $"{count} quotes are withheld until their attribution is settled.";

    public override string StillRequired => "These need an answer before the report can go:";
    public override string LeftOut(int count) => count == 1 ? "One question has no answer:" : $"{count} questions have no answer:";
    public override string WithheldAtSubmit(int count) => count == 1
        ? "One quote has no attribution yet and will be withheld:"
        : $"{count} quotes have no attribution yet and will be withheld:";
    public override string SubmitAllTheSame => "Submit all the same?";
    public override string NotFiled => "I was waiting for a yes or a no, so I have kept your words as a note and changed nothing else.";
    public override string Submitted(string time, bool channelKnown) => channelKnown
        ? $"✓ Submitted · {time}. The summary goes to the organizers' channel now. Thank you; you can still change anything, and the summary follows."
        : $"✓ Submitted · {time}. The summary goes to the organizers' channel as soon as an organizer has named one. Thank you; you can still change anything.";
    public override string AlreadySubmitted(string time) => $"This report was submitted at {time}. What you change updates its summary by itself; there is no need to submit again.";
    public override string NotSubmitted => "Not submitted. You can go on.";
    public override string RestartForSure(int answers) => $"Start again with an empty form? {(answers == 1 ? $"Your {answers} answer is" : $"Your {answers} answers are")} put aside, not deleted, but the questions begin anew.";
    public override string Restarted => "The form is empty again; what you had is put aside.";
    public override string NotRestarted => "Good, nothing has changed.";
    public override string YesOrNo => "Please say yes or no.";

    public override string Status => "Where the report stands";
    public override string StatusLine(int answered, int skipped, int open) => $"{answered} answered · {SkippedCount(skipped)} · {open} to go";
    public override string SkippedCount(int count) => $"{count} skipped";
    public override string Preview => "Your report so far";
    public override string Help => "What you can say";
    public override string HelpHere => "Right here";
    public override string HelpAnywhere => "Any time";
    public override IReadOnlyList<HelpLine> HelpLines { get; } =
    [
        new("skip", "skip", "leave this question out for now"),
        new("done", "done", "no more items for this list"),
        new("more", "more", "one more item for the list before"),
        new("back", "back", "ask the question before again"),
        new("why", "why", "what the form says about this question"),
        new("edit", "edit 2.1", "change an answer; also delete, insert 1.2, move 1.3 to 1, history"),
        new("add", "add, long", "add to your last answer; answer in several messages"),
        new("undo", "undo, redo", "take your last change back; make it again"),
        new("form", "form", "the questions around this one as a form"),
        new("note:", "note: …", "keep a thought for later"),
        new("notes", "notes", "what was kept without being an answer"),
        new("flash", "flash", "the messages for the chair first, the rest later"),
        new("status", "status", "what is done and what is missing"),
        new("preview", "preview", "read the report as it stands"),
        new("export", "export", "have the report as a file: Word, Markdown or JSON"),
        new("pause", "pause", "stop asking for now"),
        new("continue", "continue", "go on with the questions"),
        new("submit", "submit", "send the report to the organizers"),
        new("sessions", "sessions", "report on another session"),
        new("join", "join 4.1, who, hand over, leave", "fill a report with others; see who is there; pass it on"),
        new("groups", "groups, assign, group Asia", "breakout groups: see what they say; put it in its place; open one"),
        new("restart", "restart", "begin again with an empty form"),
        new("language", "language", "speak another language"),
    ];
    public override string HelpEscape => "Anything else is your answer. If an answer is itself one of these words, put a backslash before it (\\done) or quotes around it.";
    public override string NoFurtherExplanation => "The form says nothing more about this question.";
    public override string SubmittedAt(string time) => $"Submitted {time}";
    public override string NotSubmittedYet => "Not submitted yet";

    public override string DidYouMean(string word) => $"Did you mean “{word}”?";
    public override string DidYouMeanHint => "I have not stored anything yet.";
    public override string YouAreWelcome => "You are welcome!";
    public override string ChooseLanguage => "Which language do you prefer?";
    public override string LanguageChosen => "Good, we speak English.";

    public override string SessionReport => "Session report";
    public override string Rapporteurs => "Rapporteurs";
    public override string When => "When";
    public override string Room => "Room";
    public override string SubmittedLabel => "Submitted";
    public override string Changed(string time, string what) => $"Updated {time} · changed: {what}";
    public override string CountOf(int count, int of) => $"{count} of {of}";
    public override string NotAnswered => "not answered";
    public override string BeyondLimit(int limit) => $"extra: the form has room for {limit}";
    public override string Notes => "Notes";
    public override string PartOf(int part, int parts) => $"part {part} of {parts}";

    public override string FormRapporteurs => "Name of rapporteur(s)";
    public override string FormSession => "Session # and theme";
    public override string UpTo(int limit) => $"up to\u00a0{limit}";
    public override string Extra => "extra";
    public override string Export => "Your report as a file";
    public override string ExportHint => "The file holds the report as it stands, withheld quotes included and marked as such. Word has the layout of the form.";
    public override string ExportedAs(string file) => $"Here is your report: {file}";
    public override string ExportElsewhere => "I cannot hand over files here yet; “export markdown” gives you the report as text, unless it is very long.";
    public override string FileOffered => "Your report as it stands. Shall I put it into your OneDrive?";
    public override string FileDeclined => "As you like: nothing was put into your files. “export” offers it again.";
    public override string FileNotPut => "I could not put the file into your OneDrive; perhaps the offer is too old. “export” makes a new one.";
    public override string ButtonWord => "Word";

    public override string ChairHelp => "Ask me for “priority messages”, of everything, of a theme (“priority messages 4”) or of one session (“priority messages 4.1”), or “who is missing”.";
    public override string ForChairsOnly => "The priority messages are for the chair and the organizers. If you should see them, ask the organizers to add you. If that was an answer, send it again with a backslash before it.";
    public override string ForOrganizersOnly => "Only an organizer can do that. If you are one, ask for your address to be added to the event's settings.";
    public override string PriorityMessages => "Priority messages";
    public override string NoPriorityMessages => "There are no priority messages yet.";
    public override string NoPriorityMessagesOf(string number) => $"There are no priority messages from {number} yet.";
    public override string Draft => "draft: the report is not submitted yet";
    public override string WhoIsMissing => "Reports still missing";
    public override string NobodyIsMissing => "Nobody is missing: every session's report has been submitted.";
    public override string NotStarted => "not started";
    public override string InProgress => "in progress";
    public override string EventStatus(int submitted, int inProgress, int notStarted) => $"{submitted} submitted · {inProgress} in progress · {notStarted} not started";
    public override string ChannelBound => "✓ Summaries of submitted reports come to this channel from now on.";
    public override string ChannelIsPersonal => "This is our personal chat. Say “use this channel” in the channel where the organizers want the summaries.";
    public override string ChannelHelp => "In this channel I post the summaries of submitted reports. Organizers can say “status”, “who is missing”, “priority messages”, “approve 4.1”, “ask 4.1 …” or “use this channel”. Rapporteurs: write to me in a personal chat.";

    public override string AddedTo(string what, string time) => $"✓ Added to {what} · {time}";
    public override string SendAllOf(string what) => $"Send as many messages as you like: each is saved and added to {what}. Say “done” when that is all.";
    public override string SendMoreOf(string what) => $"What else belongs to {what}? Say “done” when that is all.";
    public override string Complete(string what) => $"✓ {what} is complete.";
    public override string NothingToAddTo => "There is no answer of yours yet that I could add to. Send one first.";
    public override string Inserted(string what, string time, string pushed, int limit) => $"✓ {what} saved · {time}. The form has room for {limit}, so {pushed} is an extra now.";
    public override string MovedTo(string what, string where, string time) => $"✓ {what} is part of “{where}” now · {time}";
    public override string QuoteStays => "A quote can only stand among the quotes, where I ask who may be named. I have left it there.";
    public override string Due(string time, string left) => $"Due {time}: {left} left";
    public override string WasDue(string time) => $"It was due {time}. It can still be submitted.";
    public override string ButtonAddTo(string what) => $"Add it to {what}";
    public override string ButtonMoveTo(string title) => $"Move to “{title}”";

    public override string FollowsMessage(string what, string time) => $"✓ {what} reads like your edited message now · {time}";
    public override string MessageDeleted(string what) => $"You have deleted the message that {what} came in. Shall I take {what} out of the report too?";
    public override string IsBack(string what, string time) => $"✓ {what} is back in the report, like its message in this chat · {time}";
    public override string ButtonTakeOut => "Take it out";
    public override string ButtonKeepIt => "Keep it";

    public override string FormTitle(int section, string what) => $"Section {section}: {what}";
    public override string FormHint => "Write where you have something, and leave the rest empty. An emptied field keeps its answer; say “delete 2.1” to take one out.";
    public override string FormSaved(int answers, string time) => answers == 1 ? $"✓ 1 answer saved · {time}" : $"✓ {answers} answers saved · {time}";
    public override string ButtonSave => "Save";

    public override string AddTitle => "Add to my report";
    public override string AddWords => "The words";
    public override string AddAs => "Add them as";
    public override string AddAsAnswer(string question) => $"Answer to {question}";
    public override string AddAsNote => "A note, to be placed later";
    public override string ButtonAdd => "Add";
    public override string NothingWritten => "There is nothing in it yet: write something, or close the window.";
    public override string FieldIsGone => "The report has changed meanwhile, and this place is not in it any more. Copy what you wrote here, and send it to me in the chat.";
    public override string OtherReport => "You work on another report by now. Copy what you wrote here, go back to that session in the chat, and send it to me there.";
    public override string OneMoment => "One moment…";
    public override string WrittenInChat => "I have answered in our own chat, where nobody else reads along.";
    public override string HowToReport => "Say one of these after it: start, start 4.1, status, preview, form, submit, help. Answers belong in our own chat.";

    public override string NamesSpeaker(string names) => $"This names {names} beside what somebody said, and the session follows the Chatham House rule. I keep it as a note until you choose, or send other words.";
    public override string KeptAside(string what, string names, int note) => $"{what} names {names} beside what somebody said, and the session follows the Chatham House rule. It waits as note {note}; “place note {note} in {what}” saves it as it is.";
    public override string SomeParticipant => "a participant";
    public override string SomeOrganization => "an organization";
    public override string ButtonSaveUnnamed => "Save without the name";
    public override string ButtonSaveNamed => "Save as it is";

    public override string ReferredToBy(string labels) => $"It is referred to in {labels}: please look whether that still fits.";

    public override string FileNeedsReport => "Say “start” and choose your session first; then send the file again, so that I know where it belongs.";
    public override string FileIsNoForm(int number) => $"I find no form in that file. Its words are kept as note {number}; the question is still open.";
    public override string FileWrongType => "I can read Word documents (.docx) and text files (.txt) only. Nothing was saved from that file.";
    public override string FileTooLarge(int megabytes) => $"I take files of up to {megabytes} MB from where the chat keeps them. Nothing was saved from that one; you can paste its text here.";
    public override string FileHasMacros => "That document has macros in it, so I do not open it. Save it as .docx without macros, or paste its text here.";
    public override string FileFetches => "That document fetches something from elsewhere, so I do not open it. Save it without links to other files, or paste its text here.";
    public override string FileIsEmpty => "There are no words in that file.";
    public override string FileIsDamaged => "I cannot open that file: it seems to be damaged. Save it anew, or paste its text here.";

    public override string WhichAnswer => "Which answer?";
    public override string NameAnAnswer(string command) => $"Say for example “{command} 1.2” or “{command} recommendation 2 action 1”.";
    public override string NoSuchAnswer(string name) => $"I find no answer called “{name}” in this report. “edit” shows the answers that there are.";
    public override string Deleted(string what, string time) => $"✓ {what} taken out · {time}";
    public override string Moved(string what, int place, string time) => $"✓ {what} is number {place} now · {time}";
    public override string HistoryOf(string what) => $"The wordings of {what}, the latest first";
    public override string Undone(string time) => $"✓ Your last change is taken back · {time}";
    public override string Redone(string time) => $"✓ The change is made again · {time}";
    public override string NothingToUndo => "There is no change of yours to take back, or somebody has changed the same since.";
    public override string NothingToRedo => "There is nothing to make again.";
    public override string NoNotes => "There are no notes. What you send while paused, or after “note:”, is kept as one.";
    public override string Noted(int number) => $"✓ Kept as note {number}. The question above is still open.";
    public override string PrioritiesFirst => "The messages for the chair first; everything else can wait.";
    public override string NoPriorityOpen => "The messages for the chair are all there. On with the rest.";
    public override string HowToPlaceNotes => "Say for example “place note 1 in recommendation 2 action 1” to make a note an answer.";
    public override string NotePlaced(int number, string what, string time) => $"✓ Note {number} now stands in {what} · {time}";
    public override string ButtonUndo => "Undo";
    public override string ButtonRedo => "Redo";

    public override string ImportFound(int answers) => $"That looks like a filled form. Shall I take the {Count(answers, "answer")} in it?";

    public override string ImportNotPlaced => "These words fit no question. They would be kept as a note:";

    public override string ImportHint => "What the report says already stays. Until you choose, no answer is saved; your text waits among the notes.";

    public override string Imported(int answers, int notPlaced, string time) =>
        $"✓ {Count(answers, "answer")} saved · {time}.{(notPlaced == 0 ? "" : $" {Count(notPlaced, "passage")} that fitted no question {(notPlaced == 1 ? "is" : "are")} kept as a note.")}";

    public override string ButtonTakeImport => "Take it";

    public override string ButtonOneAnswer => "No, it is one answer";

    public override string JoinedAndPrinted(string session, string names) => $"You have joined the report on session {session}, and your name is printed in it: {names}. It goes on here.";
    public override string NotBegun(string session) => $"Nobody has begun the report on session {session} yet. Shall we begin?";
    public override string ButtonBegin => "Begin";
    public override string Left(string session, string others) => $"You have left the report on session {session}. What you said stays in it. Still at work on it: {others}.";
    public override string LeftEmpty(string session) => $"You have left the report on session {session}. What you said stays in it; whoever says “join {session}” goes on from there.";
    public override string HandOverToWhom => "Who takes over?";
    public override string NobodyToHandOverTo(string session) => $"Nobody else has joined yet. Whoever takes over says “join {session}” to me; then say “hand over” again.";
    public override string NoSuchRapporteur(string session) => $"Nobody of that name has joined. They say “join {session}” to me first. If that was an answer, send it again with a backslash before it. These have joined:";
    public override string HandedOver(string session, string name) => $"✓ {name} leads the report on session {session} now, and you have left it. What you said stays in it. Thank you!";
    public override string WhoWorksOn(string session) => $"Who works on the report on session {session}";
    public override string Leads => "leads";
    public override string LastAnswered(string what, string time) => $"last answered {what} at {time}";
    public override string NothingAnswered(string since) => $"here since {since}, no answer yet";
    public override string NextOpen(string what) => $"Next open question: {what}";

    public override string SavedBeside(string what, string time, string name, string words) =>
        $"✓ {what} saved · {time}. Meanwhile {name} said there: “{words}” Which shall stand? Until somebody says, both do.";
    public override string KeptMine(string what, string name, string time) => $"✓ {what} reads as you said; the words of {name} are kept in its history · {time}";
    public override string KeptTheirs(string what, string name, string time) => $"✓ {what} reads as {name} said; your words are kept in its history · {time}";
    public override string KeptBoth(string what, string name, string time) => $"✓ Both stand at {what}, yours and that of {name} · {time}";
    public override string NoRival => "There are no two answers of which one could be kept. If that was an answer, send it again with a backslash before it.";
    public override string BesideAnother(int place) => $"not settled yet: another answer to no. {place}";
    public override string ButtonKeepMine => "Keep mine";
    public override string ButtonKeepTheirs(string name) => $"Keep {name}'s";
    public override string ButtonKeepBoth => "Keep both";

    public override string GroupCalled(string name) => $"{name} group";
    public override string GroupIsOpen(string name, string id) => $"{name} is open. Whoever reports for it says “join {id}” to me.";
    public override string GroupIsOpenHint => "What they say comes to you as soon as it is saved: see “groups”. If you meant an answer, send it again with a backslash before it.";
    public override string ButtonFillMyself => "I fill it myself";
    public override string ButtonGroups => "Groups";
    public override string JoinedGroup(string name, string session, string names) =>
        $"You report for the {name} of session {session} ({names}). The rapporteurs of the session see your answers and put them in their places.";
    public override string NoSuchGroup(string session, string name) => $"Session {session} has no group called “{name}” with a report. A rapporteur of the session can open one: “group {name}”.";
    public override string GroupSubmitsNothing(string name) => $"There is nothing to submit for the {name}: the rapporteurs of the session see each answer as soon as it is saved. Thank you! You can still change anything.";
    public override string OnlyTheSessionAssigns(string name) => $"You report for the {name}; opening groups and assigning is up to the rapporteurs of the session.";
    public override string GroupsOf(string session) => $"The groups of session {session}";
    public override string NoGroups(string session) => $"Session {session} has no groups yet.";
    public override string NobodyInGroup(string id) => $"nobody yet; whoever reports for it says “join {id}”";
    public override string ToAssign(int count) => $"{count} to assign";
    public override string NotAssigned => "Not assigned yet";
    public override string HowToAssign => "“assign” goes through them one by one. Or say for example “assign asia 1.2 to 1.3”, “assign asia 1.2 as extra” or “assign asia 1.2 out”.";
    public override string HowToOpenAGroup => "Say for example “group Asia” to open one.";
    public override string WhereDoesItGo => "Where does this go?";
    public override string Assigned(string item, string group, string what, string time, bool isOverfull) =>
        $"✓ {item} of the {group} stands in {what} now · {time}{(isOverfull ? ". That is more than the form has room for, so the last is marked as extra." : "")}";
    public override string ItemLeftOut(string item, string group, string time) => $"✓ {item} of the {group} is left out; it stays in the group's own report · {time}";
    public override string AllAssigned => "Everything the groups have said so far is assigned or left out.";
    public override string AssignedAlready(string item, string group) => $"{item} of the {group} is in the report already.";
    public override string NoSuchItemIn(string group, string item) => $"The {group} has no answer called “{item}”.";
    public override string NoSuchPlace(string place, string title) => $"{place} is no place for it: it answers “{title}”.";
    public override string ButtonAssign => "Assign";
    public override string ButtonAsExtra => "As an extra";
    public override string ButtonLeaveOut => "Leave out";

    public override string OrganizerHelp => "Organizers approve a submitted report with “approve 4.1”, and ask its rapporteurs something with “ask 4.1 …”.";
    public override string ApprovedLabel => "Approved";
    public override string ApprovedBy(string name, string time) => $"approved by {name} · {time}";
    public override string AmendedSince(string time) => $"amended since, {time}";
    public override string NowApproved(string session, string name, string time) => $"✓ The report on session {session} is approved by {name} · {time}";
    public override string ChangedMeanwhile(string session) => $"The report on session {session} has changed since that summary, so nothing is approved. Please look at it as it is now, and press again.";
    public override string NotBegunYet(string session) => $"Nobody has begun the report on session {session} yet.";
    public override string WhichReport => "Which session?";
    public override string NoReportAwaits => "No submitted report waits for that.";
    public override string AskedBackLabel => "Asked back";
    public override string ReplyLabel => "Their reply";
    public override string WhatToAsk(string session) => $"What would you like to know of the rapporteurs of session {session}?";
    public override string YourQuestion => "Your question";
    public override string AskedBack(string session, string names) => $"✓ Your question about session {session} goes to {names}. It is open until they reply or change the report.";
    public override string OrganizersAsk(string session) => $"The organizers ask about the report on session {session}";
    public override string YourReply => "Your reply";
    public override string HowToReply => "Say “reply: …”, or change the report: the organizers see either on its summary.";
    public override string NothingIsAsked => "The organizers have asked nothing that is still open. If that was an answer, send it again with a backslash before it.";
    public override string Replied(string session, string time) => $"✓ The organizers see your reply about session {session} · {time}";
    public override string ButtonApprove => "Approve";
    public override string ButtonAskBack => "Ask back";
    public override string ButtonReply => "Reply";

    public override string NotSaved => "I could not save that: the storage does not answer. Your words are still in this chat; please send them again in a moment.";
    public override string SomethingBroke => "Something went wrong on my side. What was confirmed as saved is safe; please send your last message again.";
    public override string SavedAllTheSame => "Something went wrong on my side, but your message is saved: there is no need to send it again. Say “continue” to go on.";

    public override string ButtonYes => "Yes";
    public override string ButtonNo => "No";
    public override string ButtonSkip => "Skip";
    public override string ButtonLeave => "Leave as it is";
    public override string ButtonDone => "Done";
    public override string ButtonBack => "Back";
    public override string ButtonStatus => "Status";
    public override string ButtonPreview => "Preview";
    public override string ButtonSubmit => "Submit";
    public override string ButtonContinue => "Continue";
    public override string ButtonMore(string name) => $"One more {name}";
    public override string ButtonKeep => "Keep as extra";
    public override string ButtonReplace(string name, int place) => $"Replace no. {place}";
    public override string ButtonMerge(string name, int place) => $"Merge with no. {place}";
    public override string ButtonAnonymous => "Anonymous";
    public override string ButtonLater => "Decide later";
    public override string ButtonAttribution => "Settle the quotes";
    public override string ButtonReport => "Write a report";
    public override string ButtonMyAnswer => "It is my answer";

    private static string Choice(int limit) => limit == 1 ? "1" : $"{string.Join(", ", Enumerable.Range(1, limit - 1))} or {limit}";

    private static string Count(int count, string noun) => count == 1 ? $"1 {noun}" : $"{count} {noun}s";
}
