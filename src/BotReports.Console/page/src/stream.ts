import type { Change } from "./protocol";

export type Connection = "connecting" | "open" | "lost";

const silenceLimit = 45_000;

/**
 * The server's changes, history first. EventSource comes back by itself after a broken connection but gives up after an HTTP
 * error, and notices a dead connection late; so this also opens a new one when it was closed or has been silent for too long.
 */
export class Stream {
  private source: EventSource | undefined;
  private last = "";
  private watchdog = 0;

  constructor(
    private readonly onChange: (change: Change) => void,
    private readonly onConnection: (connection: Connection) => void,
  ) {}

  open(): void {
    this.source?.close();
    const source = new EventSource(`/console/events${this.last ? `?after=${this.last}` : ""}`);
    this.source = source;
    this.watch();
    source.onmessage = (event: MessageEvent<string>) => {
      this.watch();
      if (event.lastEventId) this.last = event.lastEventId;
      const change = JSON.parse(event.data) as Change;
      this.onChange(change);
      if (change.kind === "ready") this.onConnection("open");
    };
    source.addEventListener("beat", () => this.watch());
    source.onerror = () => {
      this.onConnection("lost");
      if (source.readyState === EventSource.CLOSED) this.reopen(1_500);
    };
  }

  private watch(): void {
    this.reopen(silenceLimit);
  }

  private reopen(delay: number): void {
    clearTimeout(this.watchdog);
    this.watchdog = window.setTimeout(() => this.open(), delay);
  }
}
