namespace BotReports.Languages;

// The board for the screen in the organizers' room.
public sealed partial class Phrases
{
    public string BoardIsAt(string address, string until) => Say([address, until]);

    public string BoardClosed => Say();

    public string BoardIsHere => Say();

    public string BoardIsHereNoMore => Say();

    public string BoardNotHere => Say();

    public string BoardTitle => Say();

    public string BoardFind => Say();

    public string BoardOnly => Say();

    public string BoardAll => Say();

    public string BoardOpensNot => Say();

    public string BoardLost(string time) => Say([time]);

    public string BoardWaits => Say();

    public string BoardNothingFound => Say();

    public string BoardLastSign(string time) => Say([time]);

    public string BoardSubmittedOf(int count, int of) => Say([count, of]);

    public string BoardOverdue => Say();

    public string BoardChanged => Say();

    public string BoardWithdrawn => Say();

    public string BoardLocked => Say();
}
