import { Composer } from "./composer";
import { element, icon } from "./dom";
import { renderMessage } from "./message";
import type { OutgoingState } from "./outbox";
import { handIn, type Conversation, type Message, type Outgoing } from "./protocol";
import { dayKey, dayName } from "./times";

interface Entry {
  message: Message;
  state: OutgoingState;
  item: HTMLLIElement;
}

const nearTheEnd = 80;

/** The log of one conversation with the box to write in. */
export class ConversationView {
  readonly root: HTMLElement;
  readonly composer: Composer;
  private readonly list = element("ol", { class: "messages", "data-messages": true });
  private readonly log: HTMLElement;
  private readonly latest: HTMLButtonElement;
  private readonly entries = new Map<string, Entry>();
  private live = false;
  private following = true;
  private firstUnseen: string | undefined;

  constructor(readonly conversation: Conversation, private readonly send: (outgoing: Outgoing) => void) {
    const { id, title, person } = conversation;
    this.composer = new Composer(conversation, (text) => this.say(text), (file, text) => this.attach(file, text));
    this.log = element("div",
      { class: "log empty", role: "log", tabindex: "0", "aria-live": "off", "aria-label": `Messages, ${title}, ${person.name}`, "data-log": true },
      this.list, element("p", { class: "typing", "aria-hidden": "true" }, element("i"), element("i"), element("i")));
    this.latest = element("button", { type: "button", class: "latest", hidden: true, "data-latest": true }, icon("down"), "New messages");
    this.latest.addEventListener("click", () => this.toTheEnd());
    this.log.addEventListener("scroll", () => {
      this.following = this.isAtTheEnd();
      if (this.following) this.latest.hidden = true;
    });
    // Whoever reads the end stays there when something grows: a card, a note, the box to write in.
    const growth = new ResizeObserver(() => { if (this.following) this.toTheEnd(); });
    growth.observe(this.log);
    growth.observe(this.list);
    this.root = element("section", { class: "conversation", "data-conversation": id, "aria-label": `${title}, ${person.name}` },
      this.log, this.latest, this.composer.root);
  }

  get isEmpty(): boolean {
    return this.entries.size === 0;
  }

  say(text: string): void {
    this.send({ id: crypto.randomUUID(), conversation: this.conversation.id, text });
  }

  /** Sends a file with what is written beside it; the words that say why it could not be, if so. */
  private async attach(file: File, text: string): Promise<string | undefined> {
    const kept = await handIn(file);
    if (kept === "too large") return `${file.name} is too large.`;
    if (kept === "failed") return `${file.name} could not be handed in. Try again.`;
    this.send({ id: crypto.randomUUID(), conversation: this.conversation.id, attached: kept, ...(text ? { text } : {}) });
    return undefined;
  }

  private press(message: Message, title: string, value: unknown): void {
    // The button goes away with the next question; whoever came to it by keyboard goes on in the box.
    if (document.activeElement?.matches(":focus-visible")) this.composer.focus();
    this.send({ id: crypto.randomUUID(), conversation: this.conversation.id, title, value, replyTo: message.id });
  }

  /** What the person has said, shown before the server has it. */
  outgoing(outgoing: Outgoing, state: OutgoingState): void {
    const known = this.entries.get(outgoing.id);
    if (!known) {
      const now = new Date().toISOString();
      this.put({
        id: outgoing.id, conversation: outgoing.conversation, sequence: Number.MAX_SAFE_INTEGER, author: this.conversation.person,
        fromBot: false, at: now, handled: false, text: outgoing.text ?? outgoing.title ?? "", value: outgoing.value, replyTo: outgoing.replyTo,
        ...(outgoing.attached ? { files: [outgoing.attached] } : {}),
      }, state);
      this.toTheEnd();
    } else if (!(known.message.handled && state !== "sent")) {
      this.put(known.message, state);
    }
    this.showTyping();
  }

  /** A message as the server has it. */
  show(message: Message, isUnderWay: boolean): void {
    const known = this.entries.get(message.id);
    const follow = this.following;
    const state = message.handled ? "sent" : isUnderWay || this.live ? known?.state ?? "sending" : "failed";
    const entry = this.put(message, state);
    if (!this.live) return;
    if (!known && !this.root.offsetParent) this.firstUnseen ??= message.id;
    if (known) {
      if (message.edited !== known.message.edited) flash(entry.item);
    } else if (follow || !message.fromBot) this.reveal(entry.item);
    else this.latest.hidden = false;
    this.showTyping();
  }

