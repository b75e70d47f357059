namespace BotReports.Languages;

// Keys with which other programs read the reports.
public sealed partial class Phrases
{
    public string ApiKeys => Say();

    public string NoApiKeys => Say();

    public string ApiKeysHint(string address) => Say([address]);

    public string ApiKeyMade(string name, string key, string address) => Say([name, key, address]);

    public string ApiKeyMadeBy(string name, string time) => Say([name, time]);

    public string ApiKeyNameTaken(string name) => Say([name]);

    public string TooManyApiKeys(int count) => Say([count]);

    public string ApiKeyRevoked(string name) => Say([name]);
}
