import { element } from "./dom";

// Escaped characters are set aside in Unicode's private area while the markup is looked for.
const aside = 0xe000;
const inline = /\*\*(.+?)\*\*|__(.+?)__|\*(\S(?:.*?\S)?)\*|(?<!\w)_(\S(?:.*?\S)?)_(?!\w)|\[([^\]]+)\]\((https?:\/\/[^\s)]+)\)/;

/** A text as it was written, line breaks and all. */
export function plain(text: string): HTMLElement {
  return element("p", { class: "words", dir: "auto" }, text);
}

/** Bold, italics, links and lists of the bot's own texts, built as elements: no markup passes through from the text. */
export function markdown(text: string): HTMLElement {
  const root = element("div", { class: "words", dir: "auto" });
  let list: HTMLElement | undefined;
  let paragraph: HTMLElement | undefined;
  for (const line of setAside(text).split(/\r?\n/)) {
    const item = /^\s*(?:[-*•]|(\d+)[.)])\s+(.*)$/.exec(line);
    if (item) {
      const kind = item[1] ? "ol" : "ul";
      if (list?.localName !== kind) {
        list = kind === "ol" ? element("ol", { start: item[1] }) : element("ul");
        root.append(list);
      }
      list.append(element("li", { dir: "auto" }, ...spans(item[2] ?? "")));
      paragraph = undefined;
      continue;
    }
    list = undefined;
    if (paragraph) paragraph.append("\n", ...spans(line));
    else root.append(paragraph = element("p", { dir: "auto" }, ...spans(line)));
  }
  return root;
}

function spans(text: string): (Node | string)[] {
  const match = inline.exec(text);
  if (!match) return text ? [putBack(text)] : [];
  const [all, bold, bold2, italic, italic2, label, url] = match;
  const strong = bold ?? bold2;
  const em = italic ?? italic2;
  const middle = strong !== undefined
    ? element("strong", {}, ...spans(strong))
    : em !== undefined
      ? element("em", {}, ...spans(em))
      : element("a", { href: putBack(url ?? ""), target: "_blank", rel: "noopener noreferrer" }, putBack(label ?? ""));
  return [...spans(text.slice(0, match.index)), middle, ...spans(text.slice(match.index + all.length))];
}

function setAside(text: string): string {
  return text.replace(/\\([!-/:-@[-`{-~])/g, (_, character: string) => String.fromCharCode(aside + character.charCodeAt(0)));
}

function putBack(text: string): string {
  return text.replace(/[\ue021-\ue07e]/g, (character) => String.fromCharCode(character.charCodeAt(0) - aside));
}
