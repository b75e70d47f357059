namespace BotReports.AcceptanceTests.Hosting.Chaos;

/// <summary>What goes wrong.</summary>
internal enum FaultKind
{
    /// <summary>A host ends without warning, and is started again.</summary>
    Kill,

    /// <summary>A host stands still for three seconds.</summary>
    Pause,

    /// <summary>The storage answers 503.</summary>
    StorageRefuses,

    /// <summary>Every answer of the storage takes five seconds longer.</summary>
    StorageSlow,

    /// <summary>The storage does what it is asked, and its answers do not arrive.</summary>
    StorageAnswersLost,

    /// <summary>No line to the storage.</summary>
    StorageGone,

    /// <summary>The channel answers 429.</summary>
    ChannelBusy,

    /// <summary>The channel answers 500.</summary>
    ChannelFails,

    /// <summary>The channel takes six seconds for each call.</summary>
    ChannelSlow,

    /// <summary>The channel does what it is asked, and answers 503.</summary>
    ChannelAnswersLost,
}
