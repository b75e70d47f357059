namespace BotReports.AcceptanceTests.Hosting;

public enum StorageKind
{
    Files,
    Azurite,
}
