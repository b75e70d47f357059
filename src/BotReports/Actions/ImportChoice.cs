namespace BotReports.Actions;

/// <summary>What somebody wants done with a filled form that they have handed in.</summary>
public enum ImportChoice
{
    /// <summary>Its words stand in the place of the report's, where they differ.</summary>
    Replace,

    /// <summary>Its words stand beside the report's.</summary>
    KeepBoth,

    /// <summary>The report's words stay.</summary>
    Ignore,

    /// <summary>They decide on each answer that differs.</summary>
    OneByOne,

    /// <summary>One of the reports that are in it.</summary>
    Part,

    /// <summary>All of the reports that are in it, one after the other.</summary>
    AllParts,
}
