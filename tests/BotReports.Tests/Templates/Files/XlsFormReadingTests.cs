using BotReports.Programmes.Files;
using BotReports.Templates;
using BotReports.Templates.Files;
using BotReports.Tests.Programmes.Files;

namespace BotReports.Tests.Templates.Files;

/// <summary>What becomes of XLSForms of each kind and age.</summary>
public sealed class XlsFormReadingTests
{
    private static readonly object?[][] YesNo = [["list_name", "name", "label"], ["yn", "yes", "Yes"], ["yn", "no", "No"]];

    private static readonly object?[][] Named = [["form_title", "form_id", "version"], ["Visit", "visit", 3]];

    [Fact]
    public void A_form_of_kobo_becomes_sections_lists_and_groups()
    {
        var reading = TemplateFiles.Read(KoboForm.Workbook());

        reading.Refusal.ShouldBeNull();
        TemplateFiles.Outline(reading.Template!).ShouldBe(
        [
            "1 Session: text rapporteur! “Who reports?”",
            "1 Session: choice was-it-open “Was the session open?” (yes/no/other-choice)",
            "2 Recommendations: group recommendations 4 “Recommendations” [text text! “What should change?”; list actions 2 “What has to be done?”]",
            "3 Participants: list participants any “Who was there?”",
            "4 Anything else?: text anything-else “Anything else?”",
        ]);
        reading.Template!.Reference.ShouldBe(new TemplateReference("session_report".Replace('_', '-'), 1));
        var open = reading.Template.Sections[0].Questions[1];
        open.Help!.In("fr").ShouldBe("Tout le monde pouvait venir.");
        open.Ask.In("fr").ShouldBe("La session était-elle ouverte ?");
        open.Options[0].Label.In("fr").ShouldBe("Oui");
        reading.Template.Sections[0].Help!.ToString().ShouldBe("Thank you for reporting.");
        reading.Said().ShouldBe(
        [
            "sheet survey, row 2: start is noted by devices; I leave it out.",
            "sheet survey, row 3: end is noted by devices; I leave it out.",
            "sheet survey, row 7, column A (type): what is none of the choices becomes one more choice; what it is, is not asked.",
            "I do not keep what these columns say: default, $kuid.",
        ]);
    }

    [Fact]
    public async Task A_form_of_kobo_goes_out_and_comes_back_the_same()
    {
        var read = TemplateFiles.Read(KoboForm.Workbook()).Template!;

        var written = await TemplateExport.XlsFormAsync(read, TestContext.Current.CancellationToken);

        var again = TemplateFiles.Read(written);
        TemplateFiles.Text(again.Template!).ShouldBe(TemplateFiles.Text(read));
        again.Said().ShouldBeEmpty();
    }

    [Fact]
    public void Old_headings_with_one_colon_and_old_words_for_types_are_understood()
    {
        var reading = TemplateFiles.ReadSurvey(
            [
                ["type", "name", "label:English (en)", "label:French", "bind:required"],
                ["text", "family_name", "Your family name?", "Votre nom ?", "yes"],
                ["begin group", "father", "Father", "Père"],
                ["phone number", "phone", "His number?", "Son numéro ?"],
                ["add select one prompt using yn", "alive", "Is he alive?", "Vit-il ?"],
                ["select one from yn", "near", "Does he live near?", "Habite-t-il près ?"],
                ["end group"],
            ],
            YesNo,
            Named);

        TemplateFiles.Outline(reading.Template.ShouldNotBeNull()).ShouldBe(
        [
            "1 Your family name?: text family-name! “Your family name?”",
            "2 Father: text phone “His number?”",
            "2 Father: choice alive “Is he alive?” (yes/no)",
            "2 Father: choice near “Does he live near?” (yes/no)",
        ]);
        reading.Template!.Sections[1].Title.In("fr").ShouldBe("Père");
        reading.Said().ShouldBe(["sheet survey, row 4, column A (type): phone number: I take what is written as it is, and do not check it."]);
    }

    [Fact]
    public void Sheets_and_headings_may_be_in_capitals()
    {
        var reading = TemplateFiles.Read(
            new WorkbookSample.Sheet("SURVEY", ["TYPE", "NAME", "LABEL::EN"], ["select_one c1", "q1", "Are you well?"]),
            new WorkbookSample.Sheet("CHOICES", ["LIST_NAME", "NAME", "LABEL::EN"], ["c1", "n1-c", "Yes"], ["c1", "n2-c", "No"]),
            new WorkbookSample.Sheet("SETTINGS", ["FORM_TITLE", "FORM_ID", "DEFAULT_LANGUAGE", "VERSION"], ["Yes or no", "YesNo", "EN", "2"]));

        TemplateFiles.Outline(reading.Template.ShouldNotBeNull()).ShouldBe(["1 Are you well?: choice q1 “Are you well?” (n1-c/n2-c)"]);
        reading.Template!.Reference.ShouldBe(new TemplateReference("yesno", 2));
        reading.Said().ShouldBeEmpty();
    }

