import type { ConversationView } from "./conversation";
import { element } from "./dom";

const roles: Record<string, string> = {
  rapporteur: "Personal chat with the bot",
  organizers: "Everyone who organizes",
  chair: "Personal chat with the bot",
};

/** A column: one conversation, or several of which one is shown; and its tab for narrow screens. */
export class Pane {
  readonly root: HTMLElement;
  readonly tab: HTMLButtonElement;
  private current: ConversationView;
  private unread = 0;

  constructor(readonly id: string, private readonly views: ConversationView[], private readonly onShown: (view: ConversationView) => void) {
    const first = views[0];
    if (!first) throw new Error("A pane shows at least one conversation.");
    this.current = views.find((view) => view.conversation.id === sessionStorage.getItem(this.key)) ?? first;
    const { title, isChannel } = first.conversation;
    this.tab = element("button",
      { type: "button", role: "tab", id: `tab-${id}`, "aria-controls": `pane-${id}`, "data-tab": id },
      title, element("span", { class: "badge", "data-unread": true, hidden: true }));
    this.root = element("div", { class: "pane", id: `pane-${id}`, "data-pane": id },
      element("header", { class: "who" },
        element("span", { class: `avatar${isChannel ? " channel" : ""}`, "aria-hidden": "true" }),
        element("div", { class: "names" },
          element("h2", {}, title),
          element("p", {}, roles[id] ?? "")),
        this.speaker()),
      ...views.map((view) => view.root));
    this.show(this.current);
  }

  get shown(): ConversationView {
    return this.current;
  }

  select(isSelected: boolean): void {
    this.tab.setAttribute("aria-selected", String(isSelected));
    this.tab.tabIndex = isSelected ? 0 : -1;
    this.root.classList.toggle("selected", isSelected);
    if (!isSelected) return;
    this.unread = 0;
    this.showUnread();
    this.current.composer.fit();
    this.current.toTheNews();
  }

  /** Something came while the pane was out of sight. */
  count(): void {
    if (this.root.offsetParent) return;
    this.unread++;
    this.showUnread();
  }

  private get key(): string {
    return `botreports.speaker.${this.id}`;
  }

  private speaker(): HTMLElement {
    if (this.views.length === 1) {
      return element("p", { class: "speaker", dir: "auto" }, element("span", { class: "unseen" }, "You speak as "), this.current.conversation.person.name);
    }
    const select = element("select", { id: `speaker-${this.id}`, "data-speaker": true },
      ...this.views.map((view) => element("option",
        { value: view.conversation.id, selected: view === this.current }, view.conversation.person.name)));
    select.addEventListener("change", () => {
      const view = this.views.find((candidate) => candidate.conversation.id === select.value);
      if (view) this.show(view);
    });
    return element("div", { class: "speaker" },
      element("label", { for: select.id, class: "unseen" }, `Who speaks in the pane ${this.current.conversation.title}`), select);
  }

  private show(view: ConversationView): void {
    this.current = view;
    sessionStorage.setItem(this.key, view.conversation.id);
    for (const other of this.views) other.root.hidden = other !== view;
    const avatar = this.root.querySelector(".avatar");
    if (avatar) avatar.textContent = view.conversation.isChannel ? "#" : initials(view.conversation.person.name);
    view.composer.fit();
    view.toTheNews();
    this.onShown(view);
  }

  private showUnread(): void {
    const badge = this.tab.querySelector<HTMLElement>(".badge");
    if (!badge) return;
    badge.hidden = this.unread === 0;
    badge.textContent = this.unread === 0 ? "" : String(this.unread);
    badge.setAttribute("aria-label", `${this.unread} new`);
  }
}

function initials(name: string): string {
  return name.split(/\s+/).slice(0, 2).map((part) => [...part][0] ?? "").join("").toUpperCase();
}
