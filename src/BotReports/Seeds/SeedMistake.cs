using Newtonsoft.Json.Linq;
using NJsonSchema;
using NJsonSchema.Validation;

namespace BotReports.Seeds;

/// <summary>Something that a schema found, in the words of who wrote the file rather than of JSON schema.</summary>
internal sealed record SeedMistake(JToken At, string Message)
{
    public static SeedMistake Of(ValidationError error)
    {
        var token = error.Token!;
        var schema = error.Schema.ActualSchema;

        return error.Kind switch
        {
            ValidationErrorKind.PropertyRequired => new(token, $"\"{error.Property}\" is missing"),
            ValidationErrorKind.NoAdditionalPropertiesAllowed => Unknown((JProperty)token, schema),
            _ when token.Parent is JProperty property => new(property, $"\"{property.Name}\" must {Rule(error.Kind, schema, token)}"),
            _ => new(token, $"must {Rule(error.Kind, schema, token)}"),
        };
    }

    private static SeedMistake Unknown(JProperty property, JsonSchema schema) => new(
        property,
        $"\"{property.Name}\" is not known here; it can be {string.Join(", ", schema.ActualProperties.Keys.Concat(Patterns(schema)))}");

    private static IEnumerable<string> Patterns(JsonSchema schema) => schema.PatternProperties.Values.Select(pattern => pattern.Title ?? "a pattern");

    private static string Rule(ValidationErrorKind kind, JsonSchema schema, JToken token) => kind switch
    {
        _ when token.Type is JTokenType.Null || (kind is ValidationErrorKind.PatternMismatch && string.IsNullOrWhiteSpace((string?)token)) => "not be empty",
        ValidationErrorKind.StringExpected or ValidationErrorKind.NotAnyOf when token is JValue => $"be text: write it in quotes, \"{token.ToString().ToLowerInvariant()}\"",
        ValidationErrorKind.StringExpected => "be text",
        ValidationErrorKind.NotAnyOf => "be text, or a text for each language",
        ValidationErrorKind.StringTooLong => $"have at most {schema.MaxLength} characters",
        ValidationErrorKind.PatternMismatch => $"be {Words(schema)}, not \"{token}\"",
        ValidationErrorKind.NotInEnumeration => $"be one of {string.Join(", ", schema.Enumeration)}, not \"{token}\"",
        ValidationErrorKind.IntegerExpected => $"be a whole number, not \"{token}\"",
        ValidationErrorKind.BooleanExpected => $"be true or false, not \"{token}\"",
        ValidationErrorKind.NumberTooSmall => $"be at least {schema.Minimum}",
        ValidationErrorKind.NumberTooBig => $"be at most {schema.Maximum}",
        ValidationErrorKind.TooFewItems => $"have at least {schema.MinItems} {(schema.MinItems == 1 ? "item" : "items")}",
        ValidationErrorKind.TooManyItems => $"have at most {schema.MaxItems} items",
        ValidationErrorKind.ArrayExpected => "be a list (lines that begin with \"- \")",
        ValidationErrorKind.ObjectExpected => "be a list of \"name: value\" lines",
        _ => $"be as the schema says ({kind})",
    };

    // What editors show for a pattern is what we say, too.
    private static string Words(JsonSchema schema) =>
        schema.ExtensionData?.TryGetValue("patternErrorMessage", out var words) == true ? (string)words! : schema.Pattern!;
}
