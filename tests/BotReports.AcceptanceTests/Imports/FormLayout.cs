using System.Text;

namespace BotReports.AcceptanceTests.Imports;

/// <summary>The seed's form, filled with short answers, in one of twenty ways that people lay it out; as HTML, from which other programs make their own kinds of files.</summary>
/// <param name="Heading">How a heading is marked.</param>
/// <param name="Mark">What stands before an item; empty for lists of the program's own.</param>
/// <param name="Table">How the recommendations are laid out.</param>
internal sealed record FormLayout(string Heading, string Mark, string Table)
{
    private static readonly (string Text, string[] Actions, string Indicator)[] Recommendations =
    [
        ("Change the law on permits, says Zoë – for €5.", ["Write to the minister.", "Call the press."], "Two meetings held."),
        ("Open the doors of schools.", ["Ask the heads of schools."], "Every child has a place."),
    ];

    public static IEnumerable<FormLayout> All =>
        from heading in new[] { "h2", "b" }
        from mark in new[] { "", "- " }
        from table in new[] { "labels", "rows", "columns", "none", "above" }
        select new FormLayout(heading, mark, table);

    public string Name => $"{Heading}-{(Mark.Length == 0 ? "list" : "dash")}-{Table}";

    public string Html()
    {
        var html = new StringBuilder("<!DOCTYPE html><html><head><meta charset=\"utf-8\"><title>report</title></head><body><p>Name of rapporteur(s): Amy Shannon</p>");
        html.Append(Head("1. Progress: inspiring practices, partnerships and tools")).Append(List(["Town desks answer in nine languages.", "A night bus now stops at the shelter of the «Ville de Genève»."]));
        html.Append(Head("2. Four recommendations, with related actions and indicators for change in policies and practices")).Append(Group());
        html.Append(Head("3. Governance mechanisms and the Global Compact for safe, orderly and regular migration")).Append("<p>Governance mechanisms: Meet once a year.</p>");
        html.Append(Head("5. Recommendations and actions for women / children")).Append("<p>Women:</p><p>Safe rooms in every office.</p><p>Children:</p><p>No child sleeps in a cell.</p>");
        html.Append(Head("6. Priority messages to convey to governments by the CSD Chair on 10 December")).Append(List(["Open safe routes before winter.", "Let cities speak at the table."]));
        return html.Append(Head("8. Other information")).Append("<p>The room was full.</p><p>Nobody left early</p></body></html>").ToString();
    }

    private string Head(string text) => Heading == "b" ? $"<p><b>{text}</b></p>" : $"<{Heading}>{text}</{Heading}>";

    private string List(string[] items) => Mark.Length == 0 ? $"<ul>{string.Concat(items.Select(item => $"<li>{item}</li>"))}</ul>" : string.Concat(items.Select(item => $"<p>{Mark}{item}</p>"));

    private string Group() => Table switch
    {
        "labels" => string.Concat(Recommendations.Select((each, index) => $"<table><tr><td>Recommendation {index + 1} and who targeted to</td><td>{each.Text}</td></tr><tr><td>Actions</td><td>{List(each.Actions)}</td></tr><tr><td>Indicators</td><td>{List([each.Indicator])}</td></tr></table>")),
        "rows" => $"<table><tr><td></td><td>Recommendation</td><td>Actions</td><td>Indicators</td></tr>{string.Concat(Recommendations.Select((each, index) => $"<tr><td>{index + 1}</td><td>{each.Text}</td><td>{List(each.Actions)}</td><td>{each.Indicator}</td></tr>"))}</table>",
        "columns" => $"<table><tr><td>Recommendation</td>{string.Concat(Recommendations.Select(each => $"<td>{each.Text}</td>"))}</tr><tr><td>Actions</td>{string.Concat(Recommendations.Select(each => $"<td>{List(each.Actions)}</td>"))}</tr><tr><td>Indicators</td>{string.Concat(Recommendations.Select(each => $"<td>{each.Indicator}</td>"))}</tr></table>",
        "above" => string.Concat(Recommendations.Select((each, index) => $"<p>Recommendation {index + 1}:</p><p>{each.Text}</p><p>Actions:</p>{List(each.Actions)}<p>Indicators of change or success:</p>{List([each.Indicator])}")),
        _ => string.Concat(Recommendations.Select((each, index) => $"<p>Recommendation n°{index + 1}</p><p>{each.Text}</p><p>Action(s) for recommendation {index + 1}</p>{List(each.Actions)}<p>Indicator(s) for recommendation {index + 1}</p>{List([each.Indicator])}")),
    };
}
