// The line to the simulator's routes, and what the page remembers between two visits.

const MEMORY = "mehfooz-simulator";

export async function post(path, body) {
  let got;
  try {
    got = await fetch(`/simulator/${path}`, {
      method: "POST",
      headers: { "Content-Type": "application/json" },
      body: JSON.stringify(body),
    });
  } catch {
    return { problem: "Mehfooz cannot be reached. Is it still running?" };
  }
  const found = await got.json().catch(() => ({ problem: `Status ${got.status}` }));
  if (found.status && found.status !== 200) return { problem: `The webhook refused the message with status ${found.status}.` };
  return found;
}

export function remembered() {
  try {
    return JSON.parse(localStorage.getItem(MEMORY)) ?? {};
  } catch {
    return {};
  }
}

export function remember(part) {
  try {
    localStorage.setItem(MEMORY, JSON.stringify({ ...remembered(), ...part }));
  } catch {
    // Full or forbidden: the talk goes on, a reload begins afresh.
  }
}

export function random(length, letters) {
  const bytes = crypto.getRandomValues(new Uint8Array(length));
  return Array.from(bytes, (byte) => letters[byte % letters.length]).join("");
}
