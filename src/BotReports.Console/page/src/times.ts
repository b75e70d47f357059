const clock = new Intl.DateTimeFormat(undefined, { hour: "2-digit", minute: "2-digit", hourCycle: "h23" });
const day = new Intl.DateTimeFormat(undefined, { weekday: "long", day: "numeric", month: "long" });
const full = new Intl.DateTimeFormat(undefined, { dateStyle: "full", timeStyle: "short" });

export const clockTime = (at: string): string => clock.format(new Date(at));

export const fullTime = (at: string): string => full.format(new Date(at));

export const dayKey = (at: string): string => new Date(at).toDateString();

export const dayName = (at: string): string =>
  dayKey(at) === new Date().toDateString() ? "Today" : day.format(new Date(at));
