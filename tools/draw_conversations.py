"""Draw whole conversations as chat pictures, so that anybody can read them.

`.venv/bin/python tools/draw_conversations.py` plays tests/conversations/docs/*.chat (or the transcripts that are named)
with the real engine and content, and draws each as the simulator's phone shows it: the same script, styles and font,
in the Chromium of the browser tests. Pictures go to docs/conversations/.
"""

import base64
import json
import mimetypes
import re
import struct
import sys
import zlib
from collections.abc import Iterator
from datetime import timedelta
from pathlib import Path
from urllib.parse import urlsplit

from playwright.sync_api import Page, Route, sync_playwright

ROOT = Path(__file__).resolve().parents[1]
sys.path.insert(0, str(ROOT))

from tests.browser.chromium import arguments, chromium  # noqa: E402
from tests.talk import Talk, known  # noqa: E402
from tests.transcripts import Line, act, lines  # noqa: E402

TRANSCRIPTS = ROOT / "tests" / "conversations" / "docs"
PICTURES = ROOT / "docs" / "conversations"
ADDRESS = "http://localhost"
WIDTH, SCALE, COLOURS, MOST_BYTES = 400, 1.5, 64, 200_000
HEAD = {"whatsapp": ("Mehfooz", "online"), "sms": ("Mehfooz", "Text message")}
KINDS = {"image": "picture", "video": "video", "audio": "voice"}
ANSWERED_AFTER = timedelta(seconds=1)
READ_IN = timedelta(seconds=40)
"""Between an answer and the next message: nobody reads and writes at once."""
UNITS = {"m": "minute", "h": "hour", "d": "day"}

PAGE = """<!doctype html>
<html lang="en" data-theme="light">
<meta charset="utf-8">
<link rel="stylesheet" href="/static/fonts/nastaliq.css">
<link rel="stylesheet" href="/static/simulator/page.css">
<link rel="stylesheet" href="/static/simulator/phones.css">
<style>
  html, body {{ height: auto; background: none; }}
  .screen {{ height: auto; border-radius: 0; overflow: visible; }}
  .log {{ overflow: visible; padding-bottom: 1.1rem; }}
  .whatsapp .log {{ background: var(--screen); }}
  .row {{ animation: none; }}
</style>
{symbols}
<section class="{channel}"><div class="screen">
  <div class="chat-head">
    <img src="/static/simulator/mark.svg" alt="" width="34" height="34">
    <div class="title"><strong>{name}</strong><span class="under">{under}</span></div>
  </div>
  <div class="log"></div>
</div></section>
<script type="module">
  import {{ dayRow, heardRow, noteRow, sentRow }} from "/static/simulator/bubbles.js";
  const rows = {rows};
  const whatsapp = {whatsapp};
  const log = document.querySelector(".log");
  for (const row of rows) {{
    if (row.day) log.append(dayRow(row.day));
    else if (row.note) log.append(noteRow(row.note));
    else if (row.reply) log.append(heardRow(row.reply, {{ heard: row }}, whatsapp, {{}}));
    else log.append(sentRow(row, whatsapp));
  }}
  await document.fonts.ready;
  document.body.dataset.drawn = "yes";
</script>
"""

FEWER_COLOURS = """async ({ picture, most }) => {
  const image = await createImageBitmap(await (await fetch(`data:image/png;base64,${picture}`)).blob());
  const canvas = new OffscreenCanvas(image.width, image.height).getContext("2d");
  canvas.drawImage(image, 0, 0);
  const seen = new Uint32Array(canvas.getImageData(0, 0, image.width, image.height).data.buffer);
  const often = new Map();
  for (const colour of seen) often.set(colour, (often.get(colour) ?? 0) + 1);
  const kept = [...often].sort((a, b) => b[1] - a[1]).slice(0, most).map(([colour]) => colour);
  const parts = (colour) => [colour & 255, (colour >> 8) & 255, (colour >> 16) & 255];
  const palette = kept.map(parts);
  const nearest = (colour) => {
    const mine = parts(colour);
    const far = palette.map((other) => other.reduce((sum, part, at) => sum + (part - mine[at]) ** 2, 0));
    return far.indexOf(Math.min(...far));
  };
  const index = new Map([...often.keys()].map((colour) => [colour, nearest(colour)]));
  const letters = Array.from(seen, (colour) => String.fromCharCode(index.get(colour)));
  return { width: image.width, height: image.height, palette: palette.flat(), pixels: letters.join("") };
}"""


def drawn_rows(path: Path) -> tuple[str, list[dict[str, object]]]:
    """The channel of a transcript, and what is seen of it, from top to bottom."""
    talk, rows, labels = Talk(), list[dict[str, object]](), dict[str, str]()
    rows.append({"day": _millis(talk)})
    for line in lines(path):
        if line.verb in ("<", "@"):
            continue
        act(talk, line, f"{path.name}:{line.number}")
        if line.verb == "wait":
            rows.append({"note": _passed(line.rest)})
        elif line.verb not in ("channel", "locale", "role"):
            rows.append(_sent(talk, line, labels))
            talk.now += ANSWERED_AFTER
            rows += _heard(talk)
            labels |= {option.id: option.label for reply in talk.answer.replies for option in reply.options}
            talk.now += READ_IN
    return talk.channel, rows


