using System.Text.Json.Nodes;
using System.Text.RegularExpressions;
using BotReports.AcceptanceTests.Manifest;
using BotReports.AcceptanceTests.Slack.Rules;
using BotReports.Documents;
using BotReports.Slack.Cards;
using BotReports.Tests.Conversations;

namespace BotReports.AcceptanceTests.Slack;

/// <summary>The bot in a Slack workspace, and the people of the scripts who talk to it there.</summary>
internal sealed partial class SlackStage : IStage
{
    /// <summary>What stands for the rest of a message in the text beside its blocks.</summary>
    private const string Ellipsis = "…";

    private const string Cut = "This is only the beginning: the card holds the rest, which this app is too old to show.";

    private static readonly TimeSpan Deadline = TimeSpan.FromSeconds(20);

    /// <summary>How much the host's clock goes on with each message: enough for Slack's pace, not enough for a call to be given up.</summary>
    private static readonly TimeSpan Breath = TimeSpan.FromSeconds(3);

    private int _shown;

    private SlackStage(SlackServer server, SlackHost host, ISlackLine line) =>
        (Server, Host, Wire, Line, Payloads) = (server, host, line, new PatientLine(line, host), new SlackPayloads(server));

    public SlackServer Server { get; }

    public SlackHost Host { get; }

    /// <summary>Waits until the bot has said all that it has to say.</summary>
    public PatientLine Line { get; }

    /// <summary>Waits for the acknowledgement only, as Slack does.</summary>
    public ISlackLine Wire { get; }

    public SlackPayloads Payloads { get; }

    public TimeSpan Pause { get; set; } = TimeSpan.FromMinutes(1);

    private static readonly string[] Mentionable = ["Amy", "Ben", "Gus"];

    /// <summary>The language that everybody's Slack is in.</summary>
    public string Locale { get; set; } = "en-GB";

    /// <summary>Starts a host that Slack reaches by its addresses. It has no channel for the organizers until one of them names it.</summary>
    public static async Task<SlackStage> OpenAsync(params (string Name, string Value)[] settings)
    {
        var server = await SlackServer.StartAsync();
        var host = await StartAsync(server, [("Slack:SigningSecret", SignedLine.Secret), .. settings]);
        return new SlackStage(server, host, new SignedLine(host));
    }

    /// <summary>Starts a host with something before its documents.</summary>
    public static async Task<SlackStage> OpenBeforeAsync(Func<IDocuments, IDocuments> before)
    {
        var server = await SlackServer.StartAsync();
        var host = await StartAsync(server, [("Slack:SigningSecret", SignedLine.Secret)], before);
        return new SlackStage(server, host, new SignedLine(host));
    }

    /// <summary>Starts a host that opens a socket to Slack, and no address for it.</summary>
    public static async Task<SlackStage> OpenOverSocketAsync()
    {
        var server = await SlackServer.StartAsync();
        var host = await StartAsync(server, [("Slack:AppToken", SlackServer.AppToken)]);
        await server.Sockets.Opened.UntilAsync(opened => opened.Count > 0, Deadline);
        return new SlackStage(server, host, new SocketLine(server));
    }

    public SlackUser UserOf(string who)
    {
        var id = SlackTeam.IdOf('U', who);
        var person = Cast.Find(who);
        return Server.Team.FindUser(user => user.Id == id) ?? Server.Team.Add(new SlackUser(id, who, person.Name, person.Email ?? person.UnprovenEmail)
        {
            Locale = Locale,
            Marks = person.UnprovenEmail is null ? [] : new JsonObject { ["is_restricted"] = true },
        });
    }

    /// <summary>Where somebody talks to the bot.</summary>
    public SlackChannel PlaceOf(string who, string? channel) => channel is null ? Server.Team.ChatWith(UserOf(who)) : Server.Team.Channel(channel);

    public Task<string> SayAsync(string who, string? channel, string text, string expected = "") => TellAsync(Write(who, channel, text), expected);

    public async Task<string> PressAsync(string who, string? channel, string title, string expected = "")
    {
        Wait();
        var place = PlaceOf(who, channel);
        var (message, button) = Server.Team.Messages.Reverse()
            .Where(message => message.Channel == place.Id && message.IsTheBots)
            .SelectMany(message => BlockText.Buttons(message.Blocks).Select(button => (message, button)))
            .FirstOrDefault(shown => BlockText.TitleOf(shown.button) == title);
        return button is null
            ? "(there is no such button)"
            : await HearAsync(Line.InteractionAsync(Payloads.Pressed(UserOf(who), message, button)), place, expected);
    }

    /// <summary>A message that stands in the channel, and that the bot has not been told of yet.</summary>
    public SlackMessage Write(string who, string? channel, string text)
    {
        Wait();
        var place = PlaceOf(who, channel);
        place.Members.Add(UserOf(who).Id);
        var escaped = text.Replace("&", "&amp;", StringComparison.Ordinal).Replace("<", "&lt;", StringComparison.Ordinal).Replace(">", "&gt;", StringComparison.Ordinal);
        escaped = Mentionable.Aggregate(escaped, (words, name) => words.Replace($"@{Cast.Find(name).Name}", $"<@{UserOf(name).Id}>", StringComparison.Ordinal));
        return Server.Team.Put(new SlackMessage(place.Id, Server.Team.NextTs(), UserOf(who).Id, channel is null ? escaped : $"<@{SlackTeam.BotUserId}> {escaped}"));
    }

