namespace BotReports.AcceptanceTests.Hosting;

public enum StorageKind
{
    Embedded,
    Azurite,
}
