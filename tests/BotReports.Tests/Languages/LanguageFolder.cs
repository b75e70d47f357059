using BotReports.Languages;
using BotReports.Tests.Seeds;

namespace BotReports.Tests.Languages;

/// <summary>A folder of languages for one test: the real English, and what else the test writes.</summary>
public sealed class LanguageFolder : IDisposable
{
    private readonly DirectoryInfo _folder = Directory.CreateTempSubdirectory("languages");

    public LanguageFolder() => File.Copy(System.IO.Path.Combine(SeedFolder.Languages, "en.yaml"), PathOf("en"));

    public LanguageCatalog Load() => LanguageCatalog.Load(_folder.FullName);

    public LanguageFolder With(string language, string yaml)
    {
        File.WriteAllText(PathOf(language), yaml);
        return this;
    }

    public string Read(string language) => File.ReadAllText(PathOf(language));

    public void Dispose() => _folder.Delete(recursive: true);

    private string PathOf(string language) => System.IO.Path.Combine(_folder.FullName, $"{language}.yaml");
}
