using BotReports.Bot.Handlers;
using BotReports.Tests.Conversations;

namespace BotReports.Tests.Handlers;

public sealed class MeetingNameTests
{
    [Theory]
    [InlineData("4.1", "4.1")]
    [InlineData("Session 4.1 – institutions", "4.1")]
    [InlineData("[4.1] Plenary", "4.1")]
    [InlineData("GFMD 2016 | Living together: social inclusion, and answers to xenophobia", "3.1")]
    [InlineData("GFMD 2016 | living together – Social Inclusion and answers to xenophobia (room 3)", "3.1")]
    [InlineData("4.1 and 4.2 together", null)]
    [InlineData("9.9 Elsewhere", null)]
    [InlineData("Weekly meeting 2026", null)]
    [InlineData("", null)]
    [InlineData(null, null)]
    public void A_meeting_belongs_to_the_one_session_that_its_name_has_the_title_or_the_number_of(string? name, string? session) =>
        (MeetingName.Find(name, ScriptConference.Default.Programme)?.Value).ShouldBe(session);
}
