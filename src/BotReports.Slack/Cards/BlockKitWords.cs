using BotReports.Templates;

namespace BotReports.Slack.Cards;

/// <summary>The few words that forms in Slack have and cards elsewhere do not.</summary>
internal static class BlockKitWords
{
    private static readonly LocalizedText Open = new([
        new("en", "Fill in the form"), new("fr", "Remplir le formulaire"), new("es", "Rellenar el formulario"), new("ar", "املأ النموذج"),
    ]);

    private static readonly LocalizedText CloseForm = new([new("en", "Close"), new("fr", "Fermer"), new("es", "Cerrar"), new("ar", "إغلاق")]);

    private static readonly LocalizedText TooLong = new([
        new("en", "This is too long for the form: change it in the chat."),
        new("fr", "Ceci est trop long pour le formulaire : modifiez-le dans la conversation."),
        new("es", "Esto es demasiado largo para el formulario: cámbielo en el chat."),
        new("ar", "هذا أطول من أن يتسع له النموذج: غيّره في المحادثة."),
    ]);

    public static string OpenForm(string language) => Open.In(language);

    public static string Close(string language) => CloseForm.In(language);

    public static string TooLongForAForm(string language) => TooLong.In(language);
}
