namespace BotReports.Azure;

/// <summary>Which blob storage to use: that of a connection string, or that of a service URI with the identity of the process.</summary>
public sealed record AzureBlobOptions
{
    /// <summary>With an account key or a shared access signature in it: a secret. Takes precedence over <see cref="ServiceUri"/>.</summary>
    public string? ConnectionString { get; init; }

    /// <summary><c>https://account.blob.core.windows.net</c>; the process signs in as itself (managed identity; a developer's own sign-in).</summary>
    public Uri? ServiceUri { get; init; }

    public string Container { get; init; } = "botreports";

    /// <summary>How long one attempt may take; a call makes three.</summary>
    public TimeSpan Attempt { get; init; } = TimeSpan.FromSeconds(4);
}
