using System.Globalization;
using BotReports.Actions;
using BotReports.Bot.Understanding;
using BotReports.Bot.Understanding.Asking;
using BotReports.Languages;
using BotReports.Programmes;
using BotReports.Templates;
using BotReports.Tests.Seeds;

namespace BotReports.Tests.Understanding;

/// <summary>What a chair asks in their own words about what the sessions have found: what it asks for, which sessions, and what of it is not understood.</summary>
public sealed class FindingQuestionsTests
{
    private static readonly Programme Programme = ProgrammeFile.Load(SeedFolder.Programme);
    private static readonly FindingQuestions Questions = new(TemplateCatalog.Load(SeedFolder.Templates).Find(Programme.Template)!, () => Programme, Vocabulary.All);

    /// <summary>15:00 on the event's second day, in Dhaka.</summary>
    private static readonly DateTimeOffset Now = new(2016, 12, 9, 9, 0, 0, TimeSpan.Zero);

    [Theory]
    [InlineData("give me the two messages of each session", "priorities")]
    [InlineData("what did the Asia people want?", "everything ?asia")]
    [InlineData("priorities on women", "priorities women")]
    [InlineData("draft my speech", "priorities brief")]
    [InlineData("quotes I may use", "quotes")]
    [InlineData("read me only the new ones since this morning", "priorities since 9 00:00")]
    [InlineData("session 4", "priorities 4")]
    [InlineData("session 2.2", "priorities 2.2")]
    [InlineData("priorities of sessions 1 and 2", "priorities 1 2")]
    [InlineData("priorities 1.1-1.3, 2.2", "priorities 1.1 1.2 2.2")]
    [InlineData("key messages from yesterday", "priorities held 8 00:00–9 00:00")]
    [InlineData("priorities approved only", "priorities approved")]
    [InlineData("recommendations to IOM", "recommendations/text →iom")]
    [InlineData("which sessions mention detention?", "everything “detention”")]
    [InlineData("how many reports are in?", "priorities count")]
    [InlineData("what came in since 8?", "priorities since 9 08:00")]
    [InlineData("priority messages 9.9", "priorities 9.9")]
    [InlineData("anything on children?", "everything children")]
    [InlineData("top three themes", "priorities themes ?top three")]
    [InlineData("who was the rapporteur of 2.2?", "priorities 2.2 names")]
    [InlineData("urgent ones only", "priorities ?urgent")]
    [InlineData("priorities of room Meghna this afternoon", "priorities Meghna held 9 12:00–10 00:00")]
    [InlineData("les messages prioritaires de la session 3", "priorities 3")]
    [InlineData("les recommandations à l'OIM", "recommendations/text →oim")]
    [InlineData("que disent les groupes sur les enfants ?", "everything children")]
    [InlineData("seulement ce qui est nouveau depuis hier soir", "priorities since 8 18:00")]
    [InlineData("prépare mon discours de cinq minutes", "priorities brief 5 min")]
    [InlineData("citations utilisables", "quotes")]
    [InlineData("combien de rapports sont arrivés ?", "priorities last count")]
    [InlineData("les priorités approuvées", "priorities approved")]
    [InlineData("quelles sessions parlent de détention ?", "everything “detention”")]
    [InlineData("mensajes prioritarios de la sesión 4.1", "priorities 4.1")]
    [InlineData("recomendaciones a los Estados", "recommendations/text →estados")]
    [InlineData("¿qué sesiones mencionan la detención?", "everything “detencion”")]
    [InlineData("lo nuevo desde esta mañana", "priorities since 9 00:00")]
    [InlineData("prepárame un discurso de tres minutos", "priorities brief 3 min")]
    [InlineData("citas que puedo usar", "quotes")]
    [InlineData("prioridades sobre mujeres", "priorities women")]
    [InlineData("¿cuántos informes hay?", "priorities count")]
    [InlineData("solo lo aprobado", "priorities approved")]
    public void A_wording_of_the_chairs_means_what_they_meant(string words, string meaning) => Said(Read(words)).ShouldBe(meaning);

