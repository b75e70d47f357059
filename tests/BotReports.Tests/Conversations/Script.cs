using System.Text;
using System.Text.RegularExpressions;

namespace BotReports.Tests.Conversations;

/// <summary>
/// A conversation as a text that a rapporteur could read. Whoever speaks stands at the beginning of a line, what follows of a longer
/// message after a bar; what the bot says is indented.
/// <code>
/// Amy: hello
///     Which session do you report on?
/// Amy presses [4.1 Multilateral…]
/// Amy: a message
/// | of two lines
/// Olga in #organizers: status
/// Amy, at once: the rest of what she said
/// Amy sends [flipchart.jpg, note.m4a]: words beside two files
/// (the process is killed and starts again)
/// </code>
/// </summary>
public sealed partial class Script
{
    private const string Restart = "(the process is killed and starts again)";

    private Script(string heading, IReadOnlyList<ScriptStep> steps) => (Heading, Steps) = (heading, steps);

    /// <summary>The lines before anybody speaks, which say what the script shows.</summary>
    public string Heading { get; }

    public IReadOnlyList<ScriptStep> Steps { get; }

    /// <summary>The locale of everybody who speaks: in <c>first-steps.fr.txt</c> it is French, without such a suffix English.</summary>
    public string Locale { get; private init; } = "en-GB";

    public Script With(IReadOnlyList<ScriptStep> steps) => new(Heading, steps) { Locale = Locale };

    public static async Task<Script> ReadAsync(string path, CancellationToken cancellationToken) =>
        Parse(await File.ReadAllTextAsync(path, cancellationToken), Path.GetFileNameWithoutExtension(path));

    /// <param name="text">The script.</param>
    /// <param name="name">Its file's name without the last ending; null for none.</param>
    public static Script Parse(string text, string? name = null)
    {
        var heading = new StringBuilder();
        var steps = new List<ScriptStep>();
        var expected = new StringBuilder();

        void Finish()
        {
            if (steps.Count > 0)
            {
                steps[^1] = steps[^1] with { Expected = expected.ToString().Trim('\n') };
            }

            expected.Clear();
        }

        foreach (var line in text.ReplaceLineEndings("\n").Split('\n'))
        {
            if (line == Restart)
            {
                Finish();
                steps.Add(new ScriptStep(null, null, "", IsPress: false, ""));
            }
            else if (line.StartsWith("| ", StringComparison.Ordinal) || line == "|")
            {
                steps[^1] = steps[^1] with { Says = $"{steps[^1].Says}\n{line.AsSpan(Math.Min(2, line.Length))}" };
            }
            else if (Speech().Match(line) is { Success: true } speech)
            {
                Finish();
                var isPress = speech.Groups["press"].Success;
                var isFile = speech.Groups["files"].Success;
                steps.Add(new ScriptStep(
                    speech.Groups["who"].Value,
                    speech.Groups["channel"] is { Success: true } channel ? channel.Value : null,
                    isPress ? speech.Groups["press"].Value : isFile ? speech.Groups["beside"].Value : speech.Groups["says"].Value,
                    isPress,
                    "")
                { IsAtOnce = speech.Groups["once"].Success, Files = isFile ? speech.Groups["files"].Value.Split(", ") : [] });
            }
            else if (steps.Count == 0)
            {
                heading.Append(line).Append('\n');
            }
            else
            {
                expected.Append(line.StartsWith("    ", StringComparison.Ordinal) ? line[4..] : line).Append('\n');
            }
        }

        Finish();
        return new Script(heading.ToString(), steps) { Locale = LocaleOf(name) };
    }

    public override string ToString()
    {
        var text = new StringBuilder(Heading);
        foreach (var step in Steps)
        {
            var place = (step.Channel is null ? "" : $" in #{step.Channel}") + (step.IsAtOnce ? ", at once" : "");
            text.Append(step.Who is null ? Restart
                : step.IsPress ? $"{step.Who}{place} presses [{step.Says}]"
                : step.Files.Count > 0 ? $"{step.Who}{place} sends [{string.Join(", ", step.Files)}]{(step.Says.Length == 0 ? "" : $": {step.Says}")}"
                : $"{step.Who}{place}: {step.Says.Replace("\n", "\n| ", StringComparison.Ordinal)}").Append('\n');
            foreach (var line in step.Expected.Split('\n').Where(_ => step.Expected.Length > 0))
            {
                text.Append(line.Length == 0 ? "" : $"    {line}").Append('\n');
            }

            text.Append('\n');
        }

        return text.ToString().TrimEnd('\n') + "\n";
    }

    private static string LocaleOf(string? name) => Path.GetExtension(name) is { Length: > 1 } ending ? $"{ending[1..]}-{ending[1..].ToUpperInvariant()}" : "en-GB";

    [GeneratedRegex(@"^(?<who>[A-Z][a-z]+)( in #(?<channel>[a-z]+))?(?<once>, at once)?(: (?<says>.*)| presses \[(?<press>.*)\]| sends \[(?<files>[^\]]+)\](: (?<beside>.*))?)$")]
    private static partial Regex Speech();
}
