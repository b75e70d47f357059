import { renderCard, type Press } from "./cards";
import { element } from "./dom";
import type { OutgoingState } from "./outbox";
import type { Message, SentFile } from "./protocol";
import { clockTime, fullTime } from "./times";
import { markdown, plain } from "./words";

export interface MessageActions {
  press: Press;
  retry: () => void;
  say: (text: string) => void;
}

const stateWords: Partial<Record<OutgoingState, string>> = {
  sending: "Sending…",
  failed: "Not delivered",
  refused: "The server did not take this",
};

/** One message as a list item; a changed message is rendered anew. */
export function renderMessage(message: Message, state: OutgoingState, actions: MessageActions): HTMLLIElement {
  const time = element("time", { datetime: message.at, title: fullTime(message.at) }, clockTime(message.at));
  return element("li",
    {
      class: "message",
      "data-message-id": message.id,
      "data-author": message.fromBot ? "bot" : "person",
      "data-state": message.fromBot ? undefined : state,
      "data-handled": message.handled,
    },
    element("p", { class: "byline" }, element("span", { class: "author", dir: "auto" }, message.author.name), " ", time),
    words(message),
    ...(message.cards ?? []).map((card) => renderCard(card, actions.press)),
    files(message),
    edited(message),
    message.fromBot ? undefined : stateLine(state, actions.retry),
    suggestions(message, actions.say),
  );
}

function words(message: Message): HTMLElement | undefined {
  if (!message.text) return undefined;
  const inner = message.fromBot && message.format !== "plain" ? markdown(message.text) : plain(message.text);
  return element("div", { class: "bubble", "data-text": true }, inner);
}

function files(message: Message): HTMLElement | undefined {
  if (!message.files?.length) return undefined;
  const links = message.files
    .filter((file) => /^(https?:|data:|\/)/.test(file.url))
    .map((file) => element("li", {}, element("a", { href: file.url, download: file.name, "data-file": true }, file.name), size(file)));
  return element("ul", { class: "files" }, ...links);
}

function size(file: SentFile): string {
  return file.size === undefined ? "" : ` · ${file.size < 1000 ? `${file.size} bytes` : `${Math.round(file.size / 1000)} KB`}`;
}

function edited(message: Message): HTMLElement | undefined {
  if (!message.edited) return undefined;
  return element("p", { class: "note", "data-edited": true, title: fullTime(message.edited) }, `edited · ${clockTime(message.edited)}`);
}

function stateLine(state: OutgoingState, retry: () => void): HTMLElement | undefined {
  const said = stateWords[state];
  if (!said) return undefined;
  const line = element("p", { class: "note", "data-state-note": true }, said);
  if (state !== "failed") return line;
  const button = element("button", { type: "button", class: "link", "data-retry": true }, "Try again");
  button.addEventListener("click", retry);
  line.append(" · ", button);
  return line;
}

function suggestions(message: Message, say: (text: string) => void): HTMLElement | undefined {
  if (!message.suggestions?.length) return undefined;
  const chips = message.suggestions.map((suggestion) => {
    const chip = element("button", { type: "button", class: "chip", "data-suggestion": suggestion.title, dir: "auto" }, suggestion.title);
    chip.addEventListener("click", () => say(suggestion.value));
    return chip;
  });
  return element("div", { class: "chips", role: "group", "aria-label": "Suggested answers" }, ...chips);
}