    [Theory]
    [InlineData("Priorities", "priorities")]
    [InlineData("Could you please show us all the key messages?", "priorities")]
    [InlineData("key messages from 1.1 to 2.1", "priorities 1.1 1.2 2.1")]
    [InlineData("priorities between 1.1 and 2.1", "priorities 1.1 1.2 2.1")]
    [InlineData("what are the priorities in 4.1, 2.2 and 2.2?", "priorities 4.1 2.2")]
    [InlineData("approved priorities of 2", "priorities 2 approved")]
    [InlineData("priorities of sessions 1 to 2", "priorities 1.1 1.2 2.1 2.2")]
    [InlineData("priorities 2.2-1.2", "priorities 1.2 2.1 2.2")]
    [InlineData("priorities not approved", "priorities ?not approved")]
    [InlineData("priorités non approuvées", "priorities ?non approuvees")]
    [InlineData("recommendations not to states", "recommendations/text ?not to states")]
    [InlineData("urgent priorities of 4.1", "priorities 4.1 ?urgent")]
    [InlineData("the priorities of session 4.1 since covid-19", "priorities 4.1 ?since covid-19")]
    [InlineData("recomendations to the IOM", "recommendations/text →iom")]
    [InlineData("recommendations for states on children", "recommendations/text children →states")]
    [InlineData("actions and indicators of 2.2", "recommendations/actions recommendations/indicators 2.2")]
    [InlineData("examples from friday", "examples held 9 00:00–10 00:00")]
    [InlineData("priorities of 8 December", "priorities held 8 00:00–9 00:00")]
    [InlineData("priorités du 8 décembre après-midi", "priorities held 8 00:00–9 00:00 ?apres-midi")]
    [InlineData("prioridades del 9 de diciembre", "priorities held 9 00:00–10 00:00")]
    [InlineData("key messages of day 2", "priorities held 9 00:00–10 00:00")]
    [InlineData("what is new since 9:40?", "priorities since 9 09:40")]
    [InlineData("quoi de neuf depuis 14h30 ?", "priorities since 9 14:30")]
    [InlineData("what is new since I last asked", "priorities last")]
    [InlineData("what is new?", "priorities last")]
    [InlineData("everything on SDG 16", "everything sdg-16")]
    [InlineData("recommandations sur les ODD 3, 4 et 5", "recommendations/text sdg-3 sdg-4 sdg-5")]
    [InlineData("priorities on detention of children", "priorities children “detention”")]
    [InlineData("find “family unity” -prison", "everything “\"family unity\" -prison”")]
    [InlineData("what did they say about firewalls", "everything “firewalls”")]
    [InlineData("qué piden los grupos de Asia", "everything ?asia")]
    [InlineData("quais são as prioridades da sessão 4?", "priorities 4")]
    [InlineData("quem falta?", "missing")]
    [InlineData("who hasn't reported?", "missing")]
    [InlineData("qui n'a pas encore rendu ?", "missing")]
    [InlineData("¿quién falta?", "missing")]
    [InlineData("show me what session 3.2 wants governments to hear", "everything 3.2 ?governments")]
    [InlineData("what are the key asks?", "priorities")]
    [InlineData("priorities from day one", "priorities held 8 00:00–9 00:00")]
    [InlineData("recommendations for the UN on labour", "recommendations/text →un “labour”")]
    [InlineData("recommendations addressed to employers from session 1", "recommendations/text 1 →employers")]
    [InlineData("what should states do about detention", "everything “detention” ?states")]
    [InlineData("what happened in Padma this morning", "everything Padma held 9 00:00–9 12:00")]
    [InlineData("priority mesages on chidren", "priorities children")]
    [InlineData("summarise session 2", "priorities 2")]
    [InlineData("what can I say about youth in two minutes?", "priorities youth brief 2 min")]
    [InlineData("one minute brief on women, approved only", "priorities women approved brief 1 min")]
    [InlineData("when did 4.1 submit?", "priorities 4.1 state")]
    [InlineData("has 4.2 reported?", "priorities 4.2 state")]
    [InlineData("who is late?", "missing")]
    [InlineData("priorities except session 3", "priorities ?except session 3")]
    [InlineData("y a-t-il du nouveau ?", "priorities last")]
    [InlineData("fais-moi un discours de trois minutes sur les femmes", "priorities women brief 3 min")]
    [InlineData("recommandations aux États sur la détention", "recommendations/text →etats “detention”")]
    [InlineData("quién no ha informado", "missing")]
    [InlineData("recomendaciones a la OIM sobre niños", "recommendations/text children →oim")]
    [InlineData("qué piden a los gobiernos", "everything →gobiernos")]
    [InlineData("what do several sessions say?", "priorities shared")]
    [InlineData("which sessions agree on firewalls?", "everything “firewalls”")]
    [InlineData("qu'est-ce que les sessions ont en commun ?", "priorities shared")]
    [InlineData("¿en qué coinciden las sesiones?", "priorities shared")]
    [InlineData("brief on children", "priorities children brief")]
    [InlineData("a speech of 5 minutes as a Word document", "priorities brief 5 min file")]
    [InlineData("send me everything as a Word file", "everything file")]
    public void So_do_others_like_them(string words, string meaning) => Said(Read(words)).ShouldBe(meaning);

