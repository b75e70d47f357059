namespace BotReports.Languages;

// Answers that are changed.
public sealed partial class Phrases
{
    // Answers of several messages, and answers that go elsewhere
    public string AddedTo(string what, string words) => Say([what, words]);

    public string SendAllOf(string what) => Say([what]);

    public string SendMoreOf(string what) => Say([what]);

    public string Complete(string what) => Say([what]);

    public string NothingToAddTo => Say();

    public string Inserted(string what, string time, string pushed, int limit) => Say([what, time, pushed, limit]);

    public string MovedTo(string words, string where) => Say([words, where]);

    public string QuoteStays => Say();

    public string Due(string time, string left) => Say([time, left]);

    public string WasDue(string time) => Say([time]);

    public string SavedAll(string which) => Say([which]);

    public string KeptAsOne(string what) => Say([what]);

    public string IsItAList(int count) => Say([count]);

    public string RoomFor(int limit) => Say([limit]);

    public string ButtonSplit(int count) => Say([count]);

    public string ButtonKeepAsOne => Say();

    public string ButtonMakeOne(int count, string labels) => Say([count, labels]);

    // A message that is edited or deleted in the chat
    public string FollowsMessage(string what, string time) => Say([what, time]);

    public string MessageDeleted(string what) => Say([what]);

    public string IsBack(string what, string time) => Say([what, time]);

    public string ButtonTakeOut => Say();

    public string ButtonKeepIt => Say();

    // What points to an answer
    public string ReferredToBy(string labels) => Say([labels]);

    // Editing
    public string WhichAnswer => Say();

    public string NameAnAnswer(string command) => Say([command]);

    public string NoSuchAnswer(string name) => Say([name]);

    public string Deleted(string what, string words) => Say([what, words]);

    public string Moved(string words, int place) => Say([words, place]);

    public string HistoryOf(string what) => Say([what]);

    public string Undone(string time) => Say([time]);

    public string Redone(string time) => Say([time]);

    public string NothingToUndo => Say();

    public string NothingToRedo => Say();

    public string NoNotes => Say();

    public string Noted(int number) => Say([number]);

    public string NotedOnce(int number) => Say([number]);

    public string PrioritiesFirst => Say();

    public string NoPriorityOpen => Say();

    public string HowToPlaceNotes => Say();

    public string NotePlaced(int number, string what, string time) => Say([number, what, time]);

    public string ButtonUndo => Say();

    public string ButtonRedo => Say();

    // Two who answer the same question at once
    public string SavedBeside(string what, string time, string name, string words) => Say([what, time, name, words]);

    public string KeptMine(string what, string name, string time) => Say([what, name, time]);

    public string KeptTheirs(string what, string name, string time) => Say([what, name, time]);

    public string KeptBoth(string what, string name, string time) => Say([what, name, time]);

    public string NoRival => Say();

    public string BesideAnother(int place) => Say([place]);

    public string ButtonKeepMine => Say();

    public string ButtonKeepTheirs(string name) => Say([name]);

    public string ButtonKeepBoth => Say();
}
