namespace Microsoft.Bot.Builder.Dialogs.Prompts;

public static class PromptCultureModels
{
    public static PromptCultureModel English { get; } = new()
    {
        Locale = "en-us",
        Separator = ", ",
        InlineOr = " or ",
        InlineOrMore = ", or ",
        YesInLanguage = "Yes",
        NoInLanguage = "No",
    };

    public static PromptCultureModel French { get; } = new()
    {
        Locale = "fr-fr",
        Separator = ", ",
        InlineOr = " ou ",
        InlineOrMore = ", ou ",
        YesInLanguage = "Oui",
        NoInLanguage = "Non",
    };

    public static PromptCultureModel Spanish { get; } = new()
    {
        Locale = "es-es",
        Separator = ", ",
        InlineOr = " o ",
        InlineOrMore = ", o ",
        YesInLanguage = "Sí",
        NoInLanguage = "No",
    };

    public static PromptCultureModel[] GetSupportedCultures() => [English, French, Spanish];

    /// <returns>The supported locale of the same language; the code itself if there is none.</returns>
    public static string MapToNearestLanguage(string cultureCode)
    {
        if (string.IsNullOrEmpty(cultureCode))
            return cultureCode;
        var code = cultureCode.ToLowerInvariant();
        var language = code.Split('-')[0];
        return Array.Find(GetSupportedCultures(), culture => culture.Locale.StartsWith(language + "-", StringComparison.Ordinal))?.Locale ?? code;
    }

    internal static PromptCultureModel Of(string locale)
    {
        var nearest = MapToNearestLanguage(locale);
        return Array.Find(GetSupportedCultures(), culture => culture.Locale == nearest) ?? English;
    }
}