    [Fact]
    public void An_old_workbook_under_a_new_name_is_opened()
    {
        var reading = TemplateFiles.Read(OldWorkbookSample.OfSheet("survey", ["type", "name", "label"], ["text", "state", "Which state?"]));

        TemplateFiles.Outline(reading.Template.ShouldNotBeNull()).ShouldBe(["1 Which state?: text state “Which state?”"]);
    }

    [Fact]
    public void What_a_form_cannot_have_is_named_by_row_and_column_all_at_once()
    {
        var reading = TemplateFiles.ReadSurvey(
            [
                ["type", "name", "label", "relevant", "constraint", "calculation", "choice_filter", "repeat_count", "required"],
                ["text", "a", "A?", "${b} = 1"],
                ["text", "b", "B?", null, ". > 3"],
                ["calculate", "c", null, null, null, "2+2"],
                ["select_one yn", "d", "D?", null, null, null, "x=${a}"],
                ["select_one gone", "e", "E?"],
                ["begin_group", "f", "F"],
                ["begin_group", "g", "G"],
                ["geopoint", "h", "Where?"],
                ["end_group"],
                ["end_group"],
                ["begin_repeat", "i", "I", null, null, null, null, "${b}"],
                ["text", "j", "J, ${a}?"],
                ["end_repeat"],
                ["text", "a", "A again?"],
                ["text", "k"],
                ["end_repeat"],
                ["begin loop over yn", "l", "L"],
                ["end loop"],
                ["text", "m", "M?", null, null, null, null, null, "${a} = 1"],
                ["begin_group", "n", "N"],
            ],
            YesNo,
            Named);

        reading.Template.ShouldBeNull();
        reading.Said().ShouldBe(new[]
        {
            "I cannot take that form yet: 15 things have to be put right. Nothing is changed.",
            "sheet survey, row 2, column D (relevant): it is asked only under a condition, and I ask everything of everybody. Clear that cell.",
            "sheet survey, row 3, column E (constraint): the answer is checked by a rule, and I check none. Clear that cell.",
            "sheet survey, row 4, column F (calculation): it is calculated, and I only ask. Take it out.",
            "sheet survey, row 5, column G (choice_filter): the choices depend on another answer, and I always offer all. Clear that cell.",
            "sheet survey, row 6, column A (type): the sheet choices has no list “gone”.",
            "sheet survey, row 8, column A (type): a group within a group. A form has sections, and in them groups that repeat, no deeper.",
            "sheet survey, row 9, column A (type): “geopoint” cannot be asked in a chat. Take the question out, or make it text.",
            "sheet survey, row 12, column H (repeat_count): “${b}” is no number from 1 to 100. Leave it empty for any number.",
            "sheet survey, row 13, column C (label): the words refer to another answer with a dollar sign and braces, which I cannot fill in.",
            "sheet survey, row 15, column B (name): the name “a” is there already. Give it another one.",
            "sheet survey, row 16, column C (label): there are no words to ask with. Write them into label.",
            "sheet survey, row 17, column A (type): something ends here that was not begun.",
            "sheet survey, row 18, column A (type): “begin loop over yn” cannot be asked in a chat. Take the question out, or make it text.",
            "sheet survey, row 20, column I (required): it is asked only under a condition, and I ask everything of everybody. Clear that cell.",
            "sheet survey, row 21: what begins here is not ended.",
        });
    }

    [Fact]
    public void Of_several_choices_each_is_asked_as_words_and_the_choices_are_its_explanation()
    {
        var reading = TemplateFiles.ReadSurvey([["type", "name", "label", "hint"], ["select_multiple yn", "both", "Which?", "All that hold."]], YesNo, Named);

        var question = reading.Template!.Sections[0].Questions[0];
        (question.Kind, question.Limit, question.Help!.ToString()).ShouldBe((QuestionKind.List, (int?)2, "All that hold.\n\n• Yes\n• No"));
        reading.Said().ShouldHaveSingleItem().ShouldStartWith("sheet survey, row 2, column A (type): several can be chosen");
    }

