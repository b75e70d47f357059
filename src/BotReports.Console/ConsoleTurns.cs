using System.Collections.Concurrent;
using Microsoft.Bot.Builder;
using Microsoft.Extensions.Options;

namespace BotReports.Console;

/// <summary>
/// Runs turns for what the page posts, one at a time in each conversation. A message that has been handled is not
/// handled again. A message that failed is, under the same id, when the page posts it again.
/// </summary>
internal sealed class ConsoleTurns(
    ConsoleAdapter adapter, ConsoleTranscripts transcripts, ConsoleFiles files, IBot bot, IOptions<ConsoleOptions> options, TimeProvider time)
{
    private readonly ConcurrentDictionary<string, SemaphoreSlim> _gates = [];
    private readonly HashSet<string> _greeted = [];

    /// <param name="said">What the page posted.</param>
    /// <param name="origin">The origin of the page, for the links to files.</param>
    /// <param name="cancellationToken">Ends the turn.</param>
    /// <returns>False if it is not a message of the console.</returns>
    public async Task<bool> SayAsync(ConsoleSaid said, Uri origin, CancellationToken cancellationToken)
    {
        if (!said.IsComplete || options.Value.SpeakerIn(said.Conversation) is not { } persona)
            return false;

        var file = said.File is null ? null : await files.FindLinkAsync(said.File, cancellationToken);
        if (said.File is not null && file is null)
            return false;

        await InTurnAsync(persona.Conversation, () => HandleAsync(persona, Message(persona, said, file), origin, cancellationToken), cancellationToken);
        return true;
    }

    /// <returns>False if there is no such personal conversation.</returns>
    public async Task<bool> ArriveAsync(ConsoleArrival arrival, CancellationToken cancellationToken)
    {
        if (options.Value.SpeakerIn(arrival.Conversation) is not { IsChannel: false } persona)
            return false;

        await InTurnAsync(persona.Conversation, () => GreetAsync(persona, arrival.Locale, cancellationToken), cancellationToken);
        return true;
    }

    private async Task HandleAsync(ConsolePersona persona, ConsoleMessage said, Uri origin, CancellationToken cancellationToken)
    {
        await transcripts.AppendAsync(said, cancellationToken);

        if (await transcripts.FindAsync(persona.Conversation, said.Id, cancellationToken) is not { Handled: false } message)
            return;

        await adapter.ProcessAsync(ConsoleActivities.Said(persona, message, origin), bot, cancellationToken);
        await transcripts.MarkHandledAsync(persona.Conversation, said.Id, cancellationToken);
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

    private static ConsoleMessage Message(ConsolePersona persona, ConsoleSaid said, ConsoleFile? file) => new()
    {
        Id = said.Id.ToString(),
        Conversation = persona.Conversation,
        Author = new ConsoleAuthor(persona.Id, persona.Name),
        Text = said.Text ?? said.Title,
        Value = said.Value,
        Files = file is null ? null : [file],
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
