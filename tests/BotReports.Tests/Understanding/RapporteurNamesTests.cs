using BotReports.Bot.Understanding;

namespace BotReports.Tests.Understanding;

public sealed class RapporteurNamesTests
{
    [Theory]
    [InlineData("Amy Shannon", "Amy Shannon")]
    [InlineData("Amy Shannon and Ben Ito", "Amy Shannon", "Ben Ito")]
    [InlineData("Amy Shannon, Ben Ito & Li Wu", "Amy Shannon", "Ben Ito", "Li Wu")]
    [InlineData("Anne-Marie d'Arcy\nPeter van der Berg", "Anne-Marie d'Arcy", "Peter van der Berg")]
    [InlineData("María de los Ángeles y José Núñez", "María de los Ángeles", "José Núñez")]
    [InlineData("عائشة حسن", "عائشة حسن")]
    [InlineData("Dr. Jane Q. Public", "Dr. Jane Q. Public")]
    public void Names_are_read_as_they_are_to_be_printed(string text, params string[] names) => RapporteurNames.In(text).ShouldBe(names);

    [Theory]
    [InlineData("Li", true)]
    [InlineData("L", false)]
    [InlineData("Maria da Conceição Evaristo de Brito", true)]
    [InlineData("One Two Three Four Five Six Seven Eight Nine Ten", false)]
    public void A_name_is_neither_a_letter_nor_a_sentence(string text, bool isName) => (RapporteurNames.In(text) is not null).ShouldBe(isName);

    [Theory]
    [InlineData("no")]
    [InlineData("No")]
    [InlineData("what?")]
    [InlineData("that is wrong")]
    [InlineData("Is this right?")]
    [InlineData("I am not sure who else reports")]
    [InlineData("Amy Shannon is the rapporteur")]
    [InlineData("4.1")]
    [InlineData("👍")]
    [InlineData("")]
    public void A_sentence_a_question_or_a_no_is_no_name(string text) => RapporteurNames.In(text).ShouldBeNull();
}
