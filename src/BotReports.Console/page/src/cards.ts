import { Action, AdaptiveCard, ExecuteAction, HostConfig, OpenUrlAction, SubmitAction, ToggleVisibilityAction } from "adaptivecards";
import light from "../host-config.json";
import dark from "../host-config.dark.json";
import { element } from "./dom";
import type { RenderedCard } from "./protocol";
import { markdown } from "./words";

export type Press = (title: string, data: unknown) => void;

const darkness = matchMedia("(prefers-color-scheme: dark)");

// The library wants HTML: what is built as elements is safe when it is written out.
AdaptiveCard.onProcessMarkdown = (text, result) => {
  const words = markdown(text);
  const only = words.childElementCount === 1 ? words.firstElementChild : null;
  result.outputHtml = only?.localName === "p" ? only.innerHTML : words.innerHTML;
  result.didProcess = true;
};

export function renderCard(rendered: RenderedCard, onPress: Press): HTMLElement {
  const frame = element("div", { class: "card", "data-card": true });
  const card = new AdaptiveCard();
  card.hostConfig = new HostConfig(darkness.matches ? dark : light);
  card.onExecuteAction = (action: Action) => {
    if (action instanceof SubmitAction || action instanceof ExecuteAction) onPress(action.title ?? "", action.data);
    else if (action instanceof OpenUrlAction && /^(https?:|\/attachments\/)/.test(action.url ?? "")) open(action.url, "_blank", "noopener,noreferrer");
  };
  try {
    card.parse(rendered.card);
    const body = card.render();
    if (!body) throw new Error("nothing to show");
    for (const text of body.querySelectorAll(".ac-textBlock, .ac-richTextBlock")) text.setAttribute("dir", "auto");
    // What can be pressed is named by its words, all of them.
    for (const pressable of body.querySelectorAll(".ac-selectable")) {
      pressable.removeAttribute("aria-label");
      pressable.removeAttribute("title");
    }
    tellFolds(card);
    frame.append(body);
  } catch (error) {
    console.warn("A card could not be shown; its words are.", error);
    frame.append(element("p", { class: "words", dir: "auto" }, rendered.alt));
  }
  return frame;
}

/** The library says of what is folded whether it is open, and not of what folds it, where people look for it. */
function tellFolds(card: AdaptiveCard): void {
  for (const action of card.getAllActions()) {
    if (!(action instanceof ToggleVisibilityAction)) continue;
    const header = action.parent?.renderedElement;
    const [fold, ...signs] = Object.keys(action.targetElements).map((id) => card.getElementById(id));
    if (!header || !fold) continue;
    const tell = (): void => {
      header.setAttribute("aria-expanded", String(fold.isVisible));
      for (const target of [fold, ...signs]) target?.renderedElement?.removeAttribute("aria-expanded");
    };
    header.addEventListener("click", tell);
    header.addEventListener("keyup", tell);
    tell();
  }
}

export function onSchemeChange(listener: () => void): void {
  darkness.addEventListener("change", listener);
}
