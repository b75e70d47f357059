using BotReports.Imports;
using BotReports.Templates;
using BotReports.Tests.Limits;
using BotReports.Tests.Seeds;
using CsCheck;

namespace BotReports.Tests.Imports;

/// <summary>How a filled form is read, whatever its layout.</summary>
public sealed class FormReaderTests
{
    private static readonly ReportTemplate Template = TemplateCatalog.Load(SeedFolder.Templates).Find("csd-2016")!;
    private static readonly FormReader Reader = new(Template);

    /// <summary>Pieces of forms and of nonsense; a word of ours is in it wherever there is a percent sign.</summary>
    private static readonly string[] Pieces =
    [
        "1. Progress: inspiring practices, partnerships and tools", "2. Recommendations", "Recommendation 1 and who targeted to", "Recommendation % and who",
        "Action(s) for this recommendation (up to two maximum).", "Actions: %", "Actions for % this", "Target: %", "% (Target: %)", "3. Governance mechanisms and the Global",
        "Compact for safe, orderly and regular migration", "1. Governance", "mechanisms: %", "Global Compact: %", "Women: %", "women", "Children", "Inspiring quotes", "Inspiring % quotes",
        "8. Other information", "Provide here any % information you think relevant", "Provide here any other information you think relevant % and %", "1. %", "2.", "4) %", "99. %", "- %",
        "• %", "\uF0B7 %", "a. %", "f.", "%", "% %:", "(%", "\f", "", "   ", "\t%\t%", "| % | % |", "**Women:** %", "## Other information", "\uD800%", "e\u0301%", "Priority messages", "%\f%",
    ];

    private static readonly Gen<string> Forms = Gen.Int[0, Pieces.Length - 1].Select(index => Pieces[index]).Array[0, 60].Select(Join);

    [Fact]
    public void No_word_is_lost_and_none_is_there_twice() => Forms.Sample(text =>
    {
        var said = Ours(text);
        var proposal = Reader.Read(text);
        var kept = Ours(string.Join('\n', proposal.Answers.Select(answer => answer.Text).Concat(proposal.NotPlaced)));

        return kept.Order().SequenceEqual(said.Order());
    });

    [Fact]
    public void Whatever_is_not_the_forms_own_word_is_kept() => Gen.String.Array[0, 30].Sample(lines =>
    {
        var proposal = Reader.Read(string.Join('\n', lines));
        var kept = SeedWords.Of(string.Join('\n', proposal.Answers.Select(answer => answer.Text).Concat(proposal.NotPlaced))).ToHashSet();

        return lines.SelectMany(line => line.ReplaceLineEndings("\n").Split('\n', '\f')).SelectMany(SeedWords.Of).Where(word => word.Length > 3).All(kept.Contains);
    });

    [Theory]
    [InlineData("Describe\n")]
    [InlineData("Recommendations: ")]
    [InlineData("Women: x ")]
    [InlineData("1. Children:\n-\n")]
    [InlineData("2. Recommendations\n-\nRecommendation:\n")]
    [InlineData("a ")]
    [InlineData("\n \n\f")]
    [InlineData("((((")]
    [InlineData("x")]
    [InlineData("One year after the adoption of the 2030 Agenda, are there any lessons we can already draw from ")]
    public void Anything_is_read_in_proportion_to_its_length(string piece) =>
        ProportionalWork.ShouldGrowAsItsSizeDoes(length => () => Reader.Read(string.Concat(Enumerable.Repeat(piece, length / piece.Length))), 40_000);

    [Fact]
    public void Nothing_is_found_in_nothing()
    {
        var proposal = Reader.Read("");

        proposal.Answers.ShouldBeEmpty();
        proposal.NotPlaced.ShouldBeEmpty();
        proposal.Sections.ShouldBe(0);
    }

    [Fact]
    public void Headings_may_be_short_where_their_number_is_right() => Read("""
        1. Progress
        An example
        6. Priority messages
        • One
        • Two
        """).ShouldBe(["examples: An example", "priority-messages: One", "priority-messages: Two"]);

    [Fact]
    public void A_form_in_another_language_is_read_as_well() => Read("""
        7. Citations inspirantes
        Si vous le souhaitez, partagez une ou deux citations entendues pendant la session et qui vous ont inspiré. Les sessions
        suivent la règle de Chatham House : demandez donc l'accord de la personne ou de l'organisation pour la nommer, ou
        indiquez « anonyme ».

        La migration est un choix.
        8. AUTRES INFORMATIONS
        Aucune.
        """).ShouldBe(["quotes: La migration est un choix.", "other-information: Aucune."]);

    [Fact]
    public void A_heading_with_a_slip_of_a_finger_is_recognised()
    {
        var proposal = Reader.Read("""
            6. Priority mesages to convey to governments by the CSD Chair on 10 December
            One
            """);

        proposal.Answers.ShouldHaveSingleItem().Text.ShouldBe("One");
        proposal.NotPlaced.ShouldBeEmpty();
    }

    [Fact]
    public void A_heading_with_another_word_in_it_is_recognised_and_kept()
    {
        var proposal = Reader.Read("""
            6. Priority calls to convey to governments by the CSD Chair on 10 December
            One
            """);

        proposal.Answers.ShouldHaveSingleItem().Text.ShouldBe("One");
        proposal.NotPlaced.ShouldBe(["6. Priority calls to convey to governments by the CSD Chair on 10 December"]);
    }

