namespace BotReports.Bot.Turns;

/// <summary>Lets one conversation's work be done in the order in which it came, while other conversations go on. Holds nothing for a conversation where nothing waits. Thread-safe.</summary>
internal sealed class ConversationQueue
{
    private readonly Dictionary<string, Task> _tails = [];

    /// <summary>Takes the next place in a conversation's queue, at once.</summary>
    public Place Enter(string conversation)
    {
        var done = new TaskCompletionSource(TaskCreationOptions.RunContinuationsAsynchronously);
        lock (_tails)
        {
            var before = _tails.GetValueOrDefault(conversation, Task.CompletedTask);
            _tails[conversation] = done.Task;
            return new Place(this, conversation, before, done);
        }
    }

    private void Leave(string conversation, TaskCompletionSource done)
    {
        lock (_tails)
        {
            if (_tails.GetValueOrDefault(conversation) == done.Task)
            {
                _tails.Remove(conversation);
            }
        }

        done.TrySetResult();
    }

    /// <summary>A place in a queue. Whoever comes next waits until it is disposed of.</summary>
    public sealed class Place(ConversationQueue queue, string conversation, Task before, TaskCompletionSource done) : IDisposable
    {
        /// <summary>Ends when all that came before is done.</summary>
        public Task WaitAsync(CancellationToken cancellationToken) => before.WaitAsync(cancellationToken);

        public void Dispose()
        {
            if (before.IsCompleted)
            {
                queue.Leave(conversation, done);
            }
            else
            {
                // Given up while it waited: its successor still has to wait for what came before.
                before.ContinueWith(_ => queue.Leave(conversation, done), CancellationToken.None, TaskContinuationOptions.ExecuteSynchronously, TaskScheduler.Default);
            }
        }
    }
}