    public Task<string> TellAsync(SlackMessage message, string expected = "")
    {
        var place = Server.Team.FindChannel(message.Channel)!;
        return HearAsync(DeliverAsync(Payloads.Said(message, place)), place, expected);
    }

    /// <summary>Delivers an event, with an id of its own.</summary>
    public Task<SlackReceipt> DeliverAsync(JsonObject @event, int retry = 0) => Line.EventAsync(Payloads.Envelope(@event), retry);

    /// <summary>All that the bot says to a delivery, as a script shows it.</summary>
    public async Task<string> HearAsync(Task<SlackReceipt> delivery, SlackChannel place, string expected = "")
    {
        (await delivery).IsTaken.ShouldBeTrue();
        await Host.WhenIdleAsync();
        return await HearAsync(place, expected);
    }

    /// <summary>All that the bot has said since this was last asked, as a script shows it.</summary>
    public async Task<string> HearAsync(SlackChannel place, string expected = "")
    {
        var elsewhere = Elsewhere().Count(expected);
        try
        {
            await Server.Posted.UntilAsync(posts => posts.Skip(_shown).Count(post => post.Message.Channel != place.Id && !IsMore(post)) >= elsewhere, Deadline);
        }
        catch (TimeoutException)
        {
            // What has come is shown, and compared.
        }

        Server.Complaints.All.ShouldBeEmpty();
        var said = Server.Posted.All.Skip(_shown).ToList();
        _shown += said.Count;

        // Their words were said before.
        said.RemoveAll(post => ShowsAChoice(post));

        // What comes in the background may overtake an answer.
        return string.Join("\n\n", said.Where(post => !IsMore(post)).OrderBy(post => post.Message.Channel != place.Id).Select(post => Show(post, place)));
    }

    /// <summary>Ends the host and starts it again on the same documents, at another address.</summary>
    public Task RestartAsync() => Host.StartAgainAsync();

    public async ValueTask DisposeAsync()
    {
        Line.Dispose();
        await Host.DisposeAsync();
        await Server.DisposeAsync();
    }

    private static async Task<SlackHost> StartAsync(SlackServer server, IEnumerable<(string Name, string Value)> settings, Func<IDocuments, IDocuments>? before = null)
    {
        // The bot may do what its manifest asks for, and no more.
        server.Scopes = SlackManifest.BotScopes;
        try
        {
            return await SlackHost.StartAsync(new(settings.Select(setting => KeyValuePair.Create(setting.Name, (string?)setting.Value)))
            {
                ["Slack:BotToken"] = SlackServer.BotToken,
                ["Slack:ApiUrl"] = server.ApiUrl.AbsoluteUri,
            }, before: before);
        }
        catch
        {
            await server.DisposeAsync();
            throw;
        }
    }

    private void Wait()
    {
        Server.Team.Time.Advance(Pause);
        Host.Time.Leap(Breath);
    }

    /// <summary>Whether it goes on with what began in a message of the bot's.</summary>
    private bool IsMore(SlackPosting post) => post.Message.ThreadTs is { } root && Server.Team.Find(post.Message.Channel, root)?.IsTheBots is true;

    /// <summary>Whether it only shows what was chosen, in place of the buttons.</summary>
    private static bool ShowsAChoice(SlackPosting post) =>
        post.IsUpdate && (post.Message.Blocks ?? []).Any(block => ((string?)block!["block_id"])?.StartsWith(UsedButtons.Chosen, StringComparison.Ordinal) is true);

    private string Show(SlackPosting post, SlackChannel here)
    {
        var text = ControlSequences.Unescape(post.Message.Text);
        ShouldShowTheSame(post.Message.Blocks, text);
        if (InTheThread().Match(text) is { Success: true } rest)
        {
            text = $"{text[..rest.Index]}{Cut}";
        }

        text = PartOf().Replace(text.EndsWith($"\n{Ellipsis}", StringComparison.Ordinal) ? $"{text[..^Ellipsis.Length]}{Cut}" : text, "");
        var place = Server.Team.FindChannel(post.Message.Channel)!;
        return place == here ? text : $"#{place.Name}{(post.IsUpdate ? " (the message is updated)" : "")}\n{text}";
    }

    /// <summary>The blocks have the words of the text beside them, all of them where the text is whole.</summary>
    private static void ShouldShowTheSame(JsonArray? blocks, string text)
    {
        if (blocks is null)
        {
            return;
        }

        var shown = BlockText.WordsOf(BlockText.Of(blocks));
        if (text.EndsWith(Ellipsis, StringComparison.Ordinal))
        {
            shown.ShouldStartWith(BlockText.WordsOf(text));
        }
        else
        {
            shown.ShouldBe(BlockText.WordsOf(text));
        }
    }

    /// <summary>What a title says where the rest is in the thread.</summary>
    [GeneratedRegex(@" \(1 (of|sur|de) \d+\)$", RegexOptions.Multiline)]
    private static partial Regex PartOf();

    /// <summary>Where a message in a channel says what is in its thread.</summary>
    [GeneratedRegex(@"^(In the thread|Dans le fil|En el hilo|Na conversa)$", RegexOptions.Multiline)]
    private static partial Regex InTheThread();

    /// <summary>The line above a message in another conversation.</summary>
    [GeneratedRegex(@"^#[\w-]+( \(the message is updated\))?$", RegexOptions.Multiline)]
    private static partial Regex Elsewhere();
}
