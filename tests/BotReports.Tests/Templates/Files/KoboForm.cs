using BotReports.Tests.Programmes.Files;

namespace BotReports.Tests.Templates.Files;

/// <summary>A form as Kobo exports it: what devices note in its first rows, two languages, columns of its own, words for true.</summary>
internal static class KoboForm
{
    public static byte[] Workbook() => WorkbookSample.Of(
        new WorkbookSample.Sheet(
            "survey",
            ["type", "name", "label::English (en)", "label::French (fr)", "hint::English (en)", "hint::French (fr)", "required", "repeat_count", "appearance", "default", "$kuid"],
            ["start", "start"],
            ["end", "end"],
            ["begin_group", "group_ab1cd23", "Session", "Session", null, null, null, null, "field-list", null, "aaa"],
            ["note", "thanks", "Thank you for reporting.", "Merci de votre compte rendu."],
            ["text", "Rapporteur", "Who reports?", "Qui rend compte ?", null, null, "true", null, null, "Amy", "bbb"],
            ["select_one yn or_other", "Was_it_open", "Was the session open?", "La session était-elle ouverte ?", "Anybody could come.", "Tout le monde pouvait venir.", "false", null, "minimal", null, "ccc"],
            ["end_group"],
            ["begin_group", "group_recommendations", "Recommendations", "Recommandations"],
            ["begin_repeat", "recommendations", "Recommendations", "Recommandations", null, null, null, "4"],
            ["text", "text", "What should change?", "Que faut-il changer ?", null, null, "true", null, "multiline"],
            ["begin_repeat", "actions", "Actions", "Actions", null, null, null, 2],
            ["text", "action", "What has to be done?", "Que faire ?"],
            ["end_repeat"],
            ["end_repeat"],
            ["end_group"],
            ["begin_group", "group_people", "Participants", "Participants"],
            ["begin_repeat", "participants", "Participants", "Participants"],
            ["text", "participant", "Who was there?", "Qui était là ?"],
            ["end_repeat"],
            ["end_group"],
            ["text", "anything_else", "Anything else?", "Autre chose ?"]),
        new WorkbookSample.Sheet("choices", ["list_name", "name", "label::English (en)", "label::French (fr)"], ["yn", "yes", "Yes", "Oui"], ["yn", "no", "No", "Non"]),
        new WorkbookSample.Sheet("settings", ["form_title", "form_id", "version", "default_language"], ["Session report", "session_report", "1 (2026-05-26 12:10:09)", "English (en)"]));
}
