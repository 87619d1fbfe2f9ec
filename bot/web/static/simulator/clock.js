// A simulated person's own time. Everything is shown as a clock in Pakistan shows it, wherever the browser is.

const ZONE = { timeZone: "Asia/Karachi" };
const TIME = new Intl.DateTimeFormat("en-GB", { ...ZONE, hour: "2-digit", minute: "2-digit" });
const DAY = new Intl.DateTimeFormat("en-GB", { ...ZONE, weekday: "short", day: "numeric", month: "short", year: "numeric" });
// Sweden writes dates as ISO does.
const FIELD = new Intl.DateTimeFormat("sv-SE", { ...ZONE, dateStyle: "short", timeStyle: "short" });
const HOUR = 3_600_000;

export const time = (moment) => TIME.format(new Date(moment));
export const day = (moment) => DAY.format(new Date(moment));
export const field = (moment) => FIELD.format(new Date(moment)).replace(" ", "T");
// Pakistan has no summer time.
export const fromField = (text) => Date.parse(`${text}:00+05:00`);

export function distance(milliseconds) {
  const hours = Math.round(Math.abs(milliseconds) / HOUR);
  if (hours < 1) return `${Math.round(Math.abs(milliseconds) / 60_000)} minutes`;
  return hours < 72 ? `${hours} hours` : `${Math.round(hours / 24)} days`;
}

export function moved(milliseconds) {
  if (Math.abs(milliseconds) < 60_000) return "";
  return `${distance(milliseconds)} ${milliseconds > 0 ? "ahead" : "behind"}`;
}

export const hours = (number) => number * HOUR;
