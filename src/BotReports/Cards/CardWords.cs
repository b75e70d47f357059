using System.Globalization;
using BotReports.Templates;

namespace BotReports.Cards;

/// <summary>The few words that renderers add by themselves.</summary>
public static class CardWords
{
    private static readonly LocalizedText Part = new([
        new("en", "{0} ({1} of {2})"), new("fr", "{0} ({1} sur {2})"), new("es", "{0} ({1} de {2})"), new("ar", "{0} ({1} من {2})"),
    ]);

    private static readonly LocalizedText ContinuedTitle = new([
        new("en", "{0} (continued)"), new("fr", "{0} (suite)"), new("es", "{0} (continuación)"), new("ar", "{0} (تابع)"),
    ]);

    private static readonly LocalizedText RestIsInCard = new([
        new("en", "This is only the beginning: the card holds the rest, which this app is too old to show."),
        new("fr", "Ceci n’est que le début : la suite est dans la carte, que cette application trop ancienne ne peut afficher."),
        new("es", "Esto es solo el comienzo: el resto está en la tarjeta, que esta aplicación es demasiado antigua para mostrar."),
        new("ar", "هذه هي البداية فقط: البقية في البطاقة التي لا يستطيع هذا التطبيق القديم عرضها."),
    ]);

    public static string PartOf(string title, int number, int count, string language) =>
        string.Format(CultureInfo.InvariantCulture, Part.In(language), title, number, count);

    public static string Continued(string title, string language) =>
        string.Format(CultureInfo.InvariantCulture, ContinuedTitle.In(language), title);

    public static string TheRestIsInTheCard(string language) => RestIsInCard.In(language);
}
