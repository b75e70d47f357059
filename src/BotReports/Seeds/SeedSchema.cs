using Newtonsoft.Json.Linq;
using NJsonSchema;
using NJsonSchema.Validation;

namespace BotReports.Seeds;

/// <summary>The JSON schema of a kind of seed file, which is part of the program, and what it finds wrong.</summary>
internal sealed class SeedSchema
{
    public static readonly SeedSchema Template = new("template.schema.json");
    public static readonly SeedSchema Programme = new("programme.schema.json");
    public static readonly SeedSchema Language = new("language.schema.json");

    private readonly Lazy<JsonSchema> _schema;

    private SeedSchema(string resource) => _schema = new(() => Load(resource));

    public IEnumerable<SeedMistake> Check(JToken root) => root is JObject
        ? _schema.Value.Validate(root).SelectMany(Flatten).Select(SeedMistake.Of)
        : [new(root, "must be a list of \"name: value\" lines")];

    // The schema wraps what is wrong inside an item; who wrote the file wants the innermost place.
    private static IEnumerable<ValidationError> Flatten(ValidationError error) => error switch
    {
        ChildSchemaValidationError { Kind: ValidationErrorKind.NotAnyOf } choice => Meant(choice) is { } branch ? branch.SelectMany(Flatten) : [error],
        // What is no list of names at all is told once, not once more for each name.
        { Kind: ValidationErrorKind.PropertyRequired, Token: not JObject } => [],
        ChildSchemaValidationError nested => nested.Errors.Values.SelectMany(errors => errors).SelectMany(Flatten),
        _ => [error],
    };

    // Of several allowed shapes, the one whose type was met is the one that was meant.
    private static ICollection<ValidationError>? Meant(ChildSchemaValidationError choice) =>
        choice.Errors.Values.FirstOrDefault(branch => !branch.Any(error => error.Token == choice.Token && error.Kind
            is ValidationErrorKind.StringExpected or ValidationErrorKind.ObjectExpected));

    private static JsonSchema Load(string resource)
    {
        using var stream = typeof(SeedSchema).Assembly.GetManifestResourceStream(resource)!;
        using var reader = new StreamReader(stream);

        // Asynchronous only for schemas that refer to others on the web; ours refers to nothing outside itself, so nothing waits.
        return JsonSchema.FromJsonAsync(reader.ReadToEnd()).GetAwaiter().GetResult();
    }
}
