using System.Collections.Frozen;
using System.Text.RegularExpressions;
using BotReports.Spelling;

namespace BotReports.Programmes.Files;

/// <summary>Tells by its title that something is a pause, in the languages that programmes are written in.</summary>
internal static partial class BreakTitles
{
    private static readonly FrozenSet<string> Words = new[]
    {
        "break", "breaks", "pause", "lunch", "lunchtime", "breakfast", "dinner", "brunch", "coffee", "tea", "refreshments", "registration", "arrival", "doors", "changeover", "networking",
        "dejeuner", "petit-dejeuner", "diner", "cafe", "the", "accueil", "inscription", "inscriptions", "enregistrement",
        "descanso", "receso", "almuerzo", "comida", "desayuno", "cena", "te", "inscripcion", "inscripciones", "acreditacion", "registro",
        "intervalo", "almoco", "jantar", "cha", "inscricoes", "credenciamento", "pausa",
        "mittagessen", "mittagspause", "kaffeepause", "fruhstuck", "abendessen", "kaffee", "anmeldung", "registrierung", "einlass", "mittag",
    }.ToFrozenSet();

    /// <summary>What may stand beside such a word; anything else makes it a session about breakfast.</summary>
    private static readonly FrozenSet<string> Small = new[]
    {
        "a", "and", "or", "the", "with", "in", "of", "for", "at", "time", "morning", "afternoon", "evening", "midday", "noon", "short", "long", "ceremony", "hanging", "out", "served", "reception", "room", "welcome", "hour",
        "de", "du", "la", "le", "des", "et", "matin", "apres-midi", "midi", "libre", "buffet", "l'heure", "d'accueil", "a", "au",
        "y", "el", "los", "las", "del", "manana", "tarde", "para", "con", "e", "o", "do", "da", "manha", "almuerzo", "und", "mit", "der", "die", "das",
    }.ToFrozenSet();

    public static bool IsBreak(string title)
    {
        // Letters with spaces between them are one word, as in "l u n c h".
        var folded = Folding.Fold(title);
        var words = Word().Matches(folded).Select(match => match.Value).ToList();
        if (words.Count > 1 && words.All(word => word.Length == 1))
        {
            words = [string.Concat(words)];
        }

        return words.Exists(word => Words.Contains(word) && word is not ("the" or "te")) && words.TrueForAll(word => Words.Contains(word) || Small.Contains(word));
    }

    [GeneratedRegex(@"[\p{L}\p{N}][\p{L}\p{N}'-]*", RegexOptions.CultureInvariant, RegexTimeout.Milliseconds)]
    private static partial Regex Word();
}
