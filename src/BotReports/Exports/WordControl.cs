using DocumentFormat.OpenXml;
using DocumentFormat.OpenXml.Wordprocessing;

namespace BotReports.Exports;

/// <summary>Words within a line that Word knows as a field of the form; see <see cref="WordTag"/>.</summary>
internal static class WordControl
{
    // Something has to be there to be clicked on, and it is not to be seen.
    private const string Blank = "\u00a0";

    /// <summary>Words that may be changed in Word and come back as what they are here.</summary>
    public static SdtRun Words(string tag, IEnumerable<OpenXmlElement> runs) => Of([new Tag { Val = tag }], runs);

    /// <summary>Room for words.</summary>
    public static SdtRun Empty(string tag) => Of(
        [new Tag { Val = tag }, new ShowingPlaceholder()], [new Run(new Text(Blank) { Space = SpaceProcessingModeValues.Preserve })]);

    /// <summary>Words of ours, which nobody changes: what is done to them would not be read.</summary>
    public static SdtRun Remark(IEnumerable<OpenXmlElement> runs) => Of([new Tag { Val = WordTag.Remark }, new DocumentFormat.OpenXml.Wordprocessing.Lock { Val = LockingValues.ContentLocked }], runs);

    private static SdtRun Of(IEnumerable<OpenXmlElement> properties, IEnumerable<OpenXmlElement> content) => new(new SdtProperties(properties), new SdtContentRun(content));
}
