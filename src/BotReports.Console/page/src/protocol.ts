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
  /** The event's, by its IANA name; absent where there is no event. */
  timeZone?: string;
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
  /** A file that has been handed in before. */
  attached?: SentFile;
}

export async function fetchConversations(): Promise<Conversation[]> {
  const response = await fetch("/console/conversations");
  if (!response.ok) throw new Error(`HTTP ${response.status}`);
  return await response.json() as Conversation[];
}

/** In bytes; as base64 it fills what the server takes. A browser does not wait for the answer to what is too large. */
const largestFile = 15_500_000;
const largestText = 5_900_000;

/** Brings a file to the server, for a message to refer to. */
export async function handIn(file: File): Promise<SentFile | "too large" | "failed"> {
  if (file.size > (/\.(txt|rtf|html?|md|markdown)$/i.test(file.name) ? largestText : largestFile)) return "too large";
  try {
    const bytes = new Uint8Array(await file.arrayBuffer());
    let binary = "";
    for (let at = 0; at < bytes.length; at += 0x8000) binary += String.fromCharCode(...bytes.subarray(at, at + 0x8000));
    const response = await fetch("/console/files", {
      method: "POST",
      headers: { "Content-Type": "application/json" },
      body: JSON.stringify({ name: file.name, content: btoa(binary) }),
      signal: AbortSignal.timeout(60_000),
    });
    return response.ok ? await response.json() as SentFile : "failed";
  } catch {
    return "failed";
  }
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
