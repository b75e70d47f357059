using System.Collections.Concurrent;
using Microsoft.Bot.Builder;
using Microsoft.Extensions.Options;

namespace BotReports.Host.Channels.Console;

/// <summary>
/// Has the bot deal with what the page posts, one after the other in each conversation. What the bot has dealt with is not brought
/// to it again; what failed is, under the same id, when the page posts it again.
/// </summary>
internal sealed class ConsoleTurns(
    ConsoleAdapter adapter, ConsoleTranscripts transcripts, IBot bot, IOptions<ConsoleOptions> options, TimeProvider time)
{
    private readonly ConcurrentDictionary<string, SemaphoreSlim> _gates = [];
    private readonly HashSet<string> _greeted = [];

    /// <returns>False when it is no message of the console's.</returns>
    public async Task<bool> SayAsync(ConsoleSaid said, CancellationToken cancellationToken)
    {
        if (!said.IsComplete || options.Value.SpeakerIn(said.Conversation) is not { } persona)
            return false;

        await InTurnAsync(persona.Conversation, () => HandleAsync(persona, said, cancellationToken), cancellationToken);
        return true;
    }

    /// <returns>False when there is no such personal conversation.</returns>
    public async Task<bool> ArriveAsync(ConsoleArrival arrival, CancellationToken cancellationToken)
    {
        if (options.Value.SpeakerIn(arrival.Conversation) is not { IsChannel: false } persona)
            return false;

        await InTurnAsync(persona.Conversation, () => GreetAsync(persona, arrival.Locale, cancellationToken), cancellationToken);
        return true;
    }

    private async Task HandleAsync(ConsolePersona persona, ConsoleSaid said, CancellationToken cancellationToken)
    {
        var id = said.Id.ToString();
        await transcripts.AppendAsync(Message(persona, id, said), cancellationToken);

        if (await transcripts.FindAsync(persona.Conversation, id, cancellationToken) is not { Handled: false } message)
            return;

        await adapter.ProcessAsync(ConsoleActivities.Said(persona, message), bot, cancellationToken);
        await transcripts.MarkHandledAsync(persona.Conversation, id, cancellationToken);
    }

    private async Task GreetAsync(ConsolePersona persona, string? locale, CancellationToken cancellationToken)
    {
        lock (_greeted)
        {
            if (!_greeted.Add(persona.Conversation))
                return;
        }

        if (await transcripts.IsEmptyAsync(persona.Conversation, cancellationToken))
            await adapter.ProcessAsync(ConsoleActivities.Arrived(persona, time.GetUtcNow(), locale), bot, cancellationToken);
    }

    private static ConsoleMessage Message(ConsolePersona persona, string id, ConsoleSaid said) => new()
    {
        Id = id,
        Conversation = persona.Conversation,
        Author = new ConsoleAuthor(persona.Id, persona.Name),
        Text = said.Text ?? said.Title,
        Value = said.Value,
        ReplyTo = said.ReplyTo,
        Locale = said.Locale,
    };

    private async Task InTurnAsync(string conversation, Func<Task> action, CancellationToken cancellationToken)
    {
        var gate = _gates.GetOrAdd(conversation, _ => new SemaphoreSlim(1));
        await gate.WaitAsync(cancellationToken);
        try
        {
            await action();
        }
        finally
        {
            gate.Release();
        }
    }
}
