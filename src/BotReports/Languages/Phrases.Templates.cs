namespace BotReports.Languages;

// Forms that organizers bring.
public sealed partial class Phrases
{
    // Where something in a file with a form stands, and what is said of it
    public string FormPlace(string place, string what) => Say([place, what]);

    // What a form cannot have
    public string FormCondition => Say();

    public string FormConstraint => Say();

    public string FormCalculation => Say();

    public string FormChoiceFilter => Say();

    public string FormColumn => Say();

    public string FormType(string type) => Say([type]);

    public string FormTooDeep => Say();

    public string FormReference => Say();

    public string FormNoLabel => Say();

    public string FormNoType => Say();

    public string FormDuplicateName(string name) => Say([name]);

    public string FormNoChoices(string list) => Say([list]);

    public string FormChoiceCount(string list) => Say([list]);

    public string FormNotClosed => Say();

    public string FormNotOpened => Say();

    public string FormNothingInside => Say();

    public string FormRepeatCount(string words) => Say([words]);

    public string FormFirstOfGroup => Say();

    public string FormUnknownLanguage(string name) => Say([name]);

    public string FormTooLong(int limit) => Say([limit]);

    public string FormTooMany(string limit) => Say([limit]);

    // What somebody should know of a form that is taken
    public string FormAsText(string type) => Say([type]);

    public string FormAsList => Say();

    public string FormOtherChoice => Say();

    public string FormOther => Say();

    public string FormLeftOut(string type) => Say([type]);

    public string FormColumnsDropped(string names) => Say([names]);

    public string FormNoEnglish(string language) => Say([language]);

    public string FormVersionGiven(string version) => Say([version]);

    public string FormFromWord => Say();

    public string FormNotPlaced(string words) => Say([words]);

    // Why no form is taken from a file
    public string FormUnknownFile => Say();

    public string FormTooManyRows(int limit) => Say([limit]);

    public string FormTooSlow(int seconds) => Say([seconds]);

    public string FormNoSurvey(string sheets) => Say([sheets]);

    public string FormNoColumn(string name) => Say([name]);

    public string FormNoQuestions => Say();

    public string FormHasMistakes(int count) => Say([count]);

    // How a form differs from another
    public string FormChangeOther(string title, int version) => Say([title, version]);

    public string FormChangeNew(string title) => Say([title]);

    public string FormChangeRemoved(string title) => Say([title]);

    public string FormChangeKind(string title, string before, string after) => Say([title, before, after]);

    public string FormChangeDetails(string title, string what) => Say([title, what]);

    public string FormChangeWords(int count) => Say([count]);

    public string FormKind(string kind) => Say([kind]);

    public string FormRequired => Say();

    // Why a form cannot be used for new reports
    public string FormSame => Say();

    public string FormVersionTaken(int version, int next) => Say([version, next]);

    public string FormQuestionsLost(int version, string questions, int next) => Say([version, questions, next]);

    public string FormVersionOlder(int version, int next) => Say([version, next]);

    // The form in a chat
    public string FormCalled(string title, int version) => Say([title, version]);

    public string FormShownHint => Say();

    public string FormChanges => Say();

    public string FormTried(string title) => Say([title]);

    public string FormUsed(string title, int version) => Say([title, version]);

    public string FormIn(string file) => Say([file]);

    public string ButtonUseForm => Say();

    public string ButtonTryForm => Say();
}
