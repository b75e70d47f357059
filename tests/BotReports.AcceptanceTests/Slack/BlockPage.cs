using System.Globalization;
using System.Net;
using System.Text.Json.Nodes;
using BotReports.AcceptanceTests.Slack.Rules;

namespace BotReports.AcceptanceTests.Slack;

/// <summary>Blocks as a page, roughly as Slack lays them out, for people to look at: sizes, margins and colours are Slack's as far as a picture needs them.</summary>
internal static class BlockPage
{
    private const string Look = """
        :root { color-scheme: light dark; --ink: #1d1c1d; --soft: #616061; --line: #ddd; --paper: #fff; --main: #007a5a; }
        @media (prefers-color-scheme: dark) { :root { --ink: #d1d2d3; --soft: #ababad; --line: #35373b; --paper: #1a1d21; } }
        body { margin: 0; padding: 12px 16px; background: var(--paper); color: var(--ink); font: 15px/1.47 Lato, "Noto Sans", "DejaVu Sans", sans-serif; }
        h2 { font-size: 18px; margin: 8px 0 4px; } .context { color: var(--soft); font-size: 12px; margin: 6px 0; white-space: pre-wrap; }
        .text { margin: 6px 0; white-space: pre-wrap; } ol, ul { margin: 4px 0; padding-left: 28px; } blockquote { margin: 4px 0; padding-left: 12px; border-left: 4px solid var(--line); }
        hr { border: 0; border-top: 1px solid var(--line); margin: 12px 0; } .row { display: flex; flex-wrap: wrap; gap: 8px; margin: 8px 0; }
        .row span { border: 1px solid var(--line); border-radius: 4px; padding: 4px 12px; font-weight: 700; font-size: 13px; } .row .primary { background: var(--main); color: #fff; border-color: var(--main); }
        .message + .message { border-top: 6px solid var(--line); margin-top: 12px; padding-top: 8px; } .thread { margin-left: 24px; }
        label { display: block; font-weight: 700; margin: 12px 0 4px; } .field { border: 1px solid var(--soft); border-radius: 4px; min-height: 64px; padding: 8px; white-space: pre-wrap; }
        header { display: flex; justify-content: space-between; font-weight: 900; font-size: 18px; border-bottom: 1px solid var(--line); padding-bottom: 8px; }
        """;

    /// <param name="messages">Each with whether it stands in a thread.</param>
    public static string Of(IEnumerable<(JsonArray Blocks, bool IsInThread)> messages) => Page(string.Concat(messages.Select(message =>
        $"<div class=\"message{(message.IsInThread ? " thread" : "")}\">{Of(message.Blocks)}</div>")));

    public static string OfView(JsonObject view)
    {
        var head = (string?)view["type"] == "modal" ? $"<header><span>{Text(view["title"])}</span><span>×</span></header>" : "";
        var foot = view["submit"] is { } submit ? $"<div class=\"row\"><span>{Text(view["close"])}</span><span class=\"primary\">{Text(submit)}</span></div>" : "";
        return Page($"{head}{Of(view["blocks"]!.AsArray())}{foot}");
    }

    private static string Page(string body) => $"<!doctype html><meta charset=\"utf-8\"><style>{Look}</style>{body}";

    private static string Of(JsonArray blocks) => string.Concat(blocks.OfType<JsonObject>().Select(Block));

    private static string Block(JsonObject block) => (string?)block["type"] switch
    {
        "header" => $"<h2>{Text(block["text"])}</h2>",
        "context" => $"<div class=\"context\">{string.Join(' ', block["elements"]!.AsArray().Select(Text))}</div>",
        "section" => $"<div class=\"text\">{Text(block["text"])}</div>",
        "divider" => "<hr>",
        "actions" => $"<div class=\"row\">{string.Concat(block["elements"]!.AsArray().Select(button => $"<span class=\"{(string?)button!["style"]}\">{Text(button["text"])}</span>"))}</div>",
        "input" => $"<label>{Text(block["label"])}</label><div class=\"field\">{WebUtility.HtmlEncode((string?)block["element"]!["initial_value"])}</div>",
        "rich_text" => string.Concat(block["elements"]!.AsArray().OfType<JsonObject>().Select(Element)),
        var other => $"<p>({other})</p>",
    };

    private static string Element(JsonObject element)
    {
        var inside = string.Concat(element["elements"]!.AsArray().OfType<JsonObject>().Select(child => (string?)child["type"] == "rich_text_section" ? $"<li style=\"white-space:pre-wrap\">{Runs(child)}</li>" : Run(child)));
        return (string?)element["type"] switch
        {
            "rich_text_list" when (string?)element["style"] == "ordered" => string.Create(CultureInfo.InvariantCulture, $"<ol start=\"{1 + ((int?)element["offset"] ?? 0)}\">{inside}</ol>"),
            "rich_text_list" => $"<ul>{inside}</ul>",
            "rich_text_quote" => $"<blockquote>{inside}</blockquote>",
            _ => $"<div class=\"text\" style=\"margin:0\">{inside}</div>",
        };
    }

    private static string Runs(JsonObject section) => string.Concat(section["elements"]!.AsArray().OfType<JsonObject>().Select(Run));

    private static string Run(JsonObject run)
    {
        var text = (string?)run["type"] == "emoji" ? "⚠️" : WebUtility.HtmlEncode((string?)run["text"]);
        var style = run["style"] as JsonObject ?? [];
        return style.ContainsKey("bold") ? $"<b>{text}</b>" : style.ContainsKey("italic") ? $"<i>{text}</i>" : text ?? "";
    }

    private static string Text(JsonNode? text) => WebUtility.HtmlEncode(ControlSequences.Unescape((string?)text?["text"] ?? ""));
}
