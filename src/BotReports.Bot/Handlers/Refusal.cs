using BotReports.Bot.Turns;
using BotReports.Reports;
using BotReports.Roles;

namespace BotReports.Bot.Handlers;

/// <summary>Refuses what somebody may not do. Whoever only lacks proof of who they are is told so, and the organizers are told of them.</summary>
internal static class Refusal
{
    /// <param name="may">Who may do it.</param>
    /// <param name="turn">What the turn knows.</param>
    /// <param name="why">What everybody else is told.</param>
    public static Decision Of(Func<Person, bool> may, TurnView turn, Decision why) => may(turn.Sender.IfProven)
        ? Decision.Whisper(turn.Phrases.NeedsProof) with { Trust = new TrustChange.Missed() }
        : why;
}
