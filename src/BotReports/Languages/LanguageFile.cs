using BotReports.Seeds;
using BotReports.Spelling;
using BotReports.Templates;
using Newtonsoft.Json.Linq;

namespace BotReports.Languages;

/// <summary>What a language file says, checked. What it does not have is English.</summary>
/// <param name="Language">Two letters.</param>
/// <param name="Name">What the language calls itself.</param>
internal sealed record LanguageFile(string Language, string Name)
{
    private const int LastPlace = 1000;
    private const int UsualPace = 130;

    /// <summary>Whether it is still being translated: nobody is offered it.</summary>
    public bool IsDraft { get; private init; }

    /// <summary>Where it stands among the languages that are offered; those without a place stand behind, by their letters.</summary>
    public int Order { get; private init; }

    /// <summary>The Snowball algorithm for its words; null for none.</summary>
    public string? Stemmer { get; private init; }

    /// <summary>How many words somebody says in a minute of a speech.</summary>
    public int WordsPerMinute { get; private init; }

    /// <summary>What the other languages call it, folded.</summary>
    public IReadOnlyList<string> Aliases { get; private init; } = [];

    /// <summary>The texts, by the names of their members.</summary>
    public required IReadOnlyDictionary<string, PhraseText> Texts { get; init; }

    public required IReadOnlyList<HelpLine> Help { get; init; }

    /// <summary>What people say for each command.</summary>
    public required IReadOnlyDictionary<string, IReadOnlyList<string>> Commands { get; init; }

    /// <summary>The other words that people say.</summary>
    public required IReadOnlyDictionary<string, IReadOnlyList<string>> Words { get; init; }

    /// <summary>How people talk to the bot beside their answers.</summary>
    public required IReadOnlyDictionary<string, IReadOnlyList<string>> Talk { get; init; }

    /// <param name="file">The file, which is as its schema asks.</param>
    /// <param name="english">What a file must have nothing beyond; null for English itself.</param>
    /// <exception cref="SeedFileException">Something in the file is wrong.</exception>
    public static LanguageFile Load(SeedFile file, LanguageFile? english)
    {
        var root = file.Root;
        var texts = ReadTexts(file, Plurals(file), isEnglish: english is null);
        var help = root.Properties("help").Select(line => new HelpLine(line.Name, (string)line.Value["say"]!, (string)line.Value["does"]!)).ToList();
        var (commands, words, talk) = (WordLists(root, "commands"), WordLists(root, "words"), WordLists(root, "talk"));
        if (english is not null)
        {
            OnlyKnown(file, "help", [.. english.Help.Select(line => line.Command)]);
            OnlyKnown(file, "commands", [.. english.Commands.Keys]);
            OnlyKnown(file, "words", [.. english.Words.Keys]);
            OnlyKnown(file, "talk", [.. english.Talk.Keys]);
        }

        file.ThrowIfWrong();
        return new((string)root["language"]!, (string)root["name"]!)
        {
            IsDraft = (bool?)root["draft"] ?? false,
            Order = (int?)root["order"] ?? LastPlace,
            WordsPerMinute = (int?)root["words-per-minute"] ?? UsualPace,
            Stemmer = (string?)root["stemmer"],
            Aliases = [.. root.Items("aliases").Select(alias => Folding.Fold((string)alias!))],
            Texts = texts,
            Help = english is null ? help : [.. english.Help.Select(line => help.Find(own => own.Command == line.Command) ?? line)],
            Commands = commands,
            Words = words,
            Talk = talk,
        };
    }

    private static PluralRules Plurals(SeedFile file)
    {
        var plurals = PluralRules.None;
        foreach (var rule in file.Root.Properties("plurals"))
        {
            try
            {
                plurals = plurals.With(rule.Name, (string)rule.Value!);
            }
            catch (FormatException mistake)
            {
                file.Report(rule, $"\"{rule.Name}\": {mistake.Message}");
            }
        }

        return plurals;
    }

    private static Dictionary<string, PhraseText> ReadTexts(SeedFile file, PluralRules plurals, bool isEnglish)
    {
        var texts = new Dictionary<string, PhraseText>();
        foreach (var phrase in file.Root.Properties("phrases"))
        {
            try
            {
                if (PhraseMember.All.TryGetValue(phrase.Name, out var member))
                {
                    texts[member.Name] = PhraseText.Parse((string)phrase.Value!, member.Parameters, plurals);
                }
                else
                {
                    file.Report(phrase, $"\"{phrase.Name}\" is no phrase of the bot");
                }
            }
            catch (FormatException mistake)
            {
                file.Report(phrase, $"\"{phrase.Name}\" {mistake.Message}");
            }
        }

        if (isEnglish)
        {
            foreach (var missing in PhraseMember.All.Values.Where(member => file.Root["phrases"]![member.Key] is null).OrderBy(member => member.Key, StringComparer.Ordinal))
            {
                file.Report(file.Root["phrases"]!, $"\"{missing.Key}\" is missing");
            }
        }

        return texts;
    }

    private static Dictionary<string, IReadOnlyList<string>> WordLists(JToken root, string name) =>
        root.Properties(name).ToDictionary(list => list.Name, list => (IReadOnlyList<string>)[.. list.Value.Select(word => (string)word!)]);

    private static void OnlyKnown(SeedFile file, string name, IReadOnlyCollection<string> known)
    {
        foreach (var entry in file.Root.Properties(name).Where(entry => !known.Contains(entry.Name)))
        {
            file.Report(entry, $"\"{entry.Name}\" is not among the {name} of English");
        }
    }
}
