using System.Net.Sockets;
using Azure;
using Azure.Identity;
using BotReports.Documents;

namespace BotReports.Azure;

/// <summary>Turns what the SDK throws into the one exception that the contract knows; the messages have no content in them.</summary>
internal static class AzureFailure
{
    /// <param name="what">What is being done, "read reports/csd-2016/4.1.json".</param>
    /// <param name="ask">Does it.</param>
    /// <param name="cancellationToken">The caller's: a cancellation without it is the SDK's own time limit.</param>
    /// <exception cref="IOException">The storage cannot be reached, or refuses.</exception>
    /// <exception cref="OperationCanceledException">The caller gave up.</exception>
    public static async Task<T> AsIOExceptionAsync<T>(string what, Func<Task<T>> ask, CancellationToken cancellationToken)
    {
        try
        {
            return await ask();
        }
        catch (AggregateException e) when (cancellationToken.IsCancellationRequested)
        {
            // The SDK says so in this way once an attempt has failed before.
            throw new OperationCanceledException($"Azure Blob Storage was not waited for any longer to {what}.", e, cancellationToken);
        }
        catch (Exception e) when (Reason(e, cancellationToken) is { } reason)
        {
            var message = $"Azure Blob Storage did not {what}: {reason}.";
            throw NeverArrived(e) ? new NotWrittenException(message, e) : new IOException(message, e);
        }
    }

    /// <summary>Whether no attempt has reached the storage. What is refused is in doubt: an earlier attempt, of which the SDK says nothing then, may have been taken.</summary>
    private static bool NeverArrived(Exception e) => e switch
    {
        AuthenticationFailedException => true,
        AggregateException repeated when repeated.InnerExceptions.Count > 0 => repeated.InnerExceptions.All(NeverArrived),
        RequestFailedException { InnerException: { } inner } => NeverArrived(inner),
        HttpRequestException { HttpRequestError: HttpRequestError.ConnectionError or HttpRequestError.NameResolutionError or HttpRequestError.SecureConnectionError } => true,
        SocketException { SocketErrorCode: SocketError.ConnectionRefused or SocketError.HostNotFound } => true,
        _ => false,
    };

    /// <summary>Null for what is no failure of the storage.</summary>
    private static string? Reason(Exception e, CancellationToken cancellationToken) => e switch
    {
        // A connection that breaks while it is being made comes through the SDK as it is.
        RequestFailedException { Status: 0 } or HttpRequestException or SocketException or IOException => "it cannot be reached",
        RequestFailedException refused => $"it answered {refused.Status} {refused.ErrorCode}",
        AuthenticationFailedException => "the process could not sign in",
        OperationCanceledException when !cancellationToken.IsCancellationRequested => "it took too long to answer",
        AggregateException repeated when repeated.InnerExceptions.Count > 0 && Reason(repeated.InnerExceptions[^1], cancellationToken) is { } last =>
            $"{last}, {repeated.InnerExceptions.Count} times",
        _ => null,
    };
}
