using System.Globalization;
using System.Text.Json.Nodes;
using BotReports.AcceptanceTests.Conversations;
using BotReports.AcceptanceTests.Hosting.Hosts;

namespace BotReports.AcceptanceTests.Hosting.Chaos;

/// <summary>Somebody in their own chat with the bot, who says again what they are told to say again.</summary>
internal sealed class Speaker(string who, HostGroup hosts, CancellationToken end)
{
    /// <summary>One message in so many comes again, to the other host.</summary>
    private const int OneOf = 6;

    private const int MostRepetitions = 20;

    /// <summary>Faster than anybody types.</summary>
    private static readonly TimeSpan BetweenMessages = TimeSpan.FromMilliseconds(150);

    private static readonly TimeSpan LongestDoubt = TimeSpan.FromSeconds(20);

    private static readonly TimeSpan BeforeRepetition = TimeSpan.FromSeconds(1);

    private readonly TeamsActivities _activities = new(hosts.Connector.ServiceUrl);
    private readonly Random _chance = new(who.Sum(letter => letter));
    private int _spoken;
    private int _words;

    /// <summary>All that they said which is to be found at the end.</summary>
    public List<ChaosWord> Words { get; } = [];

    /// <summary>How many messages they sent.</summary>
    public int Turns => _spoken;

    /// <summary>How many messages came twice or more often.</summary>
    public int Repeated { get; private set; }

    /// <summary>Says a word that nobody said before, until the bot has it or there is no time left.</summary>
    /// <param name="saying">With a percent sign for the word.</param>
    public async Task SayWordAsync(string saying, string session, bool isQuestion = false)
    {
        var word = new ChaosWord(string.Create(CultureInfo.InvariantCulture, $"{who}-word-{++_words}-said"), session, isQuestion);
        Words.Add(word);
        for (var time = 0; time < MostRepetitions; time++)
        {
            var replies = await SayAsync(saying.Replace("%", word.Word, StringComparison.Ordinal), word);
            if (Verdicts.Of(word.Word, replies) is Verdict.InDoubt)
            {
                replies = await UntilKnownAsync(word);
            }

            // Who hears nothing more sends it again, as the bot has said.
            if (Verdicts.Of(word.Word, replies) is not (Verdict.NotSaved or Verdict.InDoubt) || end.IsCancellationRequested)
            {
                return;
            }

            await Task.Delay(BeforeRepetition, end).ConfigureAwait(ConfigureAwaitOptions.SuppressThrowing);
        }
    }

    /// <summary>Says something and waits for all that the bot says to it.</summary>
    /// <returns>The replies, as far as their host lived to send them.</returns>
    public async Task<IReadOnlyList<string>> SayAsync(string text, ChaosWord? word = null, string? channel = null)
    {
        await Task.Delay(BetweenMessages, TestContext.Current.CancellationToken);
        var id = string.Create(CultureInfo.InvariantCulture, $"{who}-{++_spoken}");
        var activity = _activities.Message(who, channel, text);
        activity["id"] = id;
        word?.Activities.Add(id);
        await DeliverAsync(activity, id);

        // A channel that has not heard the 200. What was said not to be saved is not brought again: its sender sends it again.
        if (_chance.Next(OneOf) == 0 && Verdicts.Of(word?.Word ?? text, RepliesTo(id)) is not Verdict.NotSaved)
        {
            Repeated++;
            await DeliverAsync(activity, id);
        }

        return RepliesTo(id);
    }

    private async Task DeliverAsync(JsonObject activity, string id)
    {
        var acceptance = await hosts.DeliverPatientlyAsync(activity);
        Repeated += acceptance.Attempts > 1 ? 1 : 0;
        await UntilThroughAsync(acceptance, id);
    }

    private static async Task UntilThroughAsync(Acceptance acceptance, string id)
    {
        try
        {
            await acceptance.UntilThroughAsync(id);
        }
        catch (TimeoutException)
        {
            // The proof looks at what came in the end.
        }
    }

    /// <summary>Waits for what the bot has promised to tell.</summary>
    private async Task<IReadOnlyList<string>> UntilKnownAsync(ChaosWord word)
    {
        var id = word.Activities[^1];
        using var patience = new CancellationTokenSource(LongestDoubt);
        var place = 0;
        try
        {
            while (Verdicts.Of(word.Word, RepliesTo(id)) is Verdict.InDoubt)
            {
                place = hosts.Connector.Calls.Count;
                await hosts.Connector.Calls.FirstAsync(call => call.ReplyTo == id, place, patience.Token);
            }
        }
        catch (OperationCanceledException)
        {
            // The host that promised it was killed.
        }

        return RepliesTo(id);
    }

    private IReadOnlyList<string> RepliesTo(string id) => [.. hosts.Connector.Calls.All.Where(call => call.ReplyTo == id).Select(call => call.Text)];
}