  remove(id: string): void {
    this.entries.get(id)?.item.remove();
    this.entries.delete(id);
    this.arrange();
  }

  clear(): void {
    this.live = false;
    this.log.setAttribute("aria-live", "off");
    for (const [id, entry] of [...this.entries]) if (entry.state === "sent") this.remove(id);
  }

  /** The history is complete: what comes from now on is news. */
  ready(): void {
    if (this.live) return;
    this.live = true;
    this.log.setAttribute("aria-live", "polite");
    this.toTheEnd();
  }

  rerender(): void {
    for (const entry of this.entries.values()) this.put(entry.message, entry.state);
  }

  toTheEnd(): void {
    this.following = true;
    this.log.scrollTop = this.log.scrollHeight;
    this.latest.hidden = true;
  }

  /** To the first message that came out of sight, or to the end if there is none. */
  toTheNews(): void {
    const unseen = this.entries.get(this.firstUnseen ?? "")?.item;
    this.firstUnseen = undefined;
    this.toTheEnd();
    if (!unseen) return;
    this.log.scrollTop = Math.min(this.log.scrollTop, unseen.offsetTop - 12);
    this.following = this.isAtTheEnd();
  }

  private put(message: Message, state: OutgoingState): Entry {
    const known = this.entries.get(message.id);
    const item = renderMessage(message, state, {
      press: (title, value) => this.press(message, title, value),
      retry: () => this.send({
        id: message.id, conversation: message.conversation, value: message.value, replyTo: message.replyTo,
        ...(message.value === undefined ? { text: message.text } : { title: message.text }),
        ...(message.files?.[0] ? { attached: message.files[0] } : {}),
      }),
      say: (text) => this.say(text),
    });
    const entry = { message, state, item };
    this.entries.set(message.id, entry);
    const hadFocus = known?.item.contains(document.activeElement) ?? false;
    if (known && known.message.sequence === message.sequence) known.item.replaceWith(item);
    else {
      known?.item.remove();
      this.list.insertBefore(item, this.itemAfter(message));
    }
    if (hadFocus) this.composer.focus();
    this.arrange();
    return entry;
  }

  private itemAfter(message: Message): HTMLLIElement | null {
    let next: Entry | undefined;
    for (const entry of this.entries.values()) {
      const isLater = entry.message.sequence > message.sequence && (!next || entry.message.sequence < next.message.sequence);
      if (isLater && entry.item.parentElement) next = entry;
    }
    return next?.item ?? null;
  }

  /** Days, runs of one author, the suggestions of the last message and the buttons of the last card only: all follow from the order. */
  private arrange(): void {
    this.log.classList.toggle("empty", this.isEmpty);
    let before: Message | undefined;
    let last: HTMLElement | undefined;
    let pressable: HTMLElement | undefined;
    for (const item of this.list.children as HTMLCollectionOf<HTMLElement>) {
      const message = this.entries.get(item.dataset["messageId"] ?? "")?.message;
      if (!message) continue;
      const isNewDay = !before || dayKey(before.at) !== dayKey(message.at);
      if (isNewDay) item.dataset["day"] = dayName(message.at);
      else delete item.dataset["day"];
      item.classList.toggle("continued", !isNewDay && before?.author.id === message.author.id
        && Date.parse(message.at) - Date.parse(before.at) < 180_000);
      item.classList.remove("last");
      if (item.querySelector(".ac-actionSet")) {
        pressable?.classList.add("spent");
        item.classList.remove("spent");
        pressable = item;
      }
      before = message;
      last = item;
    }
    last?.classList.add("last");
  }

  private showTyping(): void {
    const waits = [...this.entries.values()].some((entry) => !entry.message.fromBot && entry.state === "sending");
    this.log.classList.toggle("waits", waits);
  }

  /** To the end, but a message longer than the log is shown from its start. */
  private reveal(item: HTMLElement): void {
    if (item.offsetHeight <= this.log.clientHeight) {
      this.toTheEnd();
      return;
    }
    this.following = false;
    this.log.scrollTop = item.offsetTop - 12;
  }

  private isAtTheEnd(): boolean {
    return this.log.scrollHeight - this.log.scrollTop - this.log.clientHeight < nearTheEnd;
  }
}

function flash(item: HTMLElement): void {
  item.classList.add("changed");
  item.addEventListener("animationend", () => item.classList.remove("changed"), { once: true });
}