    [Theory]
    [InlineData("what is new since 3 pm", "priorities since 9 15:00")]
    [InlineData("what is new since 3pm", "priorities since 9 15:00")]
    [InlineData("what is new since 9 am", "priorities since 9 09:00")]
    [InlineData("what is new since 12 pm", "priorities since 9 12:00")]
    [InlineData("what is new since 9:59", "priorities since 9 09:59")]
    [InlineData("what is new since 24:00", "priorities since 10 00:00")]
    [InlineData("what is new since 25:00", "priorities last ?since 25:00")]
    [InlineData("what is new since 9:60", "priorities last ?since 9:60")]
    [InlineData("priorities of december 8", "priorities held 8 00:00–9 00:00")]
    [InlineData("priorities of 31 december", "priorities held 31 00:00–1 00:00")]
    [InlineData("priorities of 1 december", "priorities held 1 00:00–2 00:00")]
    [InlineData("priorities of the 9th of december", "priorities held 9 00:00–10 00:00")]
    [InlineData("priorities of thursday", "priorities held 8 00:00–9 00:00")]
    [InlineData("everything on SDG 1", "everything sdg-1")]
    [InlineData("everything on SDG 17", "everything sdg-17")]
    [InlineData("a speech of 60 minutes", "priorities brief 60 min")]
    [InlineData("a speech of 1 minute", "priorities brief 1 min")]
    public void Numbers_count_up_to_the_last_that_makes_sense(string words, string meaning) => Said(Read(words)).ShouldBe(meaning);

    [Theory]
    [InlineData("Good evening to all")]
    [InlineData("I will be ten minutes late, please start without me")]
    [InlineData("thank you very much")]
    [InlineData("merci beaucoup")]
    [InlineData("the coffee is cold")]
    public void Anything_else_is_no_question(string words) => Read(words).ShouldBeNull();

    private static BotAction? Read(string words) => Questions.Read(TypedWords.Of(words).Folded, Now);

    private static string Said(BotAction? action) => action switch
    {
        ShowMissingReports => "missing",
        ShowFindings asked => string.Join(' ', Parts(asked).OfType<string>().Where(part => part.Length > 0)),
        _ => "",
    };

    private static IEnumerable<string?> Parts(ShowFindings asked) =>
    [
        asked.Topic switch { FindingTopic.Everything => "everything", FindingTopic.Questions => string.Join(' ', asked.Questions), _ => "priorities" },
        string.Join(' ', asked.Sessions), asked.Room, asked.Track,
        string.Join(' ', asked.Themes),
        asked.Addressee is { } to ? $"→{to}" : null,
        asked.Words is { } words ? $"“{words}”" : null,
        asked.HeldFrom is { } from ? $"held {Moment(from)}–{Moment(asked.HeldBefore!.Value)}" : null,
        asked.Since is { } since ? $"since {Moment(since)}" : null,
        asked.SinceLast is true ? "last" : null,
        asked.ApprovedOnly is true ? "approved" : null,
        asked.Form?.ToString().ToLowerInvariant(),
        asked.Minutes is { } minutes ? $"{minutes} min" : null,
        asked.AsFile is true ? "file" : null,
        asked.Unclear is { } unclear ? $"?{unclear}" : null,
    ];

    private static string Moment(DateTimeOffset moment) => moment.ToString("d HH:mm", CultureInfo.InvariantCulture);
}
