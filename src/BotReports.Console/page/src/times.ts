let zone: string | undefined;
let clock: Intl.DateTimeFormat;
let day: Intl.DateTimeFormat;
let full: Intl.DateTimeFormat;
let date: Intl.DateTimeFormat;

/** Tells the times of the page on the event's clock, as the cards do; without an event, on the browser's. */
export function tellTimesIn(timeZone: string | undefined): void {
  zone = timeZone;
  clock = new Intl.DateTimeFormat(undefined, { hour: "2-digit", minute: "2-digit", hourCycle: "h23", timeZone });
  day = new Intl.DateTimeFormat(undefined, { weekday: "long", day: "numeric", month: "long", timeZone });
  full = new Intl.DateTimeFormat(undefined, { dateStyle: "full", timeStyle: "short", timeZone });
  date = new Intl.DateTimeFormat("en-CA", { dateStyle: "short", timeZone });
}

tellTimesIn(undefined);

export const clockTime = (at: string): string => clock.format(new Date(at));

export const fullTime = (at: string): string => zone ? `${full.format(new Date(at))} (${zone})` : full.format(new Date(at));

export const dayKey = (at: string): string => date.format(new Date(at));

export const dayName = (at: string): string =>
  dayKey(at) === date.format(new Date()) ? "Today" : day.format(new Date(at));
