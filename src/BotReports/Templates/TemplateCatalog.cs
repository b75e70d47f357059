using BotReports.Seeds;

namespace BotReports.Templates;

/// <summary>The templates that there are, each in all versions that reports are still written in. Immutable.</summary>
public sealed class TemplateCatalog
{
    private readonly Dictionary<TemplateReference, ReportTemplate> _templates;

    private TemplateCatalog(IEnumerable<ReportTemplate> templates) => _templates = templates.ToDictionary(template => template.Reference);

    public IReadOnlyCollection<ReportTemplate> Templates => _templates.Values;

    /// <param name="folder">Where the templates are: each <c>*.yaml</c> file holds one version of one template.</param>
    /// <exception cref="SeedFileException">A file is wrong, two hold the same version, or there is none; it tells all mistakes of all files.</exception>
    /// <exception cref="IOException">The folder or a file cannot be read.</exception>
    public static TemplateCatalog Load(string folder)
    {
        var templates = new Dictionary<TemplateReference, (ReportTemplate Template, string Path)>();
        var problems = new List<SeedProblem>();

        foreach (var path in Directory.EnumerateFiles(folder, "*.yaml").Order(StringComparer.Ordinal))
        {
            try
            {
                var file = SeedFile.Read(path, SeedSchema.Template);
                var template = TemplateFile.Load(file);

                if (!templates.TryAdd(template.Reference, (template, path)))
                {
                    problems.Add(file.Problem(file.Root["version"]!, $"{template.Reference} is in {templates[template.Reference].Path} already; raise \"version\""));
                }
            }
            catch (SeedFileException mistakes)
            {
                problems.AddRange(mistakes.Problems);
            }
        }

        if (templates.Count == 0 && problems.Count == 0)
        {
            problems.Add(new(folder, null, "", "holds no template (*.yaml)"));
        }

        return problems.Count == 0 ? new(templates.Values.Select(entry => entry.Template)) : throw new SeedFileException(problems);
    }

    /// <summary>These templates and others. One that is there in the same version gives way to the other.</summary>
    public TemplateCatalog With(IEnumerable<ReportTemplate> others) => new(others.Concat(Templates).DistinctBy(template => template.Reference));

    /// <summary>The newest version, in which a new report is written; null when there is no such template.</summary>
    public ReportTemplate? Find(string id) => Templates.Where(template => template.Reference.Id == id).MaxBy(template => template.Reference.Version);

    /// <summary>The very version that a report was written in; null when it is no longer there.</summary>
    public ReportTemplate? Find(TemplateReference reference) => _templates.GetValueOrDefault(reference);
}
