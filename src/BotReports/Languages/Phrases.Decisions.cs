namespace BotReports.Languages;

// What organizers decide about a report as a whole.
public sealed partial class Phrases
{
    public string WithdrawForSure(string session) => Say([session]);

    public string NowWithdrawn(string session, string names) => Say([session, names]);

    public string WithdrawnBy(string name, string time) => Say([name, time]);

    public string MovedAwayBy(string name, string time, string session) => Say([name, time, session]);

    public string NowLocked(string session) => Say([session]);

    public string NowUnlocked(string session) => Say([session]);

    public string LockedLabel => Say();

    public string LockedBy(string name, string time) => Say([name, time]);

    public string IsLocked(string session, string name, string time) => Say([session, name, time]);

    public string NotLocked(string session) => Say([session]);

    public string NowReassigned(string session, string name) => Say([session, name]);

    public string ReassignUnknown => Say();

    public string ProgrammeStillNames(string session, string names, string name) => Say([session, names, name]);

    public string YourReportIsADraft(string name, string session) => Say([name, session]);

    public string YouAreToFillIt(string name, string session) => Say([name, session]);

    public string SomebodyElseFillsIt(string name, string session, string by) => Say([name, session, by]);

    public string YourAnswersMoved(string name, string from, string session) => Say([name, from, session]);

    public string MoveAnswersForSure(string from, string to) => Say([from, to]);

    public string NowMoved(string from, string to) => Say([from, to]);

    public string NothingToMove(string session) => Say([session]);

    public string CannotMoveHasAnswers(string session) => Say([session]);

    public string CannotMoveOtherForm(string session) => Say([session]);

    public string ApproveAllForSure(int count) => Say([count]);

    public string NowApprovedAll(int count) => Say([count]);

    /// <param name="others">Sessions.</param>
    public string NotApprovedWithThem(string others) => Say([others]);

    public string DecisionsAbout(string session) => Say([session]);

    public string NothingDecided => Say();

    public string StepSubmitted => Say();

    public string StepApproved => Say();

    public string StepAskedBack => Say();

    public string StepWithdrawn => Say();

    public string StepLocked => Say();

    public string StepUnlocked => Say();

    public string StepReassigned(string name) => Say([name]);

    public string StepMovedAway(string session) => Say([session]);

    public string StepMovedHere(string session) => Say([session]);

    public string ButtonWithdraw => Say();

    public string ButtonMoveAnswers => Say();

    public string ButtonApproveAll(int count) => Say([count]);

    public string ButtonLock => Say();
}
