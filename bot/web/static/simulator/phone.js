// One phone: a simulated person, their clock, and what was said.

import { dayRow, heardRow, introRow, noteRow, sentRow, typingRow, workingsRow } from "./bubbles.js";
import { day, time } from "./clock.js";
import { post, random, remember, remembered } from "./line.js";
import { Sheet } from "./sheet.js";
import { isUrdu } from "./words.js";

const LANGUAGE_WORDS = { en: "English", ur: "اردو", "ur-Latn": "Roman Urdu" };
const LONGEST_WALK = 4;

export class Phone {
  constructor(station, people) {
    this.channel = station.dataset.channel;
    this.whatsapp = this.channel === "whatsapp";
    this.people = people;
    this.log = station.querySelector(".log");
    this.composer = station.querySelector(".composer");
    this.input = this.composer.elements.text;
    this.sheet = new Sheet(station.querySelector(".screen"));
    this.changed = () => {};
    this.composer.addEventListener("submit", (event) => this.submit(event));
    this.input.addEventListener("input", () => this.grow());
    this.input.addEventListener("keydown", (event) => {
      if (event.key === "Enter" && !event.shiftKey && !event.isComposing) this.submit(event);
    });
    station.querySelector(".attach").addEventListener("click", (event) => this.attach(event.currentTarget));
  }

  // What was said before the page was closed, else a new person.
  restore(to) {
    const before = remembered()[this.channel];
    if (before?.number?.startsWith(this.people)) this.talk = before;
    else this.fresh(to);
    this.draw();
  }

  fresh(to) {
    this.talk = { number: this.people + random(7, "0123456789"), to, offset: 0, rows: [] };
  }

  // A new person, who says language and role as anybody would.
  async begin({ to, language, role }) {
    this.fresh(to);
    this.keep();
    this.draw();
    if (!language) return;
    const talk = this.talk;
    await this.send({ kind: "text", text: LANGUAGE_WORDS[language] });
    for (let number = 0; role && number < LONGEST_WALK && this.talk === talk; number += 1) {
      const reply = this.last?.heard?.flow === "welcome" && this.last.heard.bubbles.at(-1);
      const at = reply ? reply.options.findIndex((option) => [role, "no"].includes(option.id.split(".")[2])) : -1;
      if (at < 0) return;
      await (this.whatsapp ? this.tapped("button", reply.options[at], reply) : this.send({ kind: "text", text: `${at + 1}` }));
    }
  }

  get now() {
    return Date.now() + this.talk.offset;
  }

  get turns() {
    return this.talk.rows.filter((row) => row.id);
  }

  get last() {
    return this.turns.filter((turn) => turn.heard && !turn.again).at(-1);
  }

  setClock(offset) {
    this.talk.offset = Math.round(offset);
    this.note(`The clock was set to ${day(this.now)}, ${time(this.now)}`);
  }

  note(text, tone = "") {
    const row = { note: text, tone, at: this.now };
    this.talk.rows.push(row);
    this.add(row);
    this.keep();
  }

  submit(event) {
    event.preventDefault();
    const text = this.input.value;
    if (!text.trim()) return;
    this.typed();
    this.send({ kind: "text", text });
  }

  typed() {
    const text = this.input.value;
    this.input.value = "";
    this.grow();
    return text.trim();
  }

  grow() {
    this.input.lang = isUrdu(this.input.value) ? "ur" : "en";
    this.input.rows = Math.min(4, this.input.value.split("\n").length + Math.floor(this.input.value.length / 34));
  }

  attach(opener) {
    const thing = (kind, text) => ({ text, icon: kind, act: () => this.send({ kind, text: "" }) });
    const more = this.whatsapp ? [thing("voice", "Voice note"), thing("sticker", "Sticker"), thing("location", "Location")] : [];
    const forwarded = {
      text: "Forwarded many times",
      icon: "forwarded",
      act: () => this.send({ kind: "forwarded", text: this.typed() || "Zaroori khabar! 10 logon ko bhejein" }),
    };
    this.sheet.open(
      "Send something else",
      [
        thing("picture", "Picture"),
        thing("video", "Video"),
        ...more,
        thing("contact", "Contact card"),
        ...(this.whatsapp ? [forwarded] : []),
        { text: "Empty message", icon: "empty", act: () => this.send({ kind: "text", text: "" }) },
      ],
      opener,
    );
  }

