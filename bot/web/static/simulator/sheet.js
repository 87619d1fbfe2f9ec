// The sheet that slides up inside a phone: rows to tap. Escape, the cross and a tap beside it close it.

import { icon, label, make } from "./words.js";

export class Sheet {
  constructor(screen) {
    this.sheet = screen.querySelector(".sheet");
    this.veil = screen.querySelector(".veil");
    this.behind = [".chat-head", ".log", ".composer"].map((part) => screen.querySelector(part));
    this.sheet.querySelector(".sheet-head button").addEventListener("click", () => this.close());
    this.veil.addEventListener("click", () => this.close());
    this.sheet.addEventListener("keydown", (event) => this.key(event));
  }

  // Each row: { text, icon (else a radio ring), act }.
  open(title, rows, opener) {
    this.opener = opener;
    this.sheet.setAttribute("aria-label", title);
    this.sheet.querySelector("strong").textContent = title;
    this.sheet.querySelector(".rows").replaceChildren(...rows.map((row) => this.row(row)));
    this.show(true);
    this.sheet.querySelector(".rows button").focus();
  }

  row({ text, icon: picture, act }) {
    const node = make("button", "", label(text), picture ? icon(picture) : make("span", "ring"));
    node.type = "button";
    node.addEventListener("click", () => {
      this.close();
      act();
    });
    return node;
  }

  close() {
    this.show(false);
    this.opener?.focus();
  }

  show(open) {
    this.sheet.hidden = this.veil.hidden = !open;
    for (const part of this.behind) part.inert = open;
  }

  key(event) {
    const rows = [...this.sheet.querySelectorAll("button")];
    const step = { ArrowDown: 1, ArrowUp: -1 }[event.key];
    if (event.key === "Escape") this.close();
    else if (step) {
      event.preventDefault();
      rows.at((rows.indexOf(document.activeElement) + step) % rows.length).focus();
    }
  }
}
