namespace BotReports.Languages;

// What is known about people, and how it goes again.
public sealed partial class Phrases
{
    public string Somebody => Say();

    public string WordsAreGone => Say();

    public string EraseYourself => Say();

    public string ErasePerson(string person) => Say([person]);

    public string EraseHint => Say();

    public string ButtonEraseName => Say();

    public string ButtonEraseWords => Say();

    public string ButtonEraseNothing => Say();

    public string EraseYourselfForSure(bool withWords) => Say([withWords]);

    public string ErasePersonForSure(string person, bool withWords) => Say([person, withWords]);

    public string EraseWhom => Say();

    public string NobodyToErase => Say();

    public string ButtonErase(string person) => Say([person]);

    public string ErasureAsked => Say();

    public string NothingErased => Say();

    public string Erased(int reports, int texts, int attachments) => Say([reports, texts, attachments]);

    public string ErasedLeftAlone(int count) => Say([count]);

    // What I know about somebody
    public string MyData => Say();

    public string MyDataIn(string file) => Say([file]);

    public string MyDataName => Say();

    public string MyDataId => Say();

    public string MyDataAddress => Say();

    public string MyDataUnproven(string email) => Say([email]);

    public string MyDataChats => Say();

    public string MyDataChat(string channel, string language) => Say([channel, language]);

    public string MyDataReports => Say();

    public string MyDataFills(string session, string time) => Say([session, time]);

    public string MyDataWords(string session) => Say([session]);

    public string MyDataEarlier => Say();

    public string MyDataQuestion => Say();

    public string MyDataTrust => Say();

    public string MyDataElsewhere => Say();

    // How long it is kept
    public string KeptUntil(string date, bool withReports) => Say([date, withReports]);
}
