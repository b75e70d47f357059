using System.Collections.Frozen;
using System.Text.RegularExpressions;
using BotReports.Spelling;

namespace BotReports.Programmes.Files;

/// <summary>
/// What people call the columns of a programme in the languages that programmes are written in, and what other programs call them in their
/// exports. Of two columns of one kind the one whose name comes first here counts.
/// </summary>
internal static partial class ColumnNames
{
    private static readonly (ColumnKind Kind, string[] Names)[] All =
    [
        (ColumnKind.Number, ["number", "session number", "session no", "no", "nr", "num", "n°", "nº", "#", "session id",
            "numero", "numero de session", "numero de la session", "no de session", "n° de session",
            "numero de sesion", "numero de la sesion", "num sesion", "n.º", "numero da sessao", "nummer", "sitzungsnummer", "lfd nr"]),
        (ColumnKind.Title, ["theme", "title", "session title", "talk title", "proposal title", "event title", "topic", "name", "session name", "subject", "summary", "activity title", "talk", "session", "event", "event name",
            "titre", "intitule", "titre de la session", "sujet", "nom de la session", "seance", "tema", "titulo", "titulo de la sesion", "asunto", "nombre", "sesion", "actividad", "titulo da sessao", "nome", "sessao", "assunto",
            "titel", "thema", "vortragstitel", "veranstaltung"]),
        (ColumnKind.Date, ["date", "day", "session date", "start date", "date de debut", "jour", "fecha", "dia", "fecha de inicio", "data", "data de inicio", "datum", "tag"]),
        (ColumnKind.EndDate, ["end date", "date de fin", "fecha de fin", "data de fim", "enddatum"]),
        (ColumnKind.Start, ["start", "start time", "starts", "starts at", "start at", "begin", "begins", "beginning", "from", "time", "event start", "time start", "session time", "start time (local)", "timeslot", "time slot", "hours",
            "debut", "heure de debut", "heure debut", "heure", "horaire", "de", "inicio", "hora de inicio", "hora inicio", "hora", "horario", "comienzo", "desde",
            "hora de inicio da sessao", "beginn", "anfang", "start zeit", "startzeit", "uhrzeit", "zeit", "von"]),
        (ColumnKind.End, ["end", "end time", "ends", "ends at", "end at", "finish", "to", "until", "event end", "time end",
            "fin", "heure de fin", "heure fin", "a", "jusqu'a", "hora de fin", "hora fin", "termino", "hasta", "hora de finalizacion", "final", "fim", "hora de fim", "ate", "ende", "endzeit", "bis"]),
        (ColumnKind.Length, ["duration", "length", "duration (min)", "duration (minutes)", "minutes", "min", "duree", "duree (min)", "duracion", "duracion (min)", "duracao", "dauer", "lange"]),
        (ColumnKind.Room, ["room", "venue", "location", "place", "hall", "room name", "salle", "lieu", "emplacement", "sala", "lugar", "salon", "ubicacion", "local", "raum", "ort", "saal"]),
        (ColumnKind.Track, ["track", "stream", "strand", "event type", "programme track", "parcours", "filiere", "volet", "axe", "linea", "eje", "linea tematica", "trilha", "eixo", "reihe", "strang"]),
        (ColumnKind.Rapporteur, ["rapporteur", "rapporteurs", "rapporteur name", "rapporteur names", "name of rapporteur", "reporter", "reporters", "note taker", "scribe",
            "nom du rapporteur", "rapporteur(s)", "rapporteuse", "relator", "relatora", "relatores", "nombre del relator", "relator(a)", "relatoria", "nome do relator", "berichterstatter", "protokoll"]),
        (ColumnKind.RapporteurIdentity, ["rapporteur email", "rapporteur e-mail", "rapporteur identity", "rapporteur mail", "email of rapporteur", "e-mail of rapporteur", "email", "e-mail", "email address", "mail",
            "courriel", "courriel du rapporteur", "e-mail du rapporteur", "adresse du rapporteur", "identite du rapporteur", "adresse e-mail", "correo", "correo del relator", "correo electronico", "correo electronico del relator", "identidad del relator",
            "e-mail do relator", "email do relator", "identidade do relator"]),
        (ColumnKind.Chair, ["chair", "chairs", "chair name", "moderator", "moderators", "facilitator", "convener", "conveners", "president", "presidence", "moderateur", "animateur", "nom du president",
            "presidente", "presidencia", "moderador", "moderadora", "facilitador", "nombre del presidente", "moderacao", "nome do presidente", "moderation", "leitung", "vorsitz"]),
        (ColumnKind.ChairIdentity, ["chair email", "chair e-mail", "chair identity", "chair mail", "moderator email", "moderator e-mail", "courriel du president", "e-mail du president", "identite du president", "courriel de la presidence",
            "correo del presidente", "correo electronico del presidente", "identidad del presidente", "correo de la presidencia", "e-mail do presidente", "email do presidente", "identidade do presidente"]),
        (ColumnKind.Speaker, ["speaker", "speakers", "speaker name", "speaker names", "presenter", "presenters", "panelist", "panelists", "panellists", "persons", "person", "speakername",
            "intervenant", "intervenants", "orateur", "orateurs", "conferencier", "conferenciers", "ponente", "ponentes", "orador", "oradores", "panelista", "panelistas", "palestrante", "palestrantes",
            "vortragende", "vortragender", "referent", "referenten", "referentin", "sprecher", "redner"]),
        (ColumnKind.Groups, ["groups", "group", "breakout groups", "breakouts", "groupes", "groupe", "groupes de travail", "grupos", "grupo", "grupos de trabajo", "grupos de trabalho", "gruppen"]),
        (ColumnKind.Zone, ["time zone", "timezone", "zone", "tz", "fuseau horaire", "fuseau", "zona horaria", "fuso horario", "zeitzone"]),
        (ColumnKind.Code, ["code", "id", "key", "event key", "guid", "uid", "session code", "proposal id", "talk id", "reference", "ref", "cle", "clave", "codigo", "chave", "kennung"]),
        (ColumnKind.Other, ["description", "abstract", "subtitle", "tags", "level", "language", "notes", "url", "link", "capacity", "status", "type", "resume", "sous-titre", "descripcion", "resumen", "subtitulo", "descricao", "resumo", "untertitel", "beschreibung"]),
    ];

