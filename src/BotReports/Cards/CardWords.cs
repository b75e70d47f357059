using BotReports.Languages;

namespace BotReports.Cards;

/// <summary>The few words that renderers add by themselves. A form can be in a language that the bot does not speak yet.</summary>
public static class CardWords
{
    public static string PartOf(string title, int number, int count, string language) => In(language).CardPart(title, number, count);

    public static string Continued(string title, string language) => In(language).CardContinued(title);

    public static string OpenForm(string language) => In(language).CardOpenForm;

    public static string Close(string language) => In(language).CardClose;

    public static string TooLongForAForm(string language) => In(language).CardTooLong;

    public static string TooLongToShow(string language) => In(language).CardTooLongToShow;

    public static string TheRestIsInTheCard(string language) => In(language).CardRestElsewhere;

    public static string InThread(string language) => In(language).CardInThread;

    private static Phrases In(string language) => LanguageCatalog.Installed.Written(language);
}
