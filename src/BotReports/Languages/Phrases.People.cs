namespace BotReports.Languages;

// Several rapporteurs, and breakout groups.
public sealed partial class Phrases
{
    // Several rapporteurs
    public string JoinedAndPrinted(string session, string names) => Say([session, names]);

    public string NotBegun(string session) => Say([session]);

    public string ButtonBegin => Say();

    public string Left(string session, string others) => Say([session, others]);

    public string LeftEmpty(string session) => Say([session]);

    public string HandOverToWhom => Say();

    public string NobodyToHandOverTo(string session) => Say([session]);

    public string NoSuchRapporteur(string session) => Say([session]);

    public string HandedOver(string session, string name) => Say([session, name]);

    public string WhoWorksOn(string session) => Say([session]);

    public string Leads => Say();

    public string LastAnswered(string what, string time) => Say([what, time]);

    public string NothingAnswered(string since) => Say([since]);

    public string NextOpen(string what) => Say([what]);

    // Breakout groups
    public string GroupCalled(string name) => Say([name]);

    public string GroupIsOpen(string name, string id) => Say([name, id]);

    public string GroupIsOpenHint => Say();

    public string ButtonFillMyself => Say();

    public string ButtonGroups => Say();

    public string JoinedGroup(string name, string session, string names) => Say([name, session, names]);

    public string NoSuchGroup(string session, string name) => Say([session, name]);

    public string GroupSubmitsNothing(string name) => Say([name]);

    public string OnlyTheSessionAssigns(string name) => Say([name]);

    public string GroupsOf(string session) => Say([session]);

    public string NoGroups(string session) => Say([session]);

    public string NobodyInGroup(string id) => Say([id]);

    public string ToAssign(int count) => Say([count]);

    public string NotAssigned => Say();

    public string HowToAssign => Say();

    public string HowToOpenAGroup => Say();

    public string WhereDoesItGo => Say();

    public string Assigned(string item, string group, string what, string time, bool isOverfull) => Say([item, group, what, time, isOverfull]);

    public string ItemLeftOut(string item, string group, string time) => Say([item, group, time]);

    public string AllAssigned => Say();

    public string AssignedAlready(string item, string group) => Say([item, group]);

    public string NoSuchItemIn(string group, string item) => Say([group, item]);

    public string NoSuchPlace(string place, string title) => Say([place, title]);

    public string ButtonAssign => Say();

    public string ButtonAsExtra => Say();

    public string ButtonLeaveOut => Say();

    // Being let in to a report that others have begun
    public string AskedToBeLetIn(string session, string names) => Say([session, names]);

    public string AskedTheOrganizers(string session) => Say([session]);

    public string OnlyForTheAssigned(string session, string names) => Say([session, names]);

    public string AsksToJoin(string person, string session) => Say([person, session]);

    public string AsksToJoinHint => Say();

    public string ButtonLetIn => Say();

    public string IsLetIn(string person, string session) => Say([person, session]);

    public string IsKeptOut(string person, string session) => Say([person, session]);

    public string NotYoursToDecide(string session) => Say([session]);

    public string YouAreLetIn(string by, string session) => Say([by, session]);

    public string YouAreKeptOut(string by, string session) => Say([by, session]);

    public string FillsItToo(string person, string session) => Say([person, session]);

    // The chat of a session's meeting
    public string WhichMeeting => Say();

    public string JoinedFromChat(string name, string session) => Say([name, session]);

    /// <summary>What is said to somebody whose own chat the bot does not know.</summary>
    public string JoinedFromChatUnknown(string name, string session) => Say([name, session]);

    public string FillsItAlready(string session) => Say([session]);

    public string ChatOfAnother(string session) => Say([session]);

    public string NotesByRapporteurs(string session) => Say([session]);

    public string NoteWithoutSession => Say();

    public string NotedForSession(string session, int number) => Say([session, number]);

    public string YouFillIt(string session) => Say([session]);

    // One person in two apps
    public string LinkCode(string code) => Say([code]);

    public string LinkDone => Say();

    public string LinkUnknown => Say();

    public string LinkSameApp => Say();

    public string LinkNeedsAddress => Say();

    public string LinkOff => Say();

    public string LinkNone => Say();

    public string LinkHint => Say();

    // People whose channel does not prove who they are
    public string PartnersAreNotServed => Say();

    public string NeedsProof => Say();

    public string Trusted(string person, string email) => Say([person, email]);

    public string TrustedAlready(string person, string email) => Say([person, email]);

    public string TrustNotNeeded(string person) => Say([person]);

    public string TrustNeedsAddress(string person) => Say([person]);

    public string TrustTakenBack(string person) => Say([person]);

    public string TrustedPeople(int count) => Say([count]);

    public string VouchedBy(string email, string by, string time) => Say([email, by, time]);

    public string WaitForTrust => Say();

    public string WaitForTrustHint => Say();

    public string TrustHint => Say();

    public string TrustWhom => Say();

    public string NobodyToTrust => Say();

    public string ButtonTrust(string person) => Say([person]);

    public string ButtonDistrust(string person) => Say([person]);

    public string ButtonTestWebhook(string name) => Say([name]);

    public string ButtonRemoveWebhook(string name) => Say([name]);
}
