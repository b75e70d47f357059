using BotReports.Seeds;
using BotReports.Spelling;
using BotReports.Templates;

namespace BotReports.Languages;

/// <summary>The languages that the bot speaks and understands, one <c>*.yaml</c> file each. Immutable.</summary>
public sealed class LanguageCatalog
{
    private const string Fallback = "en";

    private static readonly Lazy<LanguageCatalog> Beside = new(() => Load(Path.Combine(AppContext.BaseDirectory, "seeds", "languages")));

    private readonly IReadOnlyList<Phrases> _written;
    private readonly Dictionary<string, Vocabulary> _vocabularies;

    private LanguageCatalog(IReadOnlyList<LanguageFile> files)
    {
        English = new Phrases(files[0], english: null);
        _written = [English, .. files.Skip(1).Select(file => new Phrases(file, English))];

        var spoken = files.Where(file => !file.IsDraft).ToList();
        Spoken = [.. _written.Where(phrases => spoken.Exists(file => file.Language == phrases.Language))];
        Vocabulary = new Vocabulary(spoken, files[0]);
        Stemmers = spoken.Where(file => file.Stemmer is not null).ToDictionary(file => file.Language, file => file.Stemmer!);
        _vocabularies = spoken.ToDictionary(file => file.Language, file => new Vocabulary([file], files[0]));
    }

    /// <summary>The languages in <c>seeds/languages</c> beside the program, read when first asked for.</summary>
    /// <exception cref="SeedFileException">A file is wrong.</exception>
    public static LanguageCatalog Installed => Beside.Value;

    public Phrases English { get; }

    /// <summary>The phrases of the languages that the bot speaks, English first.</summary>
    public IReadOnlyList<Phrases> Spoken { get; }

    /// <summary>What people say in any of these languages.</summary>
    public Vocabulary Vocabulary { get; }

    /// <summary>The Snowball algorithms for the words of these languages, by the languages' two letters.</summary>
    public IReadOnlyDictionary<string, string> Stemmers { get; }

    /// <param name="folder">Where the files are, <c>en.yaml</c> among them.</param>
    /// <exception cref="SeedFileException">A file is wrong, or English is not there; it tells all mistakes of all files.</exception>
    /// <exception cref="IOException">The folder or a file cannot be read.</exception>
    public static LanguageCatalog Load(string folder)
    {
        var english = Path.Combine(folder, $"{Fallback}.yaml");
        if (!File.Exists(english))
        {
            throw new SeedFileException([new(folder, null, "", "holds no English (en.yaml), which stands in for what another language lacks")]);
        }

        var problems = new List<SeedProblem>();
        var files = new List<(SeedFile Seed, LanguageFile File)>();
        foreach (var path in Directory.EnumerateFiles(folder, "*.yaml").OrderBy(path => path != english).ThenBy(path => path, StringComparer.Ordinal))
        {
            try
            {
                var seed = SeedFile.Read(path, SeedSchema.Language);
                if ((string)seed.Root["language"]! != Path.GetFileNameWithoutExtension(path))
                {
                    seed.Report(seed.Root["language"]!, $"\"language\" must be as the file is called, {Path.GetFileNameWithoutExtension(path)}");
                }

                files.Add((seed, LanguageFile.Load(seed, files.Count == 0 ? null : files[0].File)));
            }
            catch (SeedFileException mistakes) when (path != english)
            {
                problems.AddRange(mistakes.Problems);
            }
        }

        problems.AddRange(Ambiguous(files));
        return problems.Count == 0
            ? new([.. files.Select(file => file.File).OrderBy(file => file.Language != Fallback).ThenBy(file => file.Order).ThenBy(file => file.Language, StringComparer.Ordinal)])
            : throw new SeedFileException(problems);
    }

    /// <summary>The phrases of a language that the bot speaks; null for another.</summary>
    /// <inheritdoc cref="Phrases.Find"/>
    public Phrases? Find(string? locale) => Of(Spoken, locale);

    /// <summary>The phrases of a language that there is a file of, even if the bot does not speak it yet; else English.</summary>
    internal Phrases Written(string locale) => Of(_written, locale) ?? English;

    /// <summary>What people say in one language; null for one that the bot does not speak.</summary>
    internal Vocabulary? VocabularyOf(string language) => _vocabularies.GetValueOrDefault(language);

    private static Phrases? Of(IReadOnlyList<Phrases> languages, string? locale) =>
        locale?.Split('-', '_')[0] is { } language ? languages.FirstOrDefault(phrases => phrases.Language.Equals(language, StringComparison.OrdinalIgnoreCase)) : null;

    /// <summary>People say the words of any language to the bot, so no word may mean two commands.</summary>
    private static List<SeedProblem> Ambiguous(List<(SeedFile Seed, LanguageFile File)> files)
    {
        var problems = new List<SeedProblem>();
        var meanings = new Dictionary<string, (string Command, string Language)>();
        foreach (var (seed, file) in files.Where(file => !file.File.IsDraft))
        {
            foreach (var list in seed.Root.Properties("commands"))
            {
                foreach (var word in list.Value)
                {
                    var folded = Folding.Fold((string)word!);
                    if (!meanings.TryAdd(folded, (list.Name, file.Language)) && meanings[folded] is var first && first.Command != list.Name)
                    {
                        problems.Add(seed.Problem(word, $"\"{folded}\" means \"{first.Command}\" already ({first.Language}.yaml)"));
                    }
                }
            }
        }

        return problems;
    }
}