    [Fact]
    public void Purpose_and_kind_can_be_said_in_columns_that_other_programs_pass_over()
    {
        var reading = TemplateFiles.ReadSurvey(
            [
                ["type", "name", "label", "bind::botreports:kind", "bind::botreports:purpose", "repeat_count"],
                ["begin_repeat", "quotes", "Quotes", "quote", null, 2],
                ["text", "quote", "What was said?"],
                ["end_repeat"],
                ["text", "message", "Which message?", null, "priority"],
            ],
            null,
            Named);

        reading.Template!.Sections[0].Questions.Select(question => (question.Kind, question.Purpose, question.Limit)).ShouldBe([(QuestionKind.Quote, QuestionPurpose.None, (int?)2), (QuestionKind.Text, QuestionPurpose.Priority, 1)]);
        reading.Said().ShouldBeEmpty();
    }

    [Fact]
    public void Where_there_is_no_english_the_standard_language_stands_in_for_it()
    {
        var reading = TemplateFiles.ReadSurvey([["type", "name", "label::French (fr)", "label"], ["text", "a", "Quoi ?", "Was?"]], null, [["form_title", "form_id", "version", "default_language"], ["Besuch", "besuch", "1", "German (de)"]]);

        var ask = reading.Template!.Sections[0].Questions[0].Ask;
        (ask.In("fr"), ask.In("de"), ask.In("en")).ShouldBe(("Quoi ?", "Was?", "Was?"));
        reading.Template.Title.In("de").ShouldBe("Besuch");
        reading.Said().ShouldBe(["Where there is no English, German (de) stands in for it."]);
    }

    [Fact]
    public void A_language_that_nobody_knows_is_named_by_its_column()
    {
        var reading = TemplateFiles.ReadSurvey([["type", "name", "label::Klingon"], ["text", "a", "nuq?"]], null, Named);

        reading.Said()[1].ShouldBe("sheet survey, row 1, column C (label::Klingon): I do not know the language “Klingon”. Write it as French (fr).");
    }

    [Theory]
    [InlineData("2024051514", "The file has no version from 1 to 9999; I call it version 7.")]
    [InlineData("", "The file has no version from 1 to 9999; I call it version 7.")]
    public void A_version_that_no_form_can_have_is_replaced_and_that_is_said(string version, string said)
    {
        var reading = TemplateFiles.ReadSurvey([["type", "name", "label"], ["text", "a", "A?"]], null, [["form_title", "form_id", "version"], ["Visit", "visit", version]]);

        reading.Template!.Reference.Version.ShouldBe(7);
        reading.Said().ShouldBe([said]);
    }

    [Fact]
    public void A_workbook_without_a_survey_is_refused_with_the_names_of_its_sheets()
    {
        TemplateFiles.Read(new WorkbookSample.Sheet("Sheet1", ["type", "name", "label"], ["text", "state", "The State"])).Said()
            .ShouldBe(["A form has its questions in a sheet named survey. This workbook has: Sheet1."]);
        TemplateFiles.ReadSurvey([["name", "label"], ["a", "A?"]]).Said().ShouldBe(["The sheet survey has no column named type in its first row."]);
        TemplateFiles.ReadSurvey([["type", "name", "label"], ["note", "a", "Only a note"]]).Said().ShouldBe(["I find no question in that file."]);
    }

    [Fact]
    public void A_form_is_told_from_a_programme_by_its_survey()
    {
        IsForm(new WorkbookSample.Sheet("Survey ", ["type", "name", "label"])).ShouldBeTrue();
        IsForm(new WorkbookSample.Sheet("Sheet1", ["type", "name", "label"], ["text", "a", "A?"])).ShouldBeTrue();
        IsForm(new WorkbookSample.Sheet("Programme", ["number", "theme", "date", "start", "end", "room", "type"])).ShouldBeFalse();
    }

    [Fact]
    public void What_holds_too_much_is_not_read()
    {
        var limits = new ProgrammeLimits { Rows = 3 };
        var bytes = WorkbookSample.Of(new WorkbookSample.Sheet("survey", ["type", "name", "label"], ["text", "a", "A?"], ["text", "b", "B?"], ["text", "c", "C?"]));

        TemplateImport.Read(bytes, new TemplateHints(), limits, TestContext.Current.CancellationToken).Said().ShouldBe(["That file has more than 3 rows, so it can be no form."]);
        TemplateImport.Read(bytes, new TemplateHints(), new ProgrammeLimits { File = new() { File = 100 } }, TestContext.Current.CancellationToken).Refusal.ShouldBeOfType<TemplateRefusal.File>();
        TemplateFiles.Read("PK\u0003\u0004 cut short"u8.ToArray()).Refusal.ShouldBe(new TemplateRefusal.File(new ProgrammeRefusal.Damaged(null)));
    }

    private static bool IsForm(WorkbookSample.Sheet sheet) => TemplateImport.IsForm(WorkbookSample.Of(sheet), new ProgrammeLimits(), TestContext.Current.CancellationToken);
}
