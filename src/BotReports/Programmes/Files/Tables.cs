namespace BotReports.Programmes.Files;

/// <summary>Finds the programme among the tables of a file.</summary>
internal static class Tables
{
    /// <exception cref="RefusedProgrammeException">None of them is one.</exception>
    public static FoundProgramme Read(ProgrammeFormat format, IReadOnlyList<Table> tables, IReadOnlyList<string> hidden, ProgrammeHints hints, ProgrammeLimits limits)
    {
        var found = new FoundProgramme(format);
        var ignored = hidden.ToList();
        ProgrammeRefusal? refusal = null;
        var read = 0;
        foreach (var table in tables)
        {
            if (TableHeader.TryFind(table, out var header, out var why))
            {
                new TableReading(table, header, found, hints, limits).Read();
                read++;
            }
            else
            {
                refusal = refusal is null or ProgrammeRefusal.NoHeader ? why : refusal;
                ignored.AddRange(table.Rows.Count > 0 && table.Sheet is { } sheet ? [sheet] : []);
            }
        }

        if (read == 0)
        {
            throw new RefusedProgrammeException(tables.All(table => table.Rows.Count == 0) ? new ProgrammeRefusal.Empty() : refusal!);
        }

        if (ignored.Count > 0)
        {
            found.Warnings.Add(new ProgrammeWarning.SheetsIgnored(ignored));
        }

        return found;
    }
}
