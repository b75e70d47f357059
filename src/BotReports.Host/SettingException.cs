namespace BotReports.Host;

/// <summary>A setting that keeps the host from starting. Its message is for whoever sets it, and says all there is to know.</summary>
internal sealed class SettingException(string message) : InvalidOperationException(message);
