import { onSchemeChange } from "./cards";
import { ConversationView } from "./conversation";
import { element } from "./dom";
import { Outbox } from "./outbox";
import { Pane } from "./pane";
import { fetchConversations, post, type Change, type Conversation } from "./protocol";
import { Stream, type Connection } from "./stream";
import { tellTimesIn } from "./times";

const connectionWords: Record<Connection, string> = {
  connecting: "Connecting…",
  open: "Connected",
  lost: "The bot is away. Reconnecting; what you wrote is kept.",
};

const views = new Map<string, ConversationView>();
const panes: Pane[] = [];
const visited = new Set<string>();
let isReady = false;

const outbox = new Outbox((outgoing, state) => views.get(outgoing.conversation)?.outgoing(outgoing, state));

function build(conversations: Conversation[]): void {
  const zone = conversations.find((conversation) => conversation.timeZone)?.timeZone;
  tellTimesIn(zone);
  if (zone) required("[data-where]").append(` · ${zone}`);
  for (const conversation of conversations) {
    views.set(conversation.id, new ConversationView(conversation, (outgoing) => outbox.send(outgoing)));
  }
  for (const id of new Set(conversations.map((conversation) => conversation.pane))) {
    const own = [...views.values()].filter((view) => view.conversation.pane === id);
    panes.push(new Pane(id, own, visit));
  }
  required("[data-panes]").append(...panes.map((pane) => pane.root));
  required("[data-tabs]").append(...panes.map((pane) => pane.tab));
  required("[data-skips]").append(...panes.map((pane) => {
    const link = element("a", { href: `#pane-${pane.id}` }, pane.tab.firstChild?.textContent ?? "");
    link.addEventListener("click", (event) => {
      event.preventDefault();
      select(pane);
      pane.shown.composer.focus();
    });
    return link;
  }));
  for (const pane of panes) pane.tab.addEventListener("click", () => select(pane));
  required("[data-tabs]").addEventListener("keydown", moveAmongTabs);
  const remembered = panes.find((pane) => pane.id === sessionStorage.getItem("botreports.pane")) ?? panes[0];
  if (remembered) select(remembered);
}

function select(selected: Pane): void {
  sessionStorage.setItem("botreports.pane", selected.id);
  for (const pane of panes) pane.select(pane === selected);
}

function moveAmongTabs(event: KeyboardEvent): void {
  const step = { ArrowRight: 1, ArrowLeft: -1 }[event.key];
  if (!step) return;
  const at = panes.findIndex((pane) => pane.tab === document.activeElement);
  const next = panes[(at + step + panes.length) % panes.length];
  if (!next) return;
  select(next);
  next.tab.focus();
}

/** The person looks at an empty conversation for the first time: the bot may want to welcome them. */
function visit(view: ConversationView): void {
  const { id, isChannel } = view.conversation;
  if (!isReady || isChannel || !view.isEmpty || visited.has(id)) return;
  visited.add(id);
  void post("/console/arrivals", { conversation: id, locale: navigator.language });
}

function apply(change: Change): void {
  switch (change.kind) {
    case "reset":
      for (const view of views.values()) view.clear();
      break;
    case "message":
    case "update": {
      const view = views.get(change.message.conversation);
      view?.show(change.message, outbox.isUnderWay(change.message.id));
      if (isReady && change.kind === "message" && change.message.fromBot) {
        panes.find((pane) => pane.id === view?.conversation.pane)?.count();
      }
      break;
    }
    case "delete":
      views.get(change.conversation)?.remove(change.id);
      break;
    case "ready":
      for (const view of views.values()) view.ready();
      isReady = true;
      outbox.retryAll();
      for (const pane of panes) visit(pane.shown);
      break;
  }
}

function showConnection(connection: Connection): void {
  const status = required(".connection");
  status.dataset["connection"] = connection;
  required("[data-connection-text]").textContent = connectionWords[connection];
}

function required(selector: string): HTMLElement {
  const found = document.querySelector<HTMLElement>(selector);
  if (!found) throw new Error(`The page has no ${selector}.`);
  return found;
}

async function start(): Promise<void> {
  try {
    build(await fetchConversations());
  } catch {
    showConnection("lost");
    setTimeout(() => void start(), 1_500);
    return;
  }
  onSchemeChange(() => { for (const view of views.values()) view.rerender(); });
  new Stream(apply, showConnection).open();
  if (matchMedia("(min-width: 1000px)").matches) panes[0]?.shown.composer.focus();
}

void start();
