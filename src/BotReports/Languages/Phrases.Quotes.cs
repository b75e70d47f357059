namespace BotReports.Languages;

// Who said something, and whether they may be named.
public sealed partial class Phrases
{
    // Quotes
    public string WhoSaidIt => Say();

    public string WhoSaidItHint => Say();

    public string DidTheyApprove(string speaker) => Say([speaker]);

    public string DidTheyApproveHint => Say();

    public string Anonymous => Say();

    public string ApprovedSpeaker(string speaker) => Say([speaker]);

    /// <param name="by">Who says that the speaker approved.</param>
    public string ApprovedSpeakerBy(string speaker, string by) => Say([speaker, by]);

    /// <param name="by">Who says that the speaker approved; empty where nobody does.</param>
    internal string Attributed(string what, string kind, string speaker, string by) => Say([what, kind, speaker, by]);

    /// <param name="giver">Who gave the quote.</param>
    public string ApprovalIsFor(string giver, string speaker) => Say([giver, speaker]);

    public string Withheld => Say();

    public string WithheldCount(int count) => Say([count]);

    // Who said something, under the Chatham House rule
    public string NamesSpeaker(string names) => Say([names]);

    /// <param name="what">The place that it was written for: <c>2.1</c>.</param>
    public string KeptAside(string what, string names, int note) => Say([what, names, note]);

    public string SomeParticipant => Say();

    public string SomeOrganization => Say();

    public string ButtonSaveUnnamed => Say();

    public string ButtonSaveNamed => Say();

    public string ButtonDiscard => Say();

    public string ThrownAway(string words) => Say([words]);
}
