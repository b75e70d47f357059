namespace BotReports.Teams;

/// <summary>How the bot is registered, which decides how it gets its tokens: the setting <c>MicrosoftAppType</c>.</summary>
internal enum TeamsAppType
{
    /// <summary>With a secret, in the tenant that it belongs to.</summary>
    SingleTenant,

    /// <summary>With a secret, in Microsoft's tenant: registrations from before August 2025.</summary>
    MultiTenant,

    /// <summary>Without a secret: the machine in Azure has the identity.</summary>
    UserAssignedMSI,
}
