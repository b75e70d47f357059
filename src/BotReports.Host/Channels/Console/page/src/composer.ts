import { element, icon } from "./dom";
import type { Conversation } from "./protocol";

/** The box to write in: Enter sends, Shift+Enter begins a line, and what is in it outlives a reload. */
export class Composer {
  readonly root: HTMLFormElement;
  private readonly box: HTMLTextAreaElement;
  private readonly draftKey: string;

  constructor(conversation: Conversation, onSay: (text: string) => void) {
    this.draftKey = `botreports.draft.${conversation.id}`;
    const id = `say-${conversation.id}`;
    this.box = element("textarea", {
      id, rows: "1", dir: "auto", maxlength: "40000", autocomplete: "off", "data-composer": true,
      placeholder: conversation.isChannel ? `Write in ${conversation.title}` : "Write to BotReports",
      "aria-describedby": `${id}-hint`, enterkeyhint: "send",
    });
    const send = element("button", { type: "submit", class: "send", "aria-label": "Send", title: "Send", "data-send": true }, icon("send"));
    this.root = element("form", { class: "composer" },
      element("label", { for: id, class: "unseen" }, `Message from ${conversation.person.name}, ${conversation.title}`),
      this.box, send,
      element("p", { id: `${id}-hint`, class: "unseen" }, "Enter sends, Shift and Enter begins a new line."));

    this.box.value = sessionStorage.getItem(this.draftKey) ?? "";
    this.box.addEventListener("input", () => this.changed());
    this.box.addEventListener("keydown", (event) => {
      if (event.key !== "Enter" || event.shiftKey || event.isComposing) return;
      event.preventDefault();
      this.root.requestSubmit();
    });
    this.root.addEventListener("submit", (event) => {
      event.preventDefault();
      const text = this.box.value.trim();
      this.focus();
      if (!text) return;
      this.box.value = "";
      this.changed();
      onSay(text);
    });
    requestAnimationFrame(() => this.fit());
  }

  focus(): void {
    this.box.focus();
  }

  private changed(): void {
    if (this.box.value) sessionStorage.setItem(this.draftKey, this.box.value);
    else sessionStorage.removeItem(this.draftKey);
    this.fit();
  }

  fit(): void {
    this.root.classList.toggle("filled", this.box.value.trim() !== "");
    this.box.style.height = "auto";
    if (this.box.scrollHeight) this.box.style.height = `${this.box.scrollHeight + 2}px`;
  }
}
