using System.Text;

namespace BotReports.Programmes.Files;

/// <summary>One line of a calendar, however often it is folded: <c>DTSTART;TZID=Asia/Dhaka:20161208T110000</c>.</summary>
/// <param name="Number">Where it begins in the file, from 1.</param>
/// <param name="Name">In capitals.</param>
internal sealed record CalendarLine(int Number, string Name, IReadOnlyDictionary<string, string> Parameters, string Value)
{
    /// <summary>Whether it was not written as it should be.</summary>
    public bool IsMended { get; init; }

    /// <summary>The value of a text, in which commas, semicolons and line ends stand behind backslashes.</summary>
    public string Text
    {
        get
        {
            var text = new StringBuilder(Value.Length);
            for (var i = 0; i < Value.Length; i++)
            {
                text.Append(Value[i] != '\\' || i + 1 == Value.Length ? Value[i] : Value[++i] is 'n' or 'N' ? '\n' : Value[i]);
            }

            return text.ToString();
        }
    }

    /// <summary>Null for what is no line of a calendar.</summary>
    public static CalendarLine? Parse(int number, string line)
    {
        var parameters = new Dictionary<string, string>();
        var end = line.AsSpan().IndexOfAny(';', ':');
        if (end <= 0)
        {
            return null;
        }

        var name = line[..end].Trim().ToUpperInvariant();
        while (end < line.Length && line[end] == ';')
        {
            var start = end + 1;
            end = start;
            for (var isQuoted = false; end < line.Length && (isQuoted || line[end] is not (';' or ':')); end++)
            {
                isQuoted ^= line[end] == '"';
            }

            var parameter = line[start..end];
            if (parameter.IndexOf('=', StringComparison.Ordinal) is > 0 and var equals)
            {
                parameters[parameter[..equals].Trim().ToUpperInvariant()] = parameter[(equals + 1)..].Trim().Trim('"');
            }
        }

        if (end < line.Length)
        {
            return new CalendarLine(number, name, parameters, line[(end + 1)..].Trim());
        }

        // TZID="W. Europe Standard Time:20200609T090000" has its value within the quotation marks.
        return parameters.TryGetValue("TZID", out var zone) && zone.LastIndexOf(':') is > 0 and var colon
            ? new CalendarLine(number, name, new Dictionary<string, string>(parameters) { ["TZID"] = zone[..colon] }, zone[(colon + 1)..]) { IsMended = true }
            : null;
    }
}