    [Theory]
    [InlineData("Recommendation n°1", "Action(s) for recommendation 1", "Recommendation n°2")]
    [InlineData("Recommendation nº1", "Actions", "Recommendation nº 2")]
    [InlineData("Rec. 1:", "Action(s):", "Rec. 2:")]
    [InlineData("RECOMMENDATION No. 1", "ACTIONS FOR THIS RECOMMENDATION", "RECOMMENDATION No. 2")]
    [InlineData("Recomendation 1", "Actions for recomendation 1", "Recommendaton 2")]
    [InlineData("Recommandation n° 1 :", "Actions :", "Recommandation n° 2 :")]
    [InlineData("Recommendation 1 –", "Action(s) for recommendation 1", "Recommendation 2.")]
    public void Labels_are_recognised_as_people_type_them(string first, string actions, string second) => Read($"""
        2. Recommendations

        {first}
        Change the law.

        {actions}
        - Write
        - Speak

        {second}
        Open the doors.
        """).ShouldBe(["recommendations/1/text: Change the law.", "recommendations/1/actions: Write", "recommendations/1/actions: Speak", "recommendations/2/text: Open the doors."]);

    [Fact]
    public void A_number_in_a_label_says_which_repetition_its_answers_belong_to() => Read("""
        2. Recommendations
        Recommendation 1:
        Change the law.
        Recommendation 2:
        Open the doors.
        Actions for recommendation 1:
        Write
        """).ShouldBe(["recommendations/1/text: Change the law.", "recommendations/1/actions: Write", "recommendations/2/text: Open the doors."]);

    [Theory]
    [InlineData("8. Other information Provide here any other information you think relevant. The room was full.")]
    [InlineData("8. OTHER INFORMATION – Provide here any other information you think relevant: The room was full.")]
    [InlineData("8. Other informaton\n\nThe room was full.")]
    public void A_heading_its_explanation_and_the_answer_may_stand_in_one_line(string text) => Read(text).ShouldBe(["other-information: The room was full."]);

    [Theory]
    [InlineData("‑ one\n‑ two")]
    [InlineData("– one\n– two")]
    [InlineData("✓ one\n✓ two")]
    [InlineData("■ one\n■ two")]
    [InlineData("» one\n» two")]
    [InlineData("+ one\n+ two")]
    [InlineData("→ one\n→ two")]
    [InlineData("o  one\no  two")]
    [InlineData("o\tone\no\ttwo")]
    [InlineData("1- one\n2- two")]
    [InlineData("a) one\nb) two")]
    [InlineData("(a) one\n(b) two")]
    [InlineData("i. one\nii. two")]
    [InlineData("i) one\nii) two")]
    public void All_marks_that_people_put_before_items_are_taken_for_marks(string list) =>
        Read($"6. Priority messages\n{list}").ShouldBe(["priority-messages: one", "priority-messages: two"]);

    [Fact]
    public void A_word_that_may_be_a_mark_is_a_word_where_one_space_follows() =>
        Read("8. Outras informações\n\no governo escutou.\no povo também.").ShouldBe(["other-information: o governo escutou.\no povo também."]);

    [Fact]
    public void Lines_that_the_pages_width_broke_are_one_and_other_lines_stay_lines() => Read("""
        8. Other information
        Detention was named again and again as something that must end for each and every child
        and for families.
        Nobody spoke for it.
        A third of the Europe-
        Mediterranean group had not been at an event like this one before, they said, or ever.
        """).ShouldHaveSingleItem().ShouldBe("""
        other-information: Detention was named again and again as something that must end for each and every child and for families.
        Nobody spoke for it.
        A third of the Europe-
        Mediterranean group had not been at an event like this one before, they said, or ever.
        """);

    [Fact]
    public void Labels_that_the_template_words_otherwise_are_recognised_by_the_words_they_share() => Read("""
        2. Recommendations

        Recommendation 1:
        Change the law.
        Target: states

        Action(s):
        - Write
        - Speak
        Indicators of success on this recommendation:
        A new law.
        """).ShouldBe(
    [
        "recommendations/1/text: Change the law.",
        "recommendations/1/target: states",
        "recommendations/1/actions: Write",
        "recommendations/1/actions: Speak",
        "recommendations/1/indicators: A new law.",
    ]);

    [Fact]
    public void Where_a_form_has_no_labels_its_numbers_tell_the_places_apart() => Read("""
        2. Four recommendations, with related actions and indicators for change in policies and practices
        1. First
        2. Second
        5. Recommendations and actions for women / children
        1. About women
        2. About children
        """).ShouldBe(["recommendations/1/text: First", "recommendations/2/text: Second", "women: About women", "children: About children"]);

    [Fact]
    public void A_label_in_somebody_elses_section_is_somebodys_words() => Read("""
        1. Progress: inspiring practices, partnerships and tools
        Women: they lead.
        8. Other information
        None
        """).ShouldBe(["examples: Women: they lead.", "other-information: None"]);

    [Fact]
    public void A_list_within_an_answer_belongs_to_it() => Read("""
        6. Priority messages
        1. States should:
        - listen
        - act

        and report.
        2. Cities too.
        """).ShouldBe(["priority-messages: States should:\n- listen\n- act\nand report.", "priority-messages: Cities too."]);

    private static IEnumerable<string> Read(string text) => Reader.Read(text).Answers.Select(answer => $"{answer.Field}: {answer.Text}");

    private static string Join(string[] pieces)
    {
        var count = 0;
        return string.Join('\n', pieces.Select(piece => string.Concat(piece.Select(letter => letter == '%' ? $"zq{++count}" : letter.ToString()))));
    }

    private static List<string> Ours(string text) => [.. SeedWords.Of(text).Where(word => word.Contains("zq", StringComparison.Ordinal))];
}
