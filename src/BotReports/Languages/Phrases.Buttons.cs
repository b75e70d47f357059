namespace BotReports.Languages;

// Buttons, cards, and what is said when something goes wrong.
public sealed partial class Phrases
{
    // What buttons say
    public string ButtonYes => Say();

    public string ButtonNo => Say();

    public string ButtonSkip => Say();

    public string ButtonLeave => Say();

    public string ButtonDone => Say();

    public string ButtonBack => Say();

    public string ButtonEdit => Say();

    public string ButtonForm => Say();

    public string ButtonStatus => Say();

    public string ButtonPreview => Say();

    public string ButtonSubmit => Say();

    public string ButtonContinue => Say();

    public string ButtonMore(string name) => Say([name]);

    public string ButtonKeep => Say();

    public string ButtonMerge(string name, int place) => Say([name, place]);

    public string ButtonAnonymous => Say();

    public string ButtonLater => Say();

    public string ButtonAttribution => Say();

    public string ButtonReport => Say();

    public string ButtonMyAnswer => Say();

    // The few words that cards add by themselves
    internal string CardPart(string title, int number, int count) => Say([title, number, count]);

    internal string CardContinued(string title) => Say([title]);

    internal string CardRestElsewhere => Say();

    internal string CardInThread => Say();

    internal string CardOpenForm => Say();

    internal string CardClose => Say();

    internal string CardTooLong => Say();

    internal string CardTooLongToShow => Say();

    // When something goes wrong
    public string NotSaved => Say();

    /// <summary>It is looked after, and told.</summary>
    public string SavingInDoubt => Say();

    /// <summary>Nobody looks after it.</summary>
    public string SavingNotKnown => Say();

    public string SavedAfterAll => Say();

    public string NotSavedAfterAll => Say();

    public string SomethingBroke => Say();

    public string MessageTooLong(int characters) => Say([characters]);

    /// <param name="most">How many are taken in a minute.</param>
    /// <param name="seconds">How long none is taken now.</param>
    public string TooManyMessages(int most, int seconds) => Say([most, seconds]);

    public string AnswerTooLong(int characters) => Say([characters]);

    public string ReportIsFull => Say();

    public string ReportIsUnreadable(string report) => Say([report]);

    public string ReportIsNewer(string report) => Say([report]);

    public string ReportIsGone(string report, string session) => Say([report, session]);

    public string ConversationIsNewer => Say();

    public string ReportUnreadableLabel => Say();

    public string DocumentsUnreadable(int count) => Say([count]);

    public string DocumentsLeftAlone => Say();

    public string SummariesUndelivered(int count) => Say([count]);

    /// <param name="reason">In the channel's words.</param>
    public string ChannelTakesNothing(string reason) => Say([reason]);

    /// <summary>Something failed after the message had been stored.</summary>
    public string SavedAllTheSame => Say();
}
