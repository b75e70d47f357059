// Makes the app package of one installation, a zip file that Teams takes:
//
//   dotnet run manifest/teams/package.cs -- --app-id 00000000-0000-0000-0000-000000000000 --domain bot.example.org
//
// --organization "Name" and --website https://… are who runs the bot; --output says where the file goes.

using System.IO.Compression;
using System.Text.Encodings.Web;
using System.Text.Json;
using System.Text.Json.Nodes;
using System.Text.RegularExpressions;

const int LongestOrganization = 32;

var options = args.Chunk(2).ToLookup(pair => pair[0], pair => pair.ElementAtOrDefault(1) ?? "");
string Option(string name, string otherwise = "") => options[name].LastOrDefault() ?? otherwise;

var appId = Option("--app-id");
var domain = Option("--domain");
var organization = Option("--organization", "BotReports");
var website = Option("--website", $"https://{domain}");
var output = Path.GetFullPath(Option("--output", "BotReports-Teams.zip"));

(bool Holds, string Otherwise)[] rules =
[
    (options.All(option => option.Key is "--app-id" or "--domain" or "--organization" or "--website" or "--output"),
        $"“{string.Join(' ', args)}” is not understood: say --app-id and --domain, and if you like --organization, --website and --output, each with its value."),
    (Guid.TryParseExact(appId, "D", out var id) && id != Guid.Empty,
        $"--app-id has to be the bot's application (client) id from Entra, such as 8f1d2c4e-6a3b-4c5d-9e7f-0a1b2c3d4e5f, not “{appId}”."),
    (Regex.IsMatch(domain, @"\A(?=.{4,253}\z)([a-z0-9]([a-z0-9-]{0,61}[a-z0-9])?\.)+[a-z]([a-z0-9-]{0,61}[a-z0-9])\z", RegexOptions.IgnoreCase | RegexOptions.CultureInvariant),
        $"--domain has to be the host name that the bot is reached at, without https:// and path, such as bot.example.org, not “{domain}”."),
    (organization.Length is > 0 and <= LongestOrganization,
        $"--organization has to have 1 to {LongestOrganization} letters, not {organization.Length}."),
    (Uri.TryCreate(website, UriKind.Absolute, out var address) && address.Scheme == Uri.UriSchemeHttps,
        $"--website has to be an address that begins with https://, not “{website}”."),
];
if (rules.FirstOrDefault(rule => !rule.Holds).Otherwise is { } mistake)
{
    Console.Error.WriteLine(mistake);
    return 1;
}

var folder = (string)AppContext.GetData("EntryPointFileDirectoryPath")!;
var manifest = File.ReadAllText(Path.Combine(folder, "manifest.json"));
foreach (var (placeholder, value) in new[] { ("APP_ID", appId), ("DOMAIN", domain), ("ORGANIZATION", organization), ("WEBSITE", website) })
{
    manifest = manifest.Replace($"${{{{{placeholder}}}}}", JsonEncodedText.Encode(value, JavaScriptEncoder.UnsafeRelaxedJsonEscaping).Value, StringComparison.Ordinal);
}

using (var package = new ZipArchive(File.Create(output), ZipArchiveMode.Create))
{
    using (var entry = new StreamWriter(package.CreateEntry("manifest.json").Open()))
    {
        entry.Write(manifest);
    }

    foreach (var file in FilesNamedIn(JsonNode.Parse(manifest)!))
    {
        package.CreateEntryFromFile(Path.Combine(folder, file), file);
    }
}

Console.WriteLine($"{output} is made. Upload it in the Teams admin center, or in Teams under Apps, Manage your apps, Upload an app.");
return 0;

static IEnumerable<string> FilesNamedIn(JsonNode manifest) =>
[
    .. manifest["icons"]!.AsObject().Select(icon => (string)icon.Value!),
    (string)manifest["localizationInfo"]!["defaultLanguageFile"]!,
    .. manifest["localizationInfo"]!["additionalLanguages"]!.AsArray().Select(language => (string)language!["file"]!),
];
