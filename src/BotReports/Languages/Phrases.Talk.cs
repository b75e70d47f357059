namespace BotReports.Languages;

// What is said in passing, beside the answers.
public sealed partial class Phrases
{
    // What is said in passing
    public string IsItYourAnswer(string what) => Say([what]);

    public string QuestionStays => Say();

    public string SameAs(string what, string words) => Say([what, words]);

    /// <param name="what">A name and number that a reference may have: <c>example 1</c>.</param>
    public string See(string what) => Say([what]);

    public string DontKnow => Say();

    public string DoneOrSubmit => Say();

    public string ToGo(int open, int minutes, int needed) => Say([open, minutes, needed]);

    public string AllSaved(int count, string time) => Say([count, time]);

    public string NothingSavedYet => Say();

    public string YouSaid(string what) => Say([what]);

    public string MoveThere(string what, string where) => Say([what, where]);

    public string ButtonSaveIt => Say();

    public string ButtonAsNote => Say();

    public string ButtonRefer => Say();

    public string ButtonWhy => Say();
}
