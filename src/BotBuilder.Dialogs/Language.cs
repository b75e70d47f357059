using System.Collections.Frozen;
using System.Globalization;
using System.Text.RegularExpressions;

namespace Microsoft.Bot.Builder.Dialogs;

/// <summary>The words that <see cref="Utterance"/> knows in one language, without accents.</summary>
internal sealed class Language
{
    private static readonly Language English = new()
    {
        Numbers = Values("""
            zero 0 one 1 two 2 three 3 four 4 five 5 six 6 seven 7 eight 8 nine 9 ten 10 eleven 11 twelve 12 thirteen 13
            fourteen 14 fifteen 15 sixteen 16 seventeen 17 eighteen 18 nineteen 19 twenty 20 thirty 30 forty 40 fifty 50
            sixty 60 seventy 70 eighty 80 ninety 90 hundred 100 thousand 1000 million 1000000
            """),
        Connectors = Set("and"),
        Ordinals = Values("""
            first 1 second 2 third 3 fourth 4 fifth 5 sixth 6 seventh 7 eighth 8 ninth 9 tenth 10 eleventh 11 twelfth 12 last -1
            """),
        DigitOrdinal = new Regex("^(\\d+)(?:st|nd|rd|th)$", RegexOptions.None, RegexTimeout.Value),
        Yes = Set("yes y yep yup yeah yea sure ok okay true correct agree agreed"),
        No = Set("no n nope nop nah not don dont never false disagree"),
    };

    private static readonly Language French = new()
    {
        Numbers = Values("""
            zero 0 un 1 une 1 deux 2 trois 3 quatre 4 cinq 5 six 6 sept 7 huit 8 neuf 9 dix 10 onze 11 douze 12 treize 13
            quatorze 14 quinze 15 seize 16 vingt 20 vingts 20 trente 30 quarante 40 cinquante 50 soixante 60 septante 70
            huitante 80 octante 80 nonante 90 cent 100 cents 100 mille 1000 million 1000000 millions 1000000
            """),
        Connectors = Set("et"),
        Articles = Set("un une"),
        CountsOnAfterSixty = true,
        Ordinals = Values("""
            premier 1 premiere 1 second 2 seconde 2 deuxieme 2 troisieme 3 quatrieme 4 cinquieme 5 sixieme 6 septieme 7
            huitieme 8 neuvieme 9 dixieme 10 onzieme 11 douzieme 12 dernier -1 derniere -1
            """),
        DigitOrdinal = new Regex("^(\\d+)(?:er|ere|re|e|eme|nd|nde)$", RegexOptions.None, RegexTimeout.Value),
        Yes = Set("oui o ouais ouaip accord certainement volontiers vrai exact ok okay"),
        No = Set("non n nan pas jamais faux"),
    };

    private static readonly Language Spanish = new()
    {
        Numbers = Values("""
            cero 0 un 1 uno 1 una 1 dos 2 tres 3 cuatro 4 cinco 5 seis 6 siete 7 ocho 8 nueve 9 diez 10 once 11 doce 12
            trece 13 catorce 14 quince 15 dieciseis 16 diecisiete 17 dieciocho 18 diecinueve 19 veinte 20 veintiun 21
            veintiuno 21 veintiuna 21 veintidos 22 veintitres 23 veinticuatro 24 veinticinco 25 veintiseis 26 veintisiete 27
            veintiocho 28 veintinueve 29 treinta 30 cuarenta 40 cincuenta 50 sesenta 60 setenta 70 ochenta 80 noventa 90
            cien 100 ciento 100 doscientos 200 trescientos 300 cuatrocientos 400 quinientos 500 seiscientos 600
            setecientos 700 ochocientos 800 novecientos 900 mil 1000 millon 1000000 millones 1000000
            """),
        Connectors = Set("y"),
        Articles = Set("un una"),
        Ordinals = Values("""
            primer 1 primero 1 primera 1 segundo 2 segunda 2 tercer 3 tercero 3 tercera 3 cuarto 4 cuarta 4 quinto 5
            quinta 5 sexto 6 sexta 6 septimo 7 septima 7 octavo 8 octava 8 noveno 9 novena 9 decimo 10 decima 10
            ultimo -1 ultima -1
            """),
        DigitOrdinal = new Regex("^(\\d+)(?:º|ª|o|a|er|ro|ra|do|da|to|ta|mo|ma|vo|va|no|na)$", RegexOptions.None, RegexTimeout.Value),
        Yes = Set("si s claro vale dale supuesto cierto correcto verdadero ok okay"),
        No = Set("no n nunca jamas falso negativo"),
    };

    private Language()
    {
    }

    public FrozenDictionary<string, int> Numbers { get; private init; }

    public FrozenSet<string> Connectors { get; private init; }

    /// <summary>Words that are numbers only where they stand alone, or in a longer number.</summary>
    public FrozenSet<string> Articles { get; private init; } = FrozenSet<string>.Empty;

    /// <summary>Whether seventy is said sixty-ten, and eighty four-twenties.</summary>
    public bool CountsOnAfterSixty { get; private init; }

    public FrozenDictionary<string, int> Ordinals { get; private init; }

    public Regex DigitOrdinal { get; private init; }

    public FrozenSet<string> Yes { get; private init; }

    public FrozenSet<string> No { get; private init; }

    public static Language Of(string locale)
        => locale?.StartsWith("fr", StringComparison.OrdinalIgnoreCase) == true ? French
            : locale?.StartsWith("es", StringComparison.OrdinalIgnoreCase) == true ? Spanish
            : English;

    private static FrozenSet<string> Set(string words) => words.Split(' ').ToFrozenSet();

    private static FrozenDictionary<string, int> Values(string wordsAndValues)
        => wordsAndValues.Split((char[])null, StringSplitOptions.RemoveEmptyEntries).Chunk(2)
            .ToFrozenDictionary(pair => pair[0], pair => int.Parse(pair[1], CultureInfo.InvariantCulture));
}
