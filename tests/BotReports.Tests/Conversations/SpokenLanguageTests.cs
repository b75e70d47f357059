using BotReports.Programmes;
using BotReports.Reports;
using BotReports.Templates;
using BotReports.Tests.Seeds;

namespace BotReports.Tests.Conversations;

public sealed class SpokenLanguageTests
{
    [Theory]
    [InlineData("fr-CA", "en", "Bienvenue")]
    [InlineData("es-MX", "fr", "bienvenida")]
    [InlineData("de-DE", "fr", "Bienvenue")]
    [InlineData("de-DE", "en", "Welcome")]
    public async Task A_person_is_spoken_to_in_their_channels_language_or_else_in_the_events(string locale, string eventLanguage, string welcome)
    {
        await using var stage = StageOf(locale, eventLanguage);

        (await stage.SayAsync("Amy", null, "hello")).ShouldContain(welcome);
    }

    [Fact]
    public async Task The_language_that_somebody_asked_for_outlives_a_restart_and_is_theirs_alone()
    {
        await using var stage = StageOf("en-GB", "en");

        (await stage.SayAsync("Amy", null, "language spanish")).ShouldContain("hablamos en español");
        await stage.RestartAsync();

        (await stage.SayAsync("Amy", null, "start 4.1")).ShouldContain("¿Quién informa");
        (await stage.SayAsync("Ben", null, "hello")).ShouldContain("Welcome");
    }

    [Fact]
    public async Task Yes_and_no_are_understood_in_the_language_that_was_asked_for()
    {
        await using var stage = StageOf("en-GB", "en");
        foreach (var said in new[] { "idioma francés", "commencer 4.1", "ok", "Un exemple", "recommencer" })
        {
            await stage.SayAsync("Amy", null, said);
        }

        (await stage.SayAsync("Amy", null, "oui")).ShouldContain("Le formulaire est de nouveau vide");
    }

    [Fact]
    public async Task The_organizers_read_their_own_language_whatever_the_rapporteur_speaks()
    {
        await using var stage = StageOf("es-ES", "fr");
        await stage.SayAsync("Olga", "organizers", "usar este canal");
        string[] said = ["start 4.1", "ok", "Un ejemplo", "done", "Una recomendación", "skip", "skip", "skip", "done", "skip", "skip", "skip", "skip", "skip", "Un mensaje", "done", "skip", "skip", "submit"];
        foreach (var text in said)
        {
            await stage.SayAsync("Amy", null, text);
        }

        var submitted = await stage.PressAsync("Amy", null, "Sí");

        submitted.ShouldContain("✓ Enviado");
        submitted.ShouldContain("Compte rendu de session · 4.1");
        submitted.ShouldContain("Quand: 9 déc. 2016, 11:00–12:30 (Asia/Dhaka)");
    }

    private static InProcessStage StageOf(string locale, string eventLanguage) =>
        new(new Conference(ProgrammeFile.Load(SeedFolder.Programme), TemplateCatalog.Load(SeedFolder.Templates)) { Language = eventLanguage }, locale);
}
