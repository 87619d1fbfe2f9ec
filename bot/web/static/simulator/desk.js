// What stands beside a phone: who writes, their clock, odd things to try, and saving a test.

import { day, field, fromField, hours, moved, time } from "./clock.js";

const LOCALES = { en: "English", ur: "Urdu", "ur-Latn": "Roman Urdu" };
const NARROW = matchMedia("(max-width: 1239px)");
const NOT_YET = "not asked yet";

export class Desk {
  constructor(station, phone) {
    this.station = station;
    this.phone = phone;
    this.fresh = station.querySelector(".fresh");
    this.keep = station.querySelector(".keep");
    this.date = station.querySelector("[name=date]");
    this.opener = station.querySelector(".desk-open");
    phone.changed = () => this.show();
    this.listen();
    setInterval(() => this.tick(), 5000);
  }

  listen() {
    const { phone, fresh } = this;
    fresh.addEventListener("submit", (event) => {
      event.preventDefault();
      this.open(false);
      phone.begin({ to: fresh.elements.to.value, language: fresh.elements.language.value, role: fresh.elements.role.value });
    });
    fresh.addEventListener("change", (event) => this.agree(event));
    for (const button of this.station.querySelectorAll("[data-move]")) button.addEventListener("click", () => this.move(button.dataset.move));
    this.date.addEventListener("change", () => this.date.value && phone.setClock(fromField(this.date.value) - Date.now()));
    for (const button of this.station.querySelectorAll("[data-try]")) {
      button.addEventListener("click", () => {
        this.open(false);
        phone[button.dataset.try]();
      });
    }
    this.keep.addEventListener("submit", (event) => this.save(event));
    this.opener.addEventListener("click", () => this.open(true));
    this.station.querySelector(".desk-close").addEventListener("click", () => this.open(false));
    NARROW.addEventListener("change", () => this.open(false));
    this.station.querySelector(".desk").addEventListener("keydown", (event) => event.key === "Escape" && this.open(false));
  }

  move(by) {
    this.phone.setClock(by === "now" ? 0 : this.phone.talk.offset + hours(Number(by)));
  }

  async save(event) {
    event.preventDefault();
    const output = this.keep.querySelector("output");
    output.className = "";
    output.textContent = "Playing it once …";
    const found = await this.phone.saveAs(this.keep.elements.name.value);
    output.className = found.problem ? "bad" : "good";
    output.textContent = found.problem || `Saved: ${found.path}. “make test” plays it.`;
  }

  // Only on narrow screens, where the desk lies over the phone.
  open(open) {
    const was = this.station.classList.contains("at-desk");
    this.station.classList.toggle("at-desk", open);
    this.opener.setAttribute("aria-expanded", String(open));
    this.station.querySelector(".phone").inert = open;
    if (open) this.station.querySelector(".desk-close").focus();
    else if (was) this.opener.focus();
  }

  // Whoever says a role was asked for a language before.
  agree({ target }) {
    const { language, role } = this.fresh.elements;
    if (target === language && !language.value) role.value = "";
    if (target === role && role.value && !language.value) language.value = "en";
  }

  show() {
    const { talk, last } = this.phone;
    const says = (name, text) => (this.station.querySelector(`[data-of=${name}]`).textContent = text);
    says("number", talk.number.replace(/^(\+92)(\d{3})(\d{7})$/, "$1 $2 $3"));
    says("locale", LOCALES[last?.heard.locale] ?? NOT_YET);
    says("role", last && last.heard.role !== "unknown" ? last.heard.role : NOT_YET);
    this.sender(talk.to);
    this.tick();
  }

  sender(address) {
    const found = [...this.fresh.elements.to.options].find((option) => option.value === address);
    const oneWay = this.phone.channel === "sms" && found && !found.dataset.twoWay;
    if (!this.phone.whatsapp) this.station.querySelector(".title strong").textContent = address;
    this.station.querySelector(".under").textContent = this.phone.whatsapp ? "online" : oneWay ? "one-way: asks for no answer, still answers" : "Text message";
  }

  tick() {
    const { now, talk } = this.phone;
    for (const node of this.station.querySelectorAll(".status-bar .now")) node.textContent = time(now);
    this.station.querySelector(".clock .now").textContent = `${day(now)}, ${time(now)}`;
    this.station.querySelector(".clock .moved").textContent = moved(talk.offset);
    if (document.activeElement !== this.date) this.date.value = field(now);
  }
}
