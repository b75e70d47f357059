using BotReports.Languages;
using BotReports.Spelling;

namespace BotReports.Tests.Languages;

public sealed class CommandWordsTests
{
    [Fact]
    public void Words_are_written_as_they_are_compared() =>
        Vocabulary.All.Commands.SelectMany(Vocabulary.All.CommandWords).ShouldAllBe(word => Folding.Fold(word) == word);

    [Theory]
    [InlineData("terminé", "done")]
    [InlineData("Terminé.", "done")]
    [InlineData("C’est tout !", "done")]
    [InlineData("plus tard", "skip")]
    [InlineData("aperçu", "preview")]
    [InlineData("¿Por qué?", "why")]
    [InlineData("atrás", "back")]
    [InlineData("más", "more")]
    [InlineData("¿Quién falta?", "who is missing")]
    [InlineData("mensajes prioritarios 4.1", "priority messages")]
    public void Words_are_understood_with_or_without_accents_and_signs(string said, string command)
    {
        Commands.NameOf(said).ShouldBe(command);
        Commands.NameOf(Folding.Fold(said)).ShouldBe(command);
    }
}
