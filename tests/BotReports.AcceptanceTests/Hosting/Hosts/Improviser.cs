using System.Collections.Immutable;
using System.Globalization;
using System.Text.RegularExpressions;

namespace BotReports.AcceptanceTests.Hosting.Hosts;

/// <summary>
/// Makes up what one rapporteur says next, by chance and by what they were told last: first whatever comes into their mind, at the end
/// what it takes to submit the report, and something more after that. The same replies lead to the same words.
/// </summary>
internal sealed partial class Improviser(string who, string session, bool isLead, int seed, int steps, PanelKind kind)
{
    /// <summary>A word that nobody said before stands for each percent sign.</summary>
    private static readonly ImmutableArray<string> Sayings =
    [
        "%", "%", "%", "%", "%", "%", "%", "%", "%\n%", "note: %", "\\%", "done", "dnoe", "skip", "back", "more", "edit 1.1", "edit 2.1", "edit 2.1 action 1", "edit 4.1", "delete 1.1", "delete 2.1 action 1",
        "move 1.2 to 1", "insert 1.1", "undo", "redo", "keep", "merge 1", "replace 1", "keep mine", "keep theirs", "keep both", "long", "add", "add to 1.1", "place note 1 in 1.1", "flash", "pause", "continue",
        "status", "why", "history 1.1", "preview", "submit", "yes", "no", "restart", "yes", "anonymous", "who",
    ];

    /// <summary>Two who speak at once take nothing back, so that each word is in the report once.</summary>
    private static readonly ImmutableArray<string> PlainSayings =
        ["%", "%", "%", "%", "%", "%", "%\n%", "note: %", "\\%", "done", "skip", "back", "more", "edit 1.1", "edit 2.1", "edit 2.1 action 1", "keep mine", "keep theirs", "keep both", "continue", "status", "who"];

    /// <summary>More than it takes to submit any report.</summary>
    private const int MostToSubmit = 40;

    private static readonly ImmutableArray<string> AfterSubmission = ["edit 2.1", "%", "note: %", "edit 1.1", "%"];

    private readonly Random _chance = new(seed);
    private int _step = -2;
    private int _words;
    private int _after = -1;

    /// <summary>Whether they have said whatever came into their mind.</summary>
    public bool IsReady => _step >= steps;

    /// <summary>Whether the submission, or something after it, is what comes next.</summary>
    public bool IsSubmitting => IsReady && isLead;

    /// <summary>A word that was made up.</summary>
    [GeneratedRegex(@"\w+-word-\d+-said")]
    public static partial Regex NewWord();

    /// <param name="heard">What they were told last.</param>
    /// <returns>The next thing that they say, or several in one burst; null for nothing more.</returns>
    public IReadOnlyList<Utterance>? Next(Heard heard)
    {
        if (++_step <= 0)
        {
            return _step == -1 ? [new Utterance(isLead ? $"start {session}" : $"join {session}")] : isLead ? [new Utterance("ok")] : [Say("%")];
        }

        if (_step > steps)
        {
            return !isLead ? null : Submit(heard) is { } saying ? [Fill(saying, heard)] : null;
        }

        if (heard.IsAskedForName)
        {
            return [new Utterance("anonymous")];
        }

        // From the first sections no burst gets to where words are a name.
        if (heard.IsAtTheBeginning && _chance.Next(5) == 0)
        {
            return [.. Enumerable.Range(0, _chance.Next(2, 5)).Select(_ => Say("%"))];
        }

        if (kind is not PanelKind.AtOnce && heard.Buttons.Count > 0 && _chance.Next(5) == 0)
        {
            return [heard.Buttons[_chance.Next(heard.Buttons.Count)]];
        }

        if (kind is PanelKind.AtOnce && _chance.Next(5) == 0)
        {
            return [Say("%") with { ComesTwice = true }];
        }

        var sayings = kind is PanelKind.AtOnce ? PlainSayings : Sayings;
        return [Say(sayings[_chance.Next(sayings.Length)])];
    }

    private string? Submit(Heard heard)
    {
        if (_after < 0 && _step <= steps + MostToSubmit && !heard.Text.Contains("✓ Submitted", StringComparison.Ordinal) && !heard.Text.Contains("This report was submitted", StringComparison.Ordinal))
        {
            return heard.Text.Contains("Submit all the same?", StringComparison.Ordinal) ? "yes"
                : heard.Text.Contains("These need an answer", StringComparison.Ordinal) ? "%"
                : "submit";
        }

        return ++_after < AfterSubmission.Length ? AfterSubmission[_after] : null;
    }

    private Utterance Fill(string saying, Heard heard) => heard.IsAskedForName && saying == "%" ? new Utterance("anonymous") : Say(saying);

    private Utterance Say(string saying) => new(PercentSign().Replace(saying, _ => string.Create(CultureInfo.InvariantCulture, $"{who}-word-{++_words}-said")));

    [GeneratedRegex("%")]
    private static partial Regex PercentSign();
}
