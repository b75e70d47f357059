using System.Globalization;

namespace BotReports.Languages;

// The walk through the questions.
public sealed partial class Phrases
{
    // Where one stands
    public string SectionOf(int number, int count) => Say([number, count]);

    public string PlaceOf(string name, int place, int limit) => Say([name, place, limit]);

    /// <summary>Where the form has room for any number.</summary>
    public string NextPlaceAlone(string name, int place) => Say([name, place]);

    public string NextPlace(string name, int place, int limit) => Say([name, place, limit]);

    public string PlaceBeyond(string name, int place, int limit) => Say([name, place, limit]);

    /// <summary>A name and what it is the name of, with the language's colon between them.</summary>
    internal string Titled(string name, string title) => Say([name, title]);

    // The walk
    public string Welcome => Say();

    public string WelcomeBack(string session) => Say([session]);

    public string ChooseSession => Say();

    public string YourSessions => Say();

    public string OtherSessions => Say();

    public string OnNow => Say();

    public string UpNext => Say();

    public string AllSessions => Say();

    public string FindSession(int count) => Say([count]);

    public string ShownOf(int from, int to, int count) => Say([from, to, count]);

    public string SessionsFound(string words, int count) => Say([words, count]);

    public string ButtonNextPage => Say();

    public string ChooseSessionAgain => Say();

    public string NoSuchSession(string number) => Say([number]);

    public string WhoReports(string session) => Say([session]);

    public string NamesHint(string names) => Say([names]);

    /// <param name="assigned">Whom the programme names.</param>
    /// <param name="name">The sender.</param>
    public string InTheirPlace(string assigned, string name) => Say([assigned, name]);

    public string NamesAreRight => Say();

    public string NamesUnclear => Say();

    public string NamesNow(string names) => Say([names]);

    public string NamesChanged(string names) => Say([names]);

    public string Begun(string session, string names) => Say([session, names]);

    public string HowLong(int questions, int minutes, int needed) => Say([questions, minutes, needed]);

    public string Joined(string session, string names) => Say([session, names]);

    public string JoinedSubmitted(string session) => Say([session]);

    public string And => Say();

    /// <param name="words">The beginning of them, see <see cref="Excerpt"/>.</param>
    public string Saved(string what, string words) => Say([what, words]);

    public string SavedAsExtra(string what, string words, int limit) => Say([what, words, limit]);

    public string AlreadySaved => Say();

    public string SavedOnce(string what) => Say([what]);

    public string ButtonSaveHereToo => Say();

    public string Unchanged => Say();

    public string Kept(string what) => Say([what]);

    public string Replaced(string what, string words) => Say([what, words]);

    public string Merged(string words, string what) => Say([words, what]);

    public string NothingExtra => Say();

    public string NoSuchItem(string name, int place) => Say([name, place]);

    public string Skipped(string what) => Say([what]);

    public string SkippedRequired(string what) => Say([what]);

    public string NeedsAnAnswer(string what) => Say([what]);

    public string LeftAsItIs(string what) => Say([what]);

    public string Closed(string title, int count) => Say([title, count]);

    public string NowReads => Say();

    public string OneAMessage(string name) => Say([name]);

    public string AnswerAnew => Say();

    public string ChooseOption => Say();

    public string AtTheBeginning => Say();

    public string NothingToFinish => Say();

    public string NoListToExtend => Say();

    public string OlderButton => Say();

    public string WordsOnly => Say();

    public string NothingAsked => Say();

    public string NotInAReport => Say();

    public string PersonalOnly => Say();

    public string LastQuestionDone => Say();

    public string RequiredIsThere => Say();

    public string WhatNow => Say();

    public string KeptAsNote(int number) => Say([number]);

    public string Paused => Say();

    public string PausedNote(int number) => Say([number]);

    // Submitting
    public string StillRequired => Say();

    public string LeftOut(int count) => Say([count]);

    public string WithheldAtSubmit(int count) => Say([count]);

    public string UnassignedAtSubmit(int count, string groups) => Say([count, groups]);

    public string SubmitAllTheSame => Say();

    public string NotFiled => Say();

    public string Submitted(string time, bool channelKnown) => Say([time, channelKnown]);

    public string AlreadySubmitted(string time) => Say([time]);

    public string NotSubmitted => Say();

    public string RestartForSure(int answers) => Say([answers]);

    public string Restarted => Say();

    public string NotRestarted => Say();

    public string YesOrNo => Say();

    // Status, help
    public string Status => Say();

    public string StatusLine(int answered, int skipped, int open) => Say([answered, skipped, open]);

    public string SkippedCount(int count) => Say([count]);

    public string Preview => Say();

    public string Help => Say();

    public string HelpHere => Say();

    public string HelpAnywhere => Say();

    public string HelpEscape => Say();

    public string NoFurtherExplanation => Say();

    public string SubmittedAt(string time) => Say([time]);

    public string NotSubmittedYet => Say();

    // Understanding each other
    public string DidYouMean(string word) => Say([word]);

    public string DidYouMeanHint => Say();

    public string YouAreWelcome => Say();

    public string ChooseLanguage => Say();

    public string LanguageChosen => Say();
}
