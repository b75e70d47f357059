using System.Text;
using Newtonsoft.Json.Linq;

namespace BotReports.Seeds;

/// <summary>A YAML file that has the shape that its schema asks for. What is wrong beyond that is reported to it too.</summary>
internal sealed class SeedFile
{
    /// <summary>Far more than a form needs; keeps a wrong file from being read into memory.</summary>
    public const int MaximumBytes = 1024 * 1024;

    private readonly string _path;
    private readonly List<SeedProblem> _problems = [];

    private SeedFile(string path) => _path = path;

    public JToken Root { get; private set; } = JValue.CreateNull();

    /// <exception cref="SeedFileException">The file is not as <paramref name="schema"/> asks.</exception>
    public static SeedFile Read(string path, SeedSchema schema)
    {
        var file = new SeedFile(path);

        if (file.ReadText() is { } text)
        {
            file.Parse(text, schema);
        }

        file.ThrowIfWrong();
        return file;
    }

    /// <param name="name">What mistakes call it.</param>
    /// <param name="text">The text of a file.</param>
    /// <param name="schema">What it has to be like.</param>
    /// <exception cref="SeedFileException">It is not as <paramref name="schema"/> asks.</exception>
    public static SeedFile Of(string name, string text, SeedSchema schema)
    {
        var file = new SeedFile(name);
        file.Parse(text, schema);
        file.ThrowIfWrong();
        return file;
    }

    /// <inheritdoc cref="Of(string, string, SeedSchema)"/>
    public static SeedFile Of(string name, JToken tree, SeedSchema schema)
    {
        var file = new SeedFile(name);
        file.Check(tree, schema);
        file.ThrowIfWrong();
        return file;
    }

    /// <param name="at">What the message is about: its line is the problem's line.</param>
    public void Report(JToken at, string message) => _problems.Add(Problem(at, message));

    public SeedProblem Problem(JToken at, string message) => new(_path, YamlTree.LineOf(at), Holder(at).Path, message);

    /// <exception cref="SeedFileException">Something has been reported.</exception>
    public void ThrowIfWrong()
    {
        if (_problems.Count > 0)
        {
            throw new SeedFileException([.. _problems.OrderBy(problem => problem.Line)]);
        }
    }

    private void Parse(string text, SeedSchema schema)
    {
        try
        {
            Check(YamlTree.Parse(text), schema);
        }
        catch (YamlSyntaxException mistake)
        {
            _problems.Add(new(_path, mistake.Line, "", mistake.Message));
        }
    }

    private void Check(JToken tree, SeedSchema schema)
    {
        Root = tree;
        _problems.AddRange(schema.Check(Root).Select(mistake => Problem(mistake.At, mistake.Message)));
    }

    // A message names the value that it is about, so the place is where that name stands.
    private static JToken Holder(JToken at) => at switch
    {
        JProperty property => property.Parent!,
        not JObject when at.Parent is JProperty property => property.Parent!,
        _ => at,
    };

    private string? ReadText()
    {
        if (new FileInfo(_path).Length > MaximumBytes)
        {
            _problems.Add(new(_path, null, "", "is larger than 1 MB, which no template or programme needs"));
            return null;
        }

        try
        {
            return File.ReadAllText(_path, new UTF8Encoding(encoderShouldEmitUTF8Identifier: false, throwOnInvalidBytes: true));
        }
        catch (DecoderFallbackException)
        {
            _problems.Add(new(_path, null, "", "is not UTF-8 text"));
            return null;
        }
    }
}
