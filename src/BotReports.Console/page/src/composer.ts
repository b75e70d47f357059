import { element, icon } from "./dom";
import type { Conversation } from "./protocol";

const reports = ".docx,.docm,.dotx,.odt,.rtf,.pdf,.html,.htm,.md,.eml,.txt,.jpg,.jpeg,.png,.gif,.webp,.heic,.m4a,.mp3,.ogg,.wav,.webm";
const programmes = ".csv,.xlsx,.xls,.ics,.json,.xml";

/** The box to write in: Enter sends, Shift+Enter begins a line, and what is in it outlives a reload. */
export class Composer {
  readonly root: HTMLFormElement;
  private readonly box: HTMLTextAreaElement;
  private readonly draftKey: string;

  constructor(conversation: Conversation, onSay: (text: string) => void, onAttach: (file: File, text: string) => Promise<string | undefined>) {
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
      this.clip(conversation, onAttach),
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

  /**
   * What can be handed in, by a press or dropped on the box: to the bot a report that is written already, a picture or a voice note, in the organizers' channel a
   * programme. What is in the box goes with it.
   */
  private clip(conversation: Conversation, onAttach: (file: File, text: string) => Promise<string | undefined>): HTMLElement {
    const note = element("span", { class: "clip-note", role: "status" });
    const input = element("input", { type: "file", accept: conversation.isChannel ? programmes : reports, class: "unseen", tabindex: "-1", "aria-hidden": "true", "data-attach": true });
    const label = conversation.isChannel ? "Hand in a programme: a spreadsheet, a calendar, an export" : "Hand in a report that is written already (.docx, .odt, .rtf, .pdf, .txt), a picture or a voice note";
    const button = element("button", { type: "button", class: "clip", "aria-label": `${label}, ${conversation.person.name}`, title: label }, icon("clip"));
    const attach = async (file: File | undefined): Promise<void> => {
      if (!file) return;
      const text = this.box.value.trim();
      const failure = await onAttach(file, text);
      note.textContent = failure ?? "";
      if (failure !== undefined || this.box.value.trim() !== text) return;
      this.box.value = "";
      this.changed();
    };
    button.addEventListener("click", () => input.click());
    input.addEventListener("change", () => {
      void attach(input.files?.[0]).then(() => { input.value = ""; this.focus(); });
    });
    this.box.addEventListener("dragover", (event) => event.preventDefault());
    this.box.addEventListener("drop", (event) => {
      const file = event.dataTransfer?.files[0];
      if (!file) return;
      event.preventDefault();
      void attach(file);
    });
    return element("span", { class: "clip-place" }, button, input, note);
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
