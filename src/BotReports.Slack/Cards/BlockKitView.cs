using System.Text.Json.Nodes;
using BotReports.Cards;

namespace BotReports.Slack.Cards;

/// <summary>Renders views: a card with fields as a modal, and cards as the App Home.</summary>
internal static class BlockKitView
{
    private const int LongestTitle = 24;
    private const int LongestId = 255;
    private const int LongestLabel = 2_000;
    private const int LongestAnswer = 3_000;
    private const int LongestMetadata = 3_000;
    private const int MostBlocks = 100;

    // Slack takes 250 kB, with the ids and labels around the blocks.
    private const int MostBytes = 200_000;

    /// <summary>Renders a form as a modal. A field with more text than Slack's inputs hold is named but cannot be edited, because Slack would shorten it.</summary>
    /// <param name="form">A card with <see cref="CardInput"/>s and a button that <see cref="CardButton.Sends"/> them.</param>
    /// <param name="callbackId">The <c>callback_id</c>, which names the modal in its submission.</param>
    /// <param name="metadata">The <c>private_metadata</c>, which comes back with the submission. Put ids only in it.</param>
    public static JsonObject Modal(Card form, string callbackId, string metadata = "")
    {
        ArgumentOutOfRangeException.ThrowIfGreaterThan(metadata.Length, LongestMetadata);
        var title = SlackText.Escape(TypedText.Line(form.WindowTitle ?? form.Title), LongestTitle);
        var submit = form.Buttons.FirstOrDefault(button => button.Sends);
        var blocks = new List<JsonObject>();
        var bytes = 0;
        foreach (var block in Blocks(form, isWhole: title == SlackText.Escape(TypedText.Line(form.Title))))
        {
            bytes += BlockKitSize.InBytes(block);
            if (blocks.Count == MostBlocks || bytes > MostBytes)
            {
                break;
            }

            blocks.Add(block);
        }

        var view = new JsonObject
        {
            ["type"] = "modal",
            ["callback_id"] = callbackId,
            ["title"] = PlainText(title.Length == 0 ? "…" : title),
            ["close"] = PlainText(SlackText.Escape(CardWords.Close(form.Language), LongestTitle)),
            ["private_metadata"] = metadata,
            ["notify_on_close"] = submit is not null,
            ["blocks"] = new JsonArray([.. blocks]),
        };
        if (submit is not null)
        {
            view["submit"] = PlainText(SlackText.Escape(TypedText.Line(submit.Title), LongestTitle));
        }

        return view;
    }

    /// <summary>
    /// Renders the App Home, one card below the other. A card that is larger than a message is shortened to its beginning. A card that no
    /// longer fits is left out, and so are those after it.
    /// </summary>
    public static JsonObject Home(IEnumerable<Card> cards)
    {
        var body = new BlockKitBody();
        var blocks = new List<JsonObject>();
        foreach (var card in cards)
        {
            var fitting = BlockKitFrame.Fit(card);
            var beginning = CardSplitter.Split(fitting, BlockKitSize.MessageBudget, BlockKitSize.AsMessage)[0];
            var next = body.Blocks(beginning with { Buttons = fitting.Buttons }).ToList();
            if (blocks.Count > 0)
            {
                next.Insert(0, new JsonObject { ["type"] = "divider" });
            }

            if (blocks.Count + next.Count > MostBlocks || blocks.Concat(next).Sum(BlockKitSize.InBytes) > MostBytes)
            {
                break;
            }

            blocks.AddRange(next);
        }

        return new JsonObject { ["type"] = "home", ["blocks"] = new JsonArray([.. blocks]) };
    }

    private static IEnumerable<JsonObject> Blocks(Card form, bool isWhole)
    {
        // A modal's title is limited to 24 characters, so a longer title is repeated in the first line.
        var head = new Card(isWhole ? "" : form.Title) { Notice = form.Notice, Eyebrow = form.Eyebrow, Subtitle = form.Subtitle, Language = form.Language };
        foreach (var block in new BlockKitBody().Blocks(BlockKitFrame.Fit(head)))
        {
            yield return block;
        }

        foreach (var element in form.Body)
        {
            if (element is CardInput input && Fits(input))
            {
                yield return Field(input);
                continue;
            }

            CardElement[] shown = element is CardInput { Label: var label }
                ? [new CardText(label, CardTextStyle.Strong), new CardText(CardWords.TooLongForAForm(form.Language), CardTextStyle.Subtle)]
                : [element];
            foreach (var block in new BlockKitBody().Blocks(BlockKitFrame.Fit(new Card("") { Body = shown })))
            {
                yield return block;
            }
        }
    }

    private static bool Fits(CardInput input) => input.Id.Length is > 0 and <= LongestId && Typed(input).Length <= LongestAnswer;

    private static JsonObject Field(CardInput input)
    {
        var element = new JsonObject { ["type"] = "plain_text_input", ["action_id"] = input.Id, ["multiline"] = true, ["max_length"] = LongestAnswer };
        if (Typed(input) is { Length: > 0 } words)
        {
            element["initial_value"] = words;
        }

        return new JsonObject
        {
            ["type"] = "input",
            ["block_id"] = input.Id,
            ["optional"] = true,
            ["label"] = PlainText(SlackText.Escape(TypedText.Line(input.Label) is { Length: > 0 } label ? label : "…", LongestLabel)),
            ["element"] = element,
        };
    }

    private static string Typed(CardInput input) => string.Join('\n', TypedText.Lines(input.Value));

    /// <summary>A <c>plain_text</c> object, cut to the limit with an ellipsis.</summary>
    public static JsonObject PlainText(string text, int limit) => PlainText(SlackText.Escape(TypedText.Line(text), limit));

    private static JsonObject PlainText(string escaped) => new() { ["type"] = "plain_text", ["text"] = escaped, ["emoji"] = false };
}
