// The page: two phones, tabs on a narrow screen, workings, light and dark.

import { Desk } from "./desk.js";
import { remember, remembered } from "./line.js";
import { Phone } from "./phone.js";

const { people, senders } = document.body.dataset;
const before = remembered();

const phones = [];

for (const station of document.querySelectorAll(".station")) {
  const phone = new Phone(station, people);
  new Desk(station, phone);
  phones.push(phone);
  phone.restore(JSON.parse(senders).find((sender) => sender.channel === phone.channel).address);
}

const workings = document.querySelector("#workings");
function showWorkings(on) {
  document.body.classList.toggle("with-workings", on);
  workings.setAttribute("aria-checked", String(on));
  for (const phone of phones) phone.scroll();
}
workings.addEventListener("click", () => {
  const on = workings.getAttribute("aria-checked") !== "true";
  showWorkings(on);
  remember({ workings: on });
});
showWorkings(before.workings === true);

const dark = matchMedia("(prefers-color-scheme: dark)");
document.querySelector("#theme").addEventListener("click", () => {
  const now = document.documentElement.dataset.theme ?? (dark.matches ? "dark" : "light");
  document.documentElement.dataset.theme = now === "dark" ? "light" : "dark";
  remember({ theme: document.documentElement.dataset.theme });
});
if (before.theme) document.documentElement.dataset.theme = before.theme;

const tabs = [...document.querySelectorAll("[role=tab]")];
function choose(tab) {
  for (const each of tabs) {
    const chosen = each === tab;
    each.setAttribute("aria-selected", String(chosen));
    each.tabIndex = chosen ? 0 : -1;
    document.getElementById(each.getAttribute("aria-controls")).classList.toggle("chosen", chosen);
  }
  // A phone that was hidden could not be scrolled.
  for (const phone of phones) phone.scroll();
  remember({ tab: tab.id });
}
for (const tab of tabs) {
  tab.addEventListener("click", () => choose(tab));
  tab.addEventListener("keydown", (event) => {
    if (!["ArrowLeft", "ArrowRight"].includes(event.key)) return;
    const other = tabs.find((each) => each !== tab);
    choose(other);
    other.focus();
  });
}
choose(tabs.find((tab) => tab.id === before.tab) ?? tabs[0]);
