// What the server and the page say to each other.

export interface Person {
  id: string;
  name: string;
}

/** A conversation, and the person who speaks in it from this page. */
export interface Conversation {
  id: string;
  pane: string;
  title: string;
  isChannel: boolean;
  person: Person;
}

export interface Suggestion {
  title: string;
  value: string;
}

export interface RenderedCard {
  card: object;
  alt: string;
}

export interface SentFile {
  name: string;
  url: string;
  /** In bytes. */
  size?: number;
}

export interface Message {
  id: string;
  conversation: string;
  sequence: number;
  author: Person;
  fromBot: boolean;
  at: string;
  edited?: string;
  /** False while the bot has not yet dealt with what the person said. */
  handled: boolean;
  text?: string;
  format?: string;
  cards?: RenderedCard[];
  suggestions?: Suggestion[];
  files?: SentFile[];
  value?: unknown;
  replyTo?: string;
}

export type Change =
  | { kind: "message" | "update"; message: Message }
  | { kind: "delete"; conversation: string; id: string }
  | { kind: "reset" }
  | { kind: "ready" };

/** What a person says; its id stays the same however often it has to be sent. */
export interface Outgoing {
  id: string;
  conversation: string;
  text?: string;
  value?: unknown;
  title?: string;
  replyTo?: string;
}

export async function fetchConversations(): Promise<Conversation[]> {
  const response = await fetch("/console/conversations");
  if (!response.ok) throw new Error(`HTTP ${response.status}`);
  return await response.json() as Conversation[];
}

/** Tells whether the server took it, refused it for good, or could not be reached. */
export async function post(path: string, body: object): Promise<"taken" | "refused" | "failed"> {
  try {
    const response = await fetch(path, {
      method: "POST",
      headers: { "Content-Type": "application/json" },
      body: JSON.stringify(body),
      signal: AbortSignal.timeout(60_000),
    });
    if (response.ok) return "taken";
    return response.status < 500 ? "refused" : "failed";
  } catch {
    return "failed";
  }
}
