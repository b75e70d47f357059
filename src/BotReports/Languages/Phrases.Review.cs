namespace BotReports.Languages;

// What chairs and organizers see and say.
public sealed partial class Phrases
{
    // Chairs and organizers
    public string ChairHelp => Say();

    public string ForChairsOnly => Say();

    public string ForOrganizersOnly => Say();

    public string PriorityMessages => Say();

    public string NoPriorityMessages => Say();

    public string NoPriorityMessagesOf(string number) => Say([number]);

    public string NotFilteredBy(string words) => Say([words]);

    public string Draft => Say();

    public string WhoIsMissing => Say();

    public string NobodyIsMissing => Say();

    public string NobodyIsMissingYet => Say();

    public string StillToCome(int count) => Say([count]);

    public string NotStarted => Say();

    public string InProgress => Say();

    public string EventStatus(int submitted, int inProgress, int notStarted) => Say([submitted, inProgress, notStarted]);

    public string SessionCancelled => Say();

    public string SessionIsCancelled(string number) => Say([number]);

    public string LookAfter => Say();

    public string NotListed(int count) => Say([count]);

    public string CheckInOrder => Say();

    public string CheckUnreadable(string name) => Say([name]);

    public string CheckNoSession(string report) => Say([report]);

    public string CheckNoTemplate(string report, string template) => Say([report, template]);

    public string CheckNoChannel => Say();

    public string CheckChannelsInOrder(string channels) => Say([channels]);

    public string CheckChannelSilent(string channel) => Say([channel]);

    public string CheckChannelToken(string channel, string code) => Say([channel, code]);

    public string CheckScopes(string scopes) => Say([scopes]);

    public string CheckClock(string channel, int seconds) => Say([channel, seconds]);

    public string CheckPosting(string code) => Say([code]);

    public string CheckShared(string channel) => Say([channel]);

    public string CheckDeadlinePast(string time, int count) => Say([time, count]);

    public string ChannelBound => Say();

    public string ChannelIsPersonal => Say();

    public string ChannelHelp => Say();

    // What organizers say to a report
    public string OrganizerHelp => Say();

    public string ApprovedLabel => Say();

    public string ApprovedBy(string name, string time) => Say([name, time]);

    public string AmendedSince(string time) => Say([time]);

    public string NowApproved(string session, string name, string time) => Say([session, name, time]);

    public string ChangedMeanwhile(string session) => Say([session]);

    public string NotBegunYet(string session) => Say([session]);

    public string WhichReport => Say();

    public string NoReportAwaits => Say();

    public string AskedBackLabel => Say();

    public string ReplyLabel => Say();

    public string WhatToAsk(string session) => Say([session]);

    public string YourQuestion => Say();

    public string AskedBack(string session, string names) => Say([session, names]);

    public string OrganizersAsk(string session) => Say([session]);

    public string YourReply => Say();

    public string HowToReply => Say();

    public string NothingIsAsked => Say();

    public string Replied(string session, string time) => Say([session, time]);

    public string ButtonApprove => Say();

    public string ButtonAskBack => Say();

    public string ButtonReply => Say();
}