    private static readonly FrozenDictionary<string, (ColumnKind Kind, int Rank)> Kinds =
        All.SelectMany(kind => kind.Names, (kind, name) => (kind.Kind, Name: Fold(name))).Select((name, rank) => (name.Name, name.Kind, Rank: rank))
            .DistinctBy(name => name.Name).ToFrozenDictionary(name => name.Name, name => (name.Kind, name.Rank));

    private static readonly FrozenSet<string> Languages =
        System.Globalization.CultureInfo.GetCultures(System.Globalization.CultureTypes.NeutralCultures).Select(culture => culture.TwoLetterISOLanguageName).Where(name => name.Length == 2).ToFrozenSet();

    /// <summary>Null for a name that is not known.</summary>
    /// <param name="language">The two letters of <c>theme:fr</c>, <c>Title (FR)</c>; empty for none.</param>
    /// <param name="rank">Lower for a name that is surer.</param>
    public static ColumnKind? Find(string text, out string language, out int rank)
    {
        (language, rank) = ("", 0);
        if (text.Length > 100)
        {
            return null;
        }

        var name = Fold(text);
        if (!Kinds.TryGetValue(name, out var found) && WithLanguage().Match(name) is { Success: true } match && Languages.Contains(match.Groups["language"].Value))
        {
            (name, language) = (match.Groups["name"].Value, match.Groups["language"].Value);
            Kinds.TryGetValue(name, out found);
        }

        rank = found.Rank;
        return Kinds.ContainsKey(name) ? found.Kind : null;
    }

    /// <summary><c>Speaker_Names *</c> is "speaker names".</summary>
    private static string Fold(string text) => Folding.Fold(text.Replace('_', ' ').Replace('\n', ' ')).Trim(' ', '*', ':', '.');

    [GeneratedRegex(@"\A(?<name>.*[^ :(\[/-]) ?[:(\[/ -] ?(?<language>[a-z]{2})[)\]]?\z", RegexOptions.ExplicitCapture | RegexOptions.Singleline, RegexTimeout.Milliseconds)]
    private static partial Regex WithLanguage();
}
