using System.Globalization;
using System.Text.RegularExpressions;
using Newtonsoft.Json.Linq;
using YamlDotNet.Core;
using YamlDotNet.Core.Events;

namespace BotReports.Seeds;

/// <summary>
/// Reads YAML as the JSON tree that a schema speaks of, and remembers each part's line. Of unquoted words only whole numbers,
/// <c>true</c>, <c>false</c> and nothing at all are more than text: <c>no</c> stays a word and <c>4.10</c> keeps its zero.
/// </summary>
internal sealed partial class YamlTree
{
    private const int MaximumDepth = 32;

    private readonly Parser _parser;

    private YamlTree(string text) => _parser = new Parser(new StringReader(text));

    /// <exception cref="YamlSyntaxException">With the line of the mistake.</exception>
    public static JToken Parse(string text)
    {
        try
        {
            return new YamlTree(text).Document();
        }
        catch (YamlException mistake)
        {
            var until = mistake.End.Line > mistake.Start.Line ? $" (lines {mistake.Start.Line} to {mistake.End.Line})" : "";
            throw new YamlSyntaxException(mistake.Start.Line, $"is not valid YAML{until}: {mistake.Message}");
        }
    }

    /// <summary>The line of a token, or of the nearest one around it: a property's line is that of its name.</summary>
    public static int? LineOf(JToken token) =>
        token.Parent is JProperty property ? LineOf(property)
        : token.Annotation<Line>()?.Number ?? (token.Parent is { } parent ? LineOf(parent) : null);

    private JToken Document()
    {
        Next();

        if (Next() is not DocumentStart)
        {
            return JValue.CreateNull();
        }

        var root = Node(Next(), 0);
        Next();

        return Next() is DocumentStart second
            ? throw new YamlSyntaxException(second.Start.Line, "holds a second document; one file holds one")
            : root;
    }

    private JToken Node(ParsingEvent start, int depth)
    {
        if (depth > MaximumDepth)
        {
            throw new YamlSyntaxException(start.Start.Line, $"is nested deeper than {MaximumDepth} levels");
        }

        JToken node = start switch
        {
            MappingStart => Mapping(depth),
            SequenceStart => Sequence(depth),
            Scalar { Style: ScalarStyle.Plain } scalar => Plain(scalar.Value),
            Scalar scalar => scalar.Value,
            // A few lines of aliases can stand for billions of nodes.
            AnchorAlias => throw new YamlSyntaxException(start.Start.Line, "uses an alias (*); write the text out instead"),
            _ => throw new YamlSyntaxException(start.Start.Line, "is not valid YAML"),
        };

        node.AddAnnotation(new Line((int)start.Start.Line));
        return node;
    }

    private JObject Mapping(int depth)
    {
        var mapping = new JObject();

        for (var next = Next(); next is not MappingEnd; next = Next())
        {
            if (next is not Scalar key)
            {
                throw new YamlSyntaxException(next.Start.Line, "a name before a colon must be a word");
            }

            if (mapping.ContainsKey(key.Value))
            {
                throw new YamlSyntaxException(key.Start.Line, $"\"{key.Value}\" is there twice");
            }

            var property = new JProperty(key.Value, Node(Next(), depth + 1));
            property.AddAnnotation(new Line((int)key.Start.Line));
            mapping.Add(property);
        }

        return mapping;
    }

    private JArray Sequence(int depth)
    {
        var sequence = new JArray();

        for (var next = Next(); next is not SequenceEnd; next = Next())
        {
            sequence.Add(Node(next, depth + 1));
        }

        return sequence;
    }

    private ParsingEvent Next()
    {
        try
        {
            return _parser.MoveNext() ? _parser.Current! : new StreamEnd();
        }
        catch (InvalidOperationException)
        {
            // What the parser throws, without a line, where the text within a brace falls back to an outer indentation.
            // The last line that it understood is where to look.
            throw new YamlSyntaxException(_parser.Current?.End.Line ?? 1, "is not valid YAML; look for a bracket or a brace that is not closed");
        }
    }

    private static JValue Plain(string text) => text switch
    {
        "" or "~" or "null" => JValue.CreateNull(),
        "true" => new JValue(true),
        "false" => new JValue(false),
        _ when WholeNumber().IsMatch(text) => new JValue(long.Parse(text, CultureInfo.InvariantCulture)),
        _ => new JValue(text),
    };

    // A number that begins with a zero is a label, not a quantity.
    [GeneratedRegex(@"\A-?(0|[1-9][0-9]{0,17})\z", RegexOptions.None, RegexTimeout.Milliseconds)]
    private static partial Regex WholeNumber();

    private sealed record Line(int Number);
}