  tapped(kind, option, reply) {
    const quote = reply.text.split("\n")[0].replaceAll("*", "");
    return this.send({ kind, text: option.label, choice: option.id, quote });
  }

  get taps() {
    return {
      button: (option, reply) => this.tapped("button", option, reply),
      list: (reply, opener) => {
        const rows = reply.options.map((option) => ({ text: option.label, act: () => this.tapped("list", option, reply) }));
        this.sheet.open("Choose", rows, opener);
      },
    };
  }

  async send(what) {
    const turn = { id: `SM${random(32, "0123456789abcdef")}`, at: this.now, ...what };
    return this.deliver(turn);
  }

  // The same MessageSid: the answer has to be the same, byte for byte.
  async again() {
    const before = this.last;
    if (!before) return this.note("Nothing was sent yet.");
    const { id, kind, text, choice, quote } = before;
    const turn = await this.deliver({ id, kind, text, choice, quote, at: this.now, again: true });
    if (!turn.heard) return undefined;
    const bytes = new TextEncoder().encode(turn.heard.twiml).length.toLocaleString("en");
    if (turn.heard.twiml === before.heard.twiml) return this.note(`The same answer, byte for byte (${bytes} bytes of TwiML).`, "good");
    return this.note("The answer was another one than before. That is a fault.", "bad");
  }

  async two() {
    await Promise.all([this.send({ kind: "text", text: this.typed() || "Salaam" }), this.send({ kind: "text", text: "menu" })]);
  }

  async deliver(turn) {
    const talk = this.talk;
    talk.rows.push(turn);
    this.add(turn);
    this.keep();
    const typing = typingRow();
    this.log.append(typing);
    this.scroll();
    const { id, kind, text, choice } = turn;
    const at = talk.offset ? new Date(turn.at).toISOString() : null;
    const heard = await post("messages", { id, number: talk.number, channel: this.channel, to: talk.to, kind, text, choice, at });
    typing.remove();
    if (heard.problem) turn.problem = heard.problem;
    else turn.heard = heard;
    if (talk !== this.talk) return turn;
    this.answered(turn);
    this.keep();
    return turn;
  }

  draw() {
    this.log.replaceChildren(introRow(this.whatsapp));
    this.shownDay = "";
    for (const row of this.talk.rows) {
      this.add(row);
      if (row.id) this.answered(row);
    }
    this.changed();
  }

  add(row) {
    if (this.shownDay !== day(row.at)) this.log.append(dayRow(row.at));
    this.shownDay = day(row.at);
    this.log.append(row.id ? sentRow(row, this.whatsapp) : noteRow(row.note, row.tone));
    this.scroll();
  }

  answered(turn) {
    if (turn.heard) {
      for (const reply of turn.heard.bubbles) this.log.append(heardRow(reply, turn, this.whatsapp, this.taps));
      this.log.append(workingsRow(turn));
    } else {
      this.log.append(noteRow(turn.problem ?? "No answer was seen before the page was closed. “Start afresh” if it stays silent.", "bad"));
    }
    this.scroll();
    this.changed();
  }

  scroll() {
    this.log.scrollTop = this.log.scrollHeight;
  }

  keep() {
    remember({ [this.channel]: this.talk });
    this.changed();
  }

  async saveAs(name) {
    const turns = this.turns.filter((turn) => !turn.again);
    if (!turns.length) return { problem: "Nothing was said yet." };
    if (turns.some((turn) => !turn.heard || turn.heard.emergency)) return { problem: "A message without a stored answer cannot be replayed." };
    return post("saved", { name, channel: this.channel, turns: turns.map(asTurn) });
  }
}

function asTurn({ kind, text, choice, heard }) {
  return {
    kind,
    text,
    choice: choice ?? "",
    at: heard.at,
    place: heard.flow ? `${heard.flow}.${heard.step}` : "",
    ids: heard.bubbles.flatMap((reply) => reply.message_ids),
  };
}