def _sent(talk: Talk, line: Line, labels: dict[str, str]) -> dict[str, object]:
    kind = KINDS.get(line.rest.split("/")[0], "picture") if line.verb == "media" else line.verb
    text = labels.get(line.rest, line.rest) if line.verb == "tap" else line.rest
    return {"kind": {">": "text", "tap": "text"}.get(kind, kind), "text": text, "at": _millis(talk)}


def _heard(talk: Talk) -> Iterator[dict[str, object]]:
    for reply in talk.answer.replies:
        # The numbers in the text say what can be chosen; buttons would only say it again.
        words = {"text": reply.text, "options": []}
        yield {"reply": words, "at": _millis(talk)}


def _millis(talk: Talk) -> int:
    return int(talk.now.timestamp() * 1000)


def _passed(duration: str) -> str:
    number, unit = duration[:-1], UNITS[duration[-1]]
    return f"{number} {unit}{'' if number == '1' else 's'} later"


def serve(route: Route) -> None:
    """The simulator's own files, to a page that has no server."""
    path = ROOT / "bot" / "web" / urlsplit(route.request.url).path.lstrip("/")
    if path.is_file():
        route.fulfill(body=path.read_bytes(), content_type=mimetypes.guess_type(path.name)[0])
    else:
        route.fulfill(status=404)


def draw(page: Page, path: Path, to: Path) -> int:
    """Draw one transcript; returns the size of its picture."""
    channel, rows = drawn_rows(path)
    template = (ROOT / "bot" / "web" / "templates" / "simulator.html").read_text(encoding="utf-8")
    name, under = HEAD[channel]
    html = PAGE.format(
        symbols=re.search(r"<svg hidden>.*?</svg>\n(?=\n)", template, re.DOTALL)[0],
        channel=channel,
        name=name,
        under=under,
        # Nothing that is said may end the script.
        rows=json.dumps(rows).replace("<", "\\u003c"),
        whatsapp=json.dumps(channel == "whatsapp"),
    )
    page.route(f"{ADDRESS}/", lambda route: route.fulfill(body=html, content_type="text/html"))
    page.goto(f"{ADDRESS}/")
    page.locator("body[data-drawn]").wait_for()
    picture = base64.b64encode(page.locator(".screen").screenshot(scale="device")).decode()
    found = page.evaluate(FEWER_COLOURS, {"picture": picture, "most": COLOURS})
    to.write_bytes(
        png(found["width"], found["height"], bytes(found["palette"]), found["pixels"].encode("latin-1"))
    )
    page.unroute(f"{ADDRESS}/")
    return to.stat().st_size


def png(width: int, height: int, palette: bytes, pixels: bytes) -> bytes:
    """A picture of few colours: https://www.w3.org/TR/png-3/ (colour type 3, 8 bits, no filter)."""
    rows = b"".join(b"\0" + pixels[at : at + width] for at in range(0, len(pixels), width))
    return b"\x89PNG\r\n\x1a\n" + b"".join(
        (
            chunk(b"IHDR", struct.pack(">IIBBBBB", width, height, 8, 3, 0, 0, 0)),
            chunk(b"PLTE", palette),
            chunk(b"IDAT", zlib.compress(rows, 9)),
            chunk(b"IEND", b""),
        )
    )


def chunk(name: bytes, content: bytes) -> bytes:
    """One part of a PNG file: length, name, content, check sum."""
    return struct.pack(">I", len(content)) + name + content + struct.pack(">I", zlib.crc32(name + content))


def main(paths: list[Path]) -> int:
    """Draw everything; 1 if a picture became too big."""
    known()  # content that is not in order says so before a browser is started
    PICTURES.mkdir(exist_ok=True)
    too_big = 0
    with sync_playwright() as playwright:
        browser = playwright.chromium.launch(executable_path=chromium(), args=arguments())
        context = browser.new_context(viewport={"width": WIDTH, "height": 800}, device_scale_factor=SCALE)
        page = context.new_page()
        page.route(f"{ADDRESS}/static/**", serve)
        for path in paths:
            to = PICTURES / f"{path.stem}.png"
            size = draw(page, path, to)
            too_big += size > MOST_BYTES
            print(f"{to.relative_to(ROOT)}: {size // 1000} KB{', too big' if size > MOST_BYTES else ''}")
        browser.close()
    return 1 if too_big else 0


if __name__ == "__main__":
    found = [Path(name).resolve() for name in sys.argv[1:]] or sorted(TRANSCRIPTS.glob("*.chat"))
    sys.exit(main(found) if found else "No transcript was found.")
