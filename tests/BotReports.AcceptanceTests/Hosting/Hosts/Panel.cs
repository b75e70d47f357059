using System.Collections.Immutable;

namespace BotReports.AcceptanceTests.Hosting.Hosts;

/// <summary>Those who report on one session, and how they speak.</summary>
/// <param name="Session">The session's number.</param>
/// <param name="Who">The first of them begins the report and submits it.</param>
internal sealed record Panel(string Session, PanelKind Kind, IReadOnlyList<string> Who, int Seed, int Steps)
{
    private static readonly ImmutableArray<string> MaySubmit = ["submit", "yes", "Submit", "Yes"];

    public string Report => $"{CrowdProgramme.Event}/{Session}";

    /// <summary>Makes up the whole conversation about the report.</summary>
    public async Task<Minutes> ImproviseAsync(HostGroup hosts, Killer killer)
    {
        var people = Who.Select((who, index) => (Member: new Member(who, hosts, killer), Improviser: new Improviser(who, Session, index == 0, (Seed * 10) + index, Steps, Kind))).ToList();
        var minutes = new Minutes(this);
        var isSubmitting = false;
        var (lead, leading) = people[0];
        await SpeakAsync(lead, leading);
        await SpeakAsync(lead, leading);
        if (Kind is PanelKind.AtOnce)
        {
            await Task.WhenAll(people.Select(async person =>
            {
                while (!person.Improviser.IsReady)
                {
                    await SpeakAsync(person.Member, person.Improviser);
                }
            }));
        }

        var order = new Random(Seed);
        while (people.FindAll(person => !person.Improviser.IsReady) is { Count: > 0 } talking)
        {
            var (member, improviser) = talking[order.Next(talking.Count)];
            await SpeakAsync(member, improviser);
        }

        while (await SpeakAsync(lead, leading))
        {
        }

        return minutes;

        async Task<bool> SpeakAsync(Member member, Improviser improviser)
        {
            if (improviser.Next(member.Heard) is not { } burst)
            {
                return false;
            }

            isSubmitting |= improviser.IsSubmitting || burst.Any(utterance => MaySubmit.Contains(utterance.Words ?? utterance.Button!));
            minutes.Add(await SayAsync(member, burst, isSubmitting, hosts, killer));
            return true;
        }
    }

    /// <summary>Has the conversation once more, with other hosts.</summary>
    public async Task<Minutes> RepeatAsync(Minutes before, HostGroup hosts, Killer killer)
    {
        var members = Who.ToDictionary(who => who, who => new Member(who, hosts, killer));
        var minutes = new Minutes(this);
        foreach (var (burst, isSubmitting) in before.Steps)
        {
            minutes.Add(await SayAsync(members[burst[0].Who], [.. burst.Select(said => said.Utterance)], isSubmitting, hosts, killer));
        }

        return minutes;
    }

    private async Task<(IReadOnlyList<Said> Burst, bool IsSubmitting)> SayAsync(Member member, IReadOnlyList<Utterance> burst, bool isSubmitting, HostGroup hosts, Killer killer)
    {
        await killer.PaceAsync();
        if (!isSubmitting)
        {
            return (await member.SpeakAsync(burst, Kind is PanelKind.AtOnce), isSubmitting);
        }

        IReadOnlyList<Said> said = [];
        await killer.SpareAsync(async () =>
        {
            said = await member.SpeakAsync(burst, Kind is PanelKind.AtOnce);
            await hosts.UntilNothingIsOwedAsync(Report);
        });
        return (said, isSubmitting);
    }
}
