using System.Globalization;
using System.Text.Json.Nodes;

namespace BotReports.AcceptanceTests.Slack.Rules;

/// <summary>What can be pressed, chosen from or written in.</summary>
internal sealed class ElementRules(Breaches breaches, TextRules texts)
{
    private const int LongestId = 255;
    private const int LongestPlaceholder = 150;
    private const int LongestAnswer = 3_000;
    private const int MostChoices = 100;

    private static readonly string[] Menus =
        ["external_select", "users_select", "conversations_select", "channels_select", "multi_external_select", "multi_users_select", "multi_conversations_select", "multi_channels_select"];

    /// <summary>What stands in an actions block, or beside a section.</summary>
    public void Action(JsonObject element, string where)
    {
        breaches.Require((string?)element["type"] is not "plain_text_input", where, "only an input block holds a plain_text_input");
        Any(element, where);
    }

    /// <summary>What stands in an input block.</summary>
    public void Input(JsonObject element, string where)
    {
        breaches.Require((string?)element["type"] is not ("button" or "overflow"), where, "an input block does not hold it");
        Any(element, where);
    }

    private void Any(JsonObject element, string where)
    {
        breaches.OptionalString(element["action_id"], $"{where}.action_id", LongestId);
        texts.Confirmation(element["confirm"], $"{where}.confirm");
        switch ((string?)element["type"])
        {
            case "button":
                Button(element, where);
                break;
            case "plain_text_input":
                TextInput(element, where);
                break;
            case "static_select" or "multi_static_select":
                Select(element, where);
                break;
            case "radio_buttons" or "checkboxes":
                breaches.Only(element, where, "action_id", "options", "initial_option", "initial_options", "confirm", "focus_on_load");
                texts.Options(element["options"], $"{where}.options", 10);
                Initial(element, where);
                break;
            case "overflow":
                breaches.Only(element, where, "action_id", "options", "confirm");
                texts.Options(element["options"], $"{where}.options", 5);
                break;
            case "datepicker":
                breaches.Only(element, where, "action_id", "initial_date", "confirm", "focus_on_load", "placeholder");
                var date = (string?)element["initial_date"];
                breaches.Require(date is null || DateOnly.TryParseExact(date, "yyyy-MM-dd", CultureInfo.InvariantCulture, DateTimeStyles.None, out _), where, "initial_date is no date");
                texts.OptionalPlain(element["placeholder"], $"{where}.placeholder", LongestPlaceholder);
                break;
            case { } menu when Menus.Contains(menu):
                texts.OptionalPlain(element["placeholder"], $"{where}.placeholder", LongestPlaceholder);
                break;
            case var type:
                breaches.Require(false, where, $"there is no element of type {type}");
                break;
        }
    }

    private void Button(JsonObject button, string where)
    {
        breaches.Only(button, where, "action_id", "text", "value", "url", "style", "confirm", "accessibility_label");
        texts.Plain(button["text"], $"{where}.text", 75);
        breaches.OptionalString(button["value"], $"{where}.value", 2_000);
        breaches.OptionalString(button["url"], $"{where}.url", 3_000);
        breaches.OneOf(button["style"], $"{where}.style", "primary", "danger");
        breaches.OptionalString(button["accessibility_label"], $"{where}.accessibility_label", 75);
    }

    private void TextInput(JsonObject input, string where)
    {
        breaches.Only(input, where, "action_id", "initial_value", "multiline", "min_length", "max_length", "dispatch_action_config", "focus_on_load", "placeholder");
        breaches.Range(input["max_length"], $"{where}.max_length", 1, LongestAnswer);
        breaches.Range(input["min_length"], $"{where}.min_length", 0, LongestAnswer);
        breaches.OptionalString(input["initial_value"], $"{where}.initial_value", (int?)input["max_length"] ?? LongestAnswer);
        texts.OptionalPlain(input["placeholder"], $"{where}.placeholder", LongestPlaceholder);
    }

    private void Select(JsonObject select, string where)
    {
        breaches.Only(
            select, where, "action_id", "options", "option_groups", "initial_option", "initial_options", "confirm", "focus_on_load", "placeholder", "max_selected_items");
        texts.OptionalPlain(select["placeholder"], $"{where}.placeholder", LongestPlaceholder);
        breaches.Require(select["options"] is null != (select["option_groups"] is null), where, "has either options or option_groups");
        if (select["options"] is { } options)
        {
            texts.Options(options, $"{where}.options", MostChoices);
            Initial(select, where);
            return;
        }

        foreach (var group in breaches.Objects(select["option_groups"], $"{where}.option_groups", MostChoices))
        {
            texts.Plain(group["label"], $"{where}.label", 75);
            texts.Options(group["options"], $"{where}.options", MostChoices);
        }
    }

    private void Initial(JsonObject element, string where)
    {
        var chosen = element["initial_options"] as JsonArray ?? (element["initial_option"] is { } one ? [one.DeepClone()] : []);
        breaches.Require(chosen.All(option => (element["options"] as JsonArray)?.Any(other => JsonNode.DeepEquals(other, option)) is true), where, "what is chosen is none of the options");
    }
}
