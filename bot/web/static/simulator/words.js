// Text as a phone shows it: each line in its own direction, Urdu marked as such, bold and links on WhatsApp.

const URDU = /[\u0600-\u06ff\ufb50-\ufdff\ufe70-\ufefc]/;
const LINK = /(?:https?:\/\/)?(?:[a-z0-9-]+\.)+[a-z]{2,}(?:\/[^\s\u2066-\u2069]*)?/gi;
const BOLD = /(?<![\p{L}\p{N}*])\*(?=\S)([^*\n]+?)(?<=\S)\*(?![\p{L}\p{N}*])/gu;

export function isUrdu(text) {
  return URDU.test(text);
}

export function make(tag, names = "", ...inside) {
  const node = document.createElement(tag);
  if (names) node.className = names;
  node.append(...inside);
  return node;
}

export function icon(name) {
  const svg = document.createElementNS("http://www.w3.org/2000/svg", "svg");
  svg.setAttribute("class", "icon");
  svg.setAttribute("aria-hidden", "true");
  const use = document.createElementNS("http://www.w3.org/2000/svg", "use");
  use.setAttribute("href", `#${name}`);
  svg.append(use);
  return svg;
}

export function label(text, tag = "span") {
  const node = make(tag, "", text);
  node.dir = "auto";
  if (isUrdu(text)) node.lang = "ur";
  return node;
}

// One block a line, for a browser aligns a whole block only one way.
export function written(text, { rich = false } = {}) {
  const body = make("div", "words");
  body.dir = "auto";
  if (isUrdu(text)) body.lang = "ur";
  for (const line of text.split("\n")) {
    const block = make("p");
    if (isUrdu(line)) block.lang = "ur";
    else if (body.lang) block.lang = "en";
    block.append(...(rich ? bold(line) : linked(line)));
    body.append(block);
  }
  return body;
}

function bold(line) {
  return parts(line, BOLD, (match) => make("strong", "", ...linked(match[1])), linked);
}

function linked(line) {
  return parts(line, LINK, link, (text) => [text]);
}

function link(match) {
  const shown = match[0].replace(/[.,;:!?)]+$/, "");
  const anchor = make("a", "", shown);
  anchor.href = shown.startsWith("http") ? shown : `https://${shown}`;
  anchor.target = "_blank";
  anchor.rel = "noopener noreferrer";
  anchor.dir = "ltr";
  const node = document.createDocumentFragment();
  node.append(anchor, match[0].slice(shown.length));
  return node;
}

function parts(line, pattern, found, between) {
  const nodes = [];
  let at = 0;
  for (const match of line.matchAll(pattern)) {
    nodes.push(...between(line.slice(at, match.index)), found(match));
    at = match.index + match[0].length;
  }
  nodes.push(...between(line.slice(at)));
  return nodes;
}
