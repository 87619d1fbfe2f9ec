// What is in a conversation, as it looks on the phone.

import { day, time } from "./clock.js";
import { icon, label, make, written } from "./words.js";

const SENT = {
  picture: "Picture",
  video: "Video",
  voice: "Voice note",
  sticker: "Sticker",
  location: "Location: Karachi",
  contact: "Contact card",
};
const COSTS = { within: "", limit: ": at the limit", over: ": over the limit" };
export const MOST_BUTTONS = 3;

export function dayRow(moment) {
  return make("div", "day", make("span", "", day(moment)));
}

export function introRow(whatsapp) {
  const phone = whatsapp ? "WhatsApp" : "SMS";
  const before = `A simulated ${phone} phone. The real bot answers, and nobody else reads it. Write as anybody would: in English, `;
  return make("div", "intro", before, label("اردو"), " or Roman Urdu.");
}

export function noteRow(text, tone = "") {
  return make("div", `note ${tone}`, make("span", "", text));
}

export function typingRow() {
  const row = make("div", "row in typing", make("div", "bubble", make("i"), make("i"), make("i")));
  row.setAttribute("aria-hidden", "true");
  return row;
}

export function sentRow(turn, whatsapp) {
  const bubble = make("div", "bubble", hidden("You: "));
  if (turn.again) bubble.append(make("span", "tag", "sent again, same MessageSid"));
  if (turn.kind === "forwarded") bubble.append(make("span", "tag", icon("forwarded"), "Forwarded many times"));
  if (turn.quote) bubble.append(make("blockquote", "", label(turn.quote)));
  if (SENT[turn.kind]) bubble.append(make("div", `thing ${turn.kind}`, icon(turn.kind), make("span", "", SENT[turn.kind])));
  else if (turn.text) bubble.append(written(turn.text));
  else bubble.append(make("span", "tag", "an empty message"));
  bubble.append(stamp(turn.at, whatsapp));
  return make("div", "row out", bubble);
}

export function heardRow(reply, turn, whatsapp, tap) {
  const bubble = make("div", "bubble", hidden("Mehfooz: "), written(reply.text, { rich: whatsapp }));
  bubble.append(stamp(turn.heard.at));
  const row = make("div", "row in", bubble);
  if (whatsapp && reply.options.length) row.append(options(reply, tap));
  if (!whatsapp && reply.segments) row.append(cost(reply));
  return row;
}

function stamp(moment, ticks = false) {
  const node = make("time", "stamp", time(moment));
  if (ticks) node.append(icon("ticks"));
  return node;
}

function options(reply, tap) {
  const group = make("div", "options");
  if (reply.options.length <= MOST_BUTTONS) {
    for (const option of reply.options) group.append(button("reply", option.label, () => tap.button(option, reply)));
    return group;
  }
  const opener = button("list", "Choose", () => tap.list(reply, opener));
  opener.setAttribute("aria-haspopup", "dialog");
  group.append(opener);
  return group;
}

function button(picture, text, act) {
  const node = make("button", "option", icon(picture), label(text));
  node.type = "button";
  node.addEventListener("click", act);
  return node;
}

// Segments, what is used of them, and the alphabet that decides how much goes into one.
function cost(reply) {
  const many = reply.segments === 1 ? "1 segment" : `${reply.segments} segments`;
  const [one, more] = reply.encoding === "GSM-7" ? [160, 153] : [70, 67];
  const room = reply.segments === 1 ? one : more * reply.segments;
  const meter = make("span", "meter");
  meter.setAttribute("aria-hidden", "true");
  for (let part = 1; part <= Math.max(3, reply.segments); part += 1) meter.append(make("i", part <= reply.segments ? "full" : ""));
  return make(
    "div",
    `cost ${reply.cost}`,
    meter,
    make("strong", "", many + COSTS[reply.cost]),
    make("span", "", `${reply.encoding}, ${reply.units} of ${room}`),
  );
}

export function workingsRow(turn) {
  const { heard } = turn;
  const list = make("dl", "workings");
  const say = (name, ...values) => list.append(make("div", "", make("dt", "", name), make("dd", "", ...values)));
  say("step", code(heard.flow ? `${heard.flow}.${heard.step}` : "none stored"));
  say("texts", ...heard.bubbles.flatMap((reply) => reply.message_ids).map(code));
  if (heard.intent) say("intent", code(heard.intent));
  say("understood", heard.understood ? "yes" : "no, asked again");
  if (heard.distress) say("distress", make("strong", "", "yes"));
  if (heard.emergency) say("emergency", make("strong", "", "yes: nothing was stored"));
  say("person", [heard.locale || "no language", heard.role].filter(Boolean).join(", "));
  const segments = heard.bubbles.reduce((sum, reply) => sum + reply.segments, 0);
  say("took", `${heard.milliseconds} ms` + (segments ? `, ${segments} segments` : ""));
  return list;
}

function code(text) {
  return make("code", "", text);
}

function hidden(text) {
  return make("span", "unseen", text);
}
