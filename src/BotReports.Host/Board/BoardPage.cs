using System.Globalization;
using System.Text;
using System.Text.Encodings.Web;
using BotReports.Boards;
using BotReports.Languages;

namespace BotReports.Host.Board;

/// <summary>The board as HTML. Everything that is somebody's words is encoded.</summary>
internal static class BoardPage
{
    /// <summary>Letters stay letters; what HTML understands does not.</summary>
    private static readonly HtmlEncoder Encoder = HtmlEncoder.Create(System.Text.Unicode.UnicodeRanges.All);

    /// <summary>The page without its rows, in the event's language.</summary>
    public static string Of(Phrases phrases)
    {
        string E(string text) => Encoder.Encode(text);
        return $$"""
            <!DOCTYPE html>
            <html lang="{{E(phrases.Language)}}">
            <head>
            <meta charset="utf-8">
            <meta name="viewport" content="width=device-width, initial-scale=1">
            <meta name="color-scheme" content="light dark">
            <title>{{E(phrases.BoardTitle)}}</title>
            <link rel="stylesheet" href="/board/assets/board.css">
            <script src="/board/assets/board.js" defer></script>
            </head>
            <body data-opens-not="{{E(phrases.BoardOpensNot)}}" data-lost="{{E(phrases.BoardLost("{time}"))}}" data-none="{{E(phrases.BoardNothingFound)}}">
            <form id="filter" role="search">
            <label>{{E(phrases.BoardFind)}} <input id="find" type="search" autocomplete="off"></label>
            <label>{{E(phrases.BoardOnly)}} <select id="only"><option value="">{{E(phrases.BoardAll)}}</option><option value="problem">{{E(phrases.LookAfter)}}</option>{{States()}}</select></label>
            </form>
            <p id="notice" role="status"></p>
            <main id="rows"><p>{{E(phrases.BoardWaits)}}</p></main>
            </body>
            </html>
            """;

        string States() => string.Concat(Enum.GetValues<BoardState>().Select(state => $"<option value=\"{state}\">{E(BoardWords.Of(state, phrases))}</option>"));
    }

    /// <summary>What of it changes: the title, the counts, what to look after, and the days.</summary>
    public static string RowsOf(Boards.Board board, Phrases phrases)
    {
        var html = new StringBuilder();
        var counted = board.Rows.Where(row => row.State is not BoardState.Cancelled).ToList();
        var submitted = counted.Count(row => row.State is BoardState.Submitted or BoardState.Approved or BoardState.Locked or BoardState.Changed or BoardState.AskedBack);
        html.Append(CultureInfo.InvariantCulture, $"<header><h1>{Encoder.Encode(board.Title)}</h1><p class=\"count\">{Encoder.Encode(phrases.BoardSubmittedOf(submitted, counted.Count))}</p></header>");
        if (board.Problems.ToList() is { Count: > 0 } problems)
        {
            Section("problems", phrases.LookAfter, [new BoardRoom(null, problems)], html, phrases);
        }

        foreach (var day in board.Days)
        {
            Section("day", day.Name, day.Rooms, html, phrases);
        }

        return html.ToString();
    }

    private static void Section(string kind, string name, IReadOnlyList<BoardRoom> rooms, StringBuilder html, Phrases phrases)
    {
        html.Append(CultureInfo.InvariantCulture, $"<section class=\"{kind}\"><h2>{Encoder.Encode(name)}</h2>");
        foreach (var room in rooms)
        {
            html.Append("<div class=\"room\">");
            if (room.Name is { } called)
            {
                html.Append(CultureInfo.InvariantCulture, $"<h3>{Encoder.Encode(called)}</h3>");
            }

            html.Append("<ul>");
            foreach (var row in room.Rows)
            {
                Row(row, html, phrases);
            }

            html.Append("</ul></div>");
        }

        html.Append("</section>");
    }

    private static void Row(BoardRow row, StringBuilder html, Phrases phrases)
    {
        var about = string.Join(" · ", new[] { row.When, row.Room, row.Who }.Where(part => !string.IsNullOrEmpty(part)));
        html.Append(CultureInfo.InvariantCulture, $"<li data-state=\"{row.State}\"{(row.IsProblem ? " data-problem" : "")}><b>{Encoder.Encode(row.Session)}</b><div><p class=\"theme\">{Encoder.Encode(row.Theme)}</p><p class=\"about\">{Encoder.Encode(about)}</p></div>");
        html.Append(CultureInfo.InvariantCulture, $"<div class=\"where\"><p class=\"state\">{Encoder.Encode(BoardWords.Of(row.State, phrases))}</p>");
        if (row.Sections > 0)
        {
            html.Append(CultureInfo.InvariantCulture, $"<p class=\"done\"><span aria-hidden=\"true\">{row.Done}/{row.Sections}</span><span class=\"spoken\">{Encoder.Encode(phrases.SectionsDone(row.Done, row.Sections))}</span></p>");
        }

        if (row.LastSign is { } sign)
        {
            html.Append(CultureInfo.InvariantCulture, $"<p class=\"sign\">{Encoder.Encode(phrases.BoardLastSign(sign))}</p>");
        }

        html.Append("</div></li>");
    }
}
