using BotReports.Seeds;
using Newtonsoft.Json.Linq;
using YamlDotNet.Core;
using YamlDotNet.Core.Events;

namespace BotReports.Templates;

/// <summary>A template as YAML, to be corrected by hand and read again.</summary>
public static class TemplateYaml
{
    public static string Write(ReportTemplate template)
    {
        using var text = new StringWriter { NewLine = "\n" };
        var emitter = new Emitter(text, new EmitterSettings(bestIndent: 2, bestWidth: int.MaxValue, isCanonical: false, maxSimpleKeyLength: 1024, indentSequences: true));
        emitter.Emit(new StreamStart());
        emitter.Emit(new DocumentStart());
        Emit(emitter, TemplateTree.Of(template));
        emitter.Emit(new DocumentEnd(isImplicit: true));
        emitter.Emit(new StreamEnd());
        return text.ToString();
    }

    /// <param name="name">What mistakes call the file.</param>
    /// <param name="text">What <see cref="Write"/> gives, or somebody wrote in that way.</param>
    /// <exception cref="SeedFileException">It is no template; it tells all mistakes, each with its line.</exception>
    public static ReportTemplate Read(string name, string text) => TemplateFile.Load(SeedFile.Of(name, text, SeedSchema.Template));

    private static void Emit(Emitter emitter, JToken token)
    {
        switch (token)
        {
            case JObject mapping:
                emitter.Emit(new MappingStart());
                foreach (var property in mapping.Properties())
                {
                    emitter.Emit(new Scalar(property.Name));
                    Emit(emitter, property.Value);
                }

                emitter.Emit(new MappingEnd());
                break;
            case JArray sequence:
                emitter.Emit(new SequenceStart(default, default, isImplicit: true, SequenceStyle.Block));
                foreach (var item in sequence)
                {
                    Emit(emitter, item);
                }

                emitter.Emit(new SequenceEnd());
                break;
            case JValue { Type: JTokenType.String } text:
                emitter.Emit(Text((string)text!));
                break;
            default:
                emitter.Emit(new Scalar(token.ToString(Newtonsoft.Json.Formatting.None)));
                break;
        }
    }

    /// <summary>A name or a word stands alone; anything that YAML might take for something else is in quotation marks.</summary>
    private static Scalar Text(string text) =>
        new(AnchorName.Empty, TagName.Empty, text, IsPlain(text) ? ScalarStyle.Plain : ScalarStyle.DoubleQuoted, isPlainImplicit: true, isQuotedImplicit: true);

    private static bool IsPlain(string text) =>
        text is not ("true" or "false" or "null") && char.IsAsciiLetter(text[0]) && text.All(letter => char.IsLetterOrDigit(letter) || letter is ' ' or '-' or '\'' or '.' or '?' or '(' or ')') && text.Trim() == text;
}
