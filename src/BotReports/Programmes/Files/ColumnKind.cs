namespace BotReports.Programmes.Files;

/// <summary>What a column of a programme holds.</summary>
internal enum ColumnKind
{
    Number,
    Title,
    Date,
    Start,
    End,
    EndDate,
    Length,
    Room,
    Track,
    Rapporteur,
    RapporteurIdentity,
    Chair,
    ChairIdentity,
    Speaker,
    Groups,
    Zone,
    Code,

    /// <summary>What is known and not wanted, such as a description.</summary>
    Other,
}
