import { post, type Outgoing } from "./protocol";

export type OutgoingState = "sending" | "sent" | "failed" | "refused";

const storageKey = "botreports.outbox";

/**
 * What has been said and is not yet known to have arrived. One message after the other in each conversation, so that they
 * arrive in the order in which they were said; kept for the tab's life, so that a reload loses nothing.
 */
export class Outbox {
  private readonly entries = new Map<string, Outgoing>();
  private readonly queues = new Map<string, Promise<void>>();
  private readonly underWay = new Set<string>();

  constructor(private readonly onState: (outgoing: Outgoing, state: OutgoingState) => void) {
    for (const entry of restored()) this.entries.set(entry.id, entry);
  }

  /** What an earlier load of the page left behind. */
  get left(): Outgoing[] {
    return [...this.entries.values()];
  }

  isUnderWay(id: string): boolean {
    return this.underWay.has(id);
  }

  send(outgoing: Outgoing): void {
    if (this.underWay.has(outgoing.id)) return;
    this.underWay.add(outgoing.id);
    this.entries.set(outgoing.id, outgoing);
    this.keep();
    this.onState(outgoing, "sending");
    const before = this.queues.get(outgoing.conversation) ?? Promise.resolve();
    this.queues.set(outgoing.conversation, before.then(() => this.deliver(outgoing)));
  }

  retryAll(): void {
    for (const entry of this.left) this.send(entry);
  }

  private async deliver(outgoing: Outgoing): Promise<void> {
    const result = await post("/console/messages", { ...outgoing, attached: undefined, file: outgoing.attached?.url.split("/").pop(), locale: navigator.language });
    this.underWay.delete(outgoing.id);
    if (result !== "failed") {
      this.entries.delete(outgoing.id);
      this.keep();
    }
    this.onState(outgoing, result === "taken" ? "sent" : result);
  }

  private keep(): void {
    sessionStorage.setItem(storageKey, JSON.stringify(this.left));
  }
}

function restored(): Outgoing[] {
  try {
    return JSON.parse(sessionStorage.getItem(storageKey) ?? "[]") as Outgoing[];
  } catch {
    return [];
  }
}
