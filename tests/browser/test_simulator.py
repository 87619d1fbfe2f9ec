"""The simulator as people use it: two phones in a real Chromium, on the real engine."""

import asyncio
import threading
from collections.abc import Iterator
from pathlib import Path

import pytest
from playwright.sync_api import Browser, Locator, Page, expect

from bot.storage.migrations import upgrade
from bot.web.simulator import saving
from tests.server import serving, settings
from tests.transcripts import play

AXE = (Path(__file__).parent / "axe" / "axe.min.js").read_text(encoding="utf-8")
LAPTOP, HANDHELD = (1366, 900), (360, 740)
WATCH = (
    "addEventListener('securitypolicyviolation', (event) => console.error('CSP', event.violatedDirective))"
)
TEXT_BOX = """node => {
    const range = document.createRange();
    range.selectNodeContents(node);
    return range.getBoundingClientRect().toJSON();
}"""
NO_CONNECTION = "Failed to load resource: net::ERR_FAILED"


@pytest.fixture(scope="module")
def address(redis_url: str, database_url: str) -> Iterator[str]:
    """The whole application, in a thread beside the browser."""
    upgrade(database_url)
    up, found = threading.Event(), [""]
    stop = asyncio.Event()
    loop = asyncio.new_event_loop()

    async def run() -> None:
        async with serving(settings(redis_url, database_url)) as running:
            found[0] = running.address
            up.set()
            await stop.wait()

    thread = threading.Thread(target=loop.run_until_complete, args=(run(),), daemon=True)
    thread.start()
    while not up.wait(0.1):
        assert thread.is_alive(), "the application did not start"
    yield found[0]
    loop.call_soon_threadsafe(stop.set)
    thread.join(30)
    loop.close()


class Simulator:
    """The page and the two phones on it."""

    def __init__(self, page: Page, address: str) -> None:
        self.page, self.complaints = page, list[str]()
        page.on("console", self._note)
        page.add_init_script(WATCH)
        page.goto(f"{address}/simulator")
        self.sms, self.whatsapp = Handset(page.locator("#sms")), Handset(page.locator("#whatsapp"))

    def _note(self, message: object) -> None:
        if getattr(message, "type", "") in ("error", "warning"):
            self.complaints.append(getattr(message, "text", ""))


class Handset:
    """One phone."""

    def __init__(self, at: Locator) -> None:
        self.at, self.log = at, at.locator(".log")
        self.input = at.get_by_role("textbox", name="Message by")
        self.replies = self.log.locator(".row.in:not(.typing)")
        self.sent = self.log.locator(".row.out")
        self.options = self.log.locator(".option")

    def says(self, text: str) -> None:
        """Type, send, wait for the answer."""
        with self.answer():
            self.input.fill(text)
            self.input.press("Enter")

    def taps(self, label: str) -> None:
        """Tap the newest button of that name."""
        with self.answer():
            self.options.get_by_text(label, exact=True).last.click()

    def answer(self) -> "Answer":
        """Wait, at the end of a block, until what it sent is answered."""
        return Answer(self)


class Answer:
    """Whatever is sent in this block has been answered at its end."""

    def __init__(self, phone: Handset) -> None:
        self.done = phone.log.locator(".workings")

    def __enter__(self) -> None:
        self.before = self.done.count()

    def __exit__(self, *_: object) -> None:
        expect(self.done).to_have_count(self.before + 1)


@pytest.fixture
def simulator(page: Page, address: str) -> Iterator[Simulator]:
    opened = Simulator(page, address)
    yield opened
    assert opened.complaints == []


@pytest.mark.parametrize("width", [360, 820, 1240, 1280, 1440])
def test_nothing_is_cut_off_at_the_sides(simulator: Simulator, width: int) -> None:
    simulator.page.set_viewport_size({"width": width, "height": 900})
    for place in simulator.page.locator("main :visible").all():
        box = place.bounding_box()
        assert box is None or (box["x"] > -1 and box["x"] + box["width"] < width + 1), place.evaluate(
            "element => element.outerHTML.slice(0, 200)"
        )


def test_both_phones_talk(simulator: Simulator) -> None:
    simulator.sms.says("salaam")
    expect(simulator.sms.sent).to_have_count(1)
    expect(simulator.sms.replies.last).to_contain_text("2 اردو")
    expect(simulator.sms.options).to_have_count(0)
    simulator.sms.says("1")
    expect(simulator.sms.log.locator(".cost").last).to_contain_text("GSM-7")
    expect(simulator.sms.log.locator(".cost").last).to_contain_text("segment")
    simulator.whatsapp.says("hello")
    expect(simulator.whatsapp.options).to_have_text(["English", "اردو", "Roman Urdu"])
    expect(simulator.whatsapp.log.locator(".cost")).to_have_count(0)


def test_buttons_new_and_old(simulator: Simulator) -> None:
    phone = simulator.whatsapp
    phone.says("hello")
    phone.taps("English")
    expect(phone.sent.last).to_contain_text("English")
    phone.taps("Student or teenager")
    first = phone.replies.nth(0)
    with phone.answer():
        first.get_by_role("button", name="Roman Urdu").click()
    expect(simulator.page.locator("#whatsapp [data-of=locale]")).to_have_text("Roman Urdu")
    assert phone.log.evaluate("log => log.scrollTop + log.clientHeight + 2 >= log.scrollHeight")


def test_a_long_choice_is_a_list(simulator: Simulator) -> None:
    page, phone = simulator.page, simulator.whatsapp
    for text in ("english", "1", "2"):
        phone.says(text)
    opener = phone.options.last
    expect(opener).to_have_text("Choose")
    opener.click()
    sheet = phone.at.get_by_role("dialog", name="Choose")
    expect(sheet).to_be_visible()
    rows = sheet.locator(".rows button")
    expect(rows.first).to_be_focused()
    assert rows.count() > 3
    page.keyboard.press("ArrowDown")
    expect(rows.nth(1)).to_be_focused()
    page.keyboard.press("Escape")
    expect(sheet).to_be_hidden()
    expect(opener).to_be_focused()
    opener.click()
    label = rows.first.inner_text()
    with phone.answer():
        rows.first.click()
    expect(phone.sent.last).to_contain_text(label)


def test_words_in_stars_are_bold_on_whatsapp_alone(simulator: Simulator) -> None:
    for phone in (simulator.whatsapp, simulator.sms):
        for text in ("english", "1"):
            phone.says(text)
        expect(phone.replies.last).to_contain_text("one safety tip a week")
        assert "*" not in phone.replies.last.inner_text()
    expect(simulator.whatsapp.replies.last.locator("strong")).to_have_text("one safety tip a week")
    expect(simulator.sms.replies.last.locator(".words strong")).to_have_count(0)


def test_urdu_runs_from_right_to_left_in_nastaliq(simulator: Simulator) -> None:
    for phone in (simulator.whatsapp, simulator.sms):
        phone.says("السلام علیکم")
        words = phone.replies.last.locator(".words")
        style = words.evaluate(
            "node => [getComputedStyle(node).direction, getComputedStyle(node).fontFamily]"
        )
        assert style[0] == "rtl"
        assert style[1].startswith('"Noto Nastaliq Urdu"')
        line = words.locator("p").first
        box, text = line.bounding_box(), line.evaluate(TEXT_BOX)
        assert box
        assert abs(box["x"] + box["width"] - text["right"]) < 2, "the line is not set flush right"
    loaded = "[...document.fonts].filter(font => font.status === 'loaded').map(font => font.family)"
    simulator.page.evaluate("document.fonts.ready")
    assert any("Nastaliq" in family for family in simulator.page.evaluate(loaded))


def test_each_line_has_its_own_direction(simulator: Simulator) -> None:
    simulator.whatsapp.says("hello")
    bubble = simulator.whatsapp.replies.last
    urdu = bubble.locator("p", has_text="اپنی زبان")
    roman = bubble.locator("p", has_text="Apni zaban")
    assert urdu.get_attribute("lang") == "ur"
    right, left = urdu.evaluate(TEXT_BOX), roman.evaluate(TEXT_BOX)
    assert right["right"] > left["right"]
    assert left["left"] < right["left"]


def test_workings_on_demand(simulator: Simulator) -> None:
    simulator.whatsapp.says("report a tiktok video")
    workings = simulator.whatsapp.log.locator(".workings").last
    expect(workings).to_be_hidden()
    switch = simulator.page.get_by_role("switch", name="Show workings")
    switch.click()
    expect(switch).to_have_attribute("aria-checked", "true")
    expect(workings).to_be_visible()
    expect(workings).to_contain_text("report.")
    expect(workings).to_contain_text("ms")


def test_a_reload_goes_on(simulator: Simulator) -> None:
    page, phone = simulator.page, simulator.whatsapp
    phone.says("hello")
    phone.taps("English")
    page.get_by_role("switch", name="Show workings").click()
    page.locator("#whatsapp").get_by_role("button", name="+25 h").click()
    before = phone.log.inner_text()
    number = page.locator("#whatsapp [data-of=number]").inner_text()
    page.reload()
    expect(phone.log).to_have_text(before, use_inner_text=True)
    expect(page.locator("#whatsapp [data-of=number]")).to_have_text(number)
    expect(page.locator("#whatsapp .moved")).to_have_text("25 hours ahead")
    expect(page.locator("#sms .moved")).to_have_text("")
    phone.taps("Student or teenager")
    expect(page.locator("#whatsapp [data-of=role]")).to_have_text("student")


def test_the_clock_moves_for_one_person(simulator: Simulator) -> None:
    for phone in (simulator.sms, simulator.whatsapp):
        for text in ("english", "1", "report a tiktok video"):
            phone.says(text)
    simulator.page.locator("#sms").get_by_role("button", name="+2 h").click()
    expect(simulator.sms.log.locator(".note").last).to_contain_text("The clock was set")
    simulator.page.get_by_role("switch").click()
    for phone in (simulator.sms, simulator.whatsapp):
        phone.says("hm")
    expect(simulator.sms.log.locator(".workings").last).to_contain_text("system-away")
    expect(simulator.whatsapp.log.locator(".workings").last).not_to_contain_text("system-away")


def test_a_date_is_one_in_pakistan(simulator: Simulator) -> None:
    simulator.page.locator("#sms [name=date]").fill("2027-02-03T21:30")
    expect(simulator.page.locator("#sms .clock .now")).to_have_text("Wed, 3 Feb 2027, 21:30")
    simulator.sms.says("hello")
    expect(simulator.sms.replies.last).to_contain_text("21:30")
    expect(simulator.page.locator("#sms .day").last).to_have_text("Wed, 3 Feb 2027")


@pytest.mark.parametrize(
    ("channel", "language", "role", "said"),
    [("sms", "ur-Latn", "parent", "Roman Urdu"), ("whatsapp", "ur", "teacher", "Urdu")],
)
def test_a_new_person_has_language_and_role(
    simulator: Simulator, channel: str, language: str, role: str, said: str
) -> None:
    phone: Handset = getattr(simulator, channel)
    phone.says("hello")
    phone.at.get_by_label("Role").select_option(role)
    expect(phone.at.get_by_label("Language")).to_have_value("en")
    phone.at.get_by_label("Language").select_option(language)
    phone.at.get_by_role("button", name="Start afresh").click()
    expect(phone.log.locator(".workings").last).to_contain_text("menu.")
    expect(phone.at.locator("[data-of=locale]")).to_have_text(said)
    expect(phone.at.locator("[data-of=role]")).to_have_text(role)


def test_the_one_way_sender_can_be_chosen(simulator: Simulator) -> None:
    phone = simulator.sms
    phone.at.get_by_label("Writes to").select_option("+15005550008")
    phone.at.get_by_role("button", name="Start afresh").click()
    expect(phone.at.locator(".under")).to_contain_text("one-way")
    phone.says("help")
    expect(phone.replies).not_to_have_count(0)


@pytest.mark.parametrize(
    "thing", ["Picture", "Video", "Voice note", "Sticker", "Location", "Contact card", "Forwarded many times"]
)
def test_other_things_than_words(simulator: Simulator, thing: str) -> None:
    phone = simulator.whatsapp
    phone.says("english")
    with phone.answer():
        phone.at.get_by_role("button", name="Send something else").click()
        phone.at.get_by_role("dialog").get_by_role("button", name=thing).click()
    expect(phone.sent.last).to_contain_text(thing)
    assert phone.replies.count() > 1


def test_the_same_again_and_two_at_once(simulator: Simulator) -> None:
    for phone in (simulator.sms, simulator.whatsapp):
        phone.says("english")
        with phone.answer():
            phone.at.get_by_role("button", name="Same again").click()
        expect(phone.log.locator(".note").last).to_contain_text("byte for byte")
        phone.at.get_by_role("button", name="Two at once").click()
        expect(phone.log.locator(".workings")).to_have_count(4)
        assert phone.replies.count() >= 4


def test_a_conversation_becomes_a_test(
    simulator: Simulator, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    folder = tmp_path / "conversations" / "saved"
    folder.parent.mkdir()
    monkeypatch.setattr(saving, "FOLDER", folder)
    phone = simulator.whatsapp
    phone.says("hello")
    phone.taps("Roman Urdu")
    phone.at.get_by_role("button", name="+91 d").click()
    phone.says("madad")
    phone.at.get_by_role("button", name="Same again").click()
    expect(phone.log.locator(".workings")).to_have_count(4)
    phone.at.get_by_label("Name of the test").fill("kept_in_chromium")
    phone.at.get_by_role("button", name="Save", exact=True).click()
    expect(phone.at.locator("output")).to_contain_text("kept_in_chromium.chat")
    path = folder / "kept_in_chromium.chat"
    assert play(path) == 6
    assert "\nwait 91d\n" in path.read_text()


def test_what_people_write_is_never_markup(simulator: Simulator) -> None:
    simulator.whatsapp.says("<img src=x onerror=alert(1)> *bold*")
    expect(simulator.whatsapp.sent.last).to_contain_text("<img src=x")
    expect(simulator.whatsapp.sent.last.locator("img")).to_have_count(0)


def test_a_lost_connection_is_said(simulator: Simulator) -> None:
    simulator.page.route("**/simulator/messages", lambda route: route.abort())
    simulator.sms.input.fill("hello")
    simulator.sms.input.press("Enter")
    expect(simulator.sms.log.locator(".note.bad")).to_contain_text("cannot be reached")
    assert simulator.complaints == [NO_CONNECTION]
    simulator.complaints.clear()


def test_on_a_handheld_there_is_one_phone_at_a_time(browser: Browser, address: str) -> None:
    context = browser.new_context(viewport={"width": HANDHELD[0], "height": HANDHELD[1]}, has_touch=True)
    simulator = Simulator(context.new_page(), address)
    page = simulator.page
    expect(simulator.sms.log).to_be_visible()
    expect(simulator.whatsapp.log).to_be_hidden()
    page.get_by_role("tab", name="WhatsApp").tap()
    expect(simulator.whatsapp.log).to_be_visible()
    simulator.whatsapp.says("السلام علیکم")
    fits = "document.documentElement.scrollWidth <= innerWidth && document.documentElement.scrollHeight <= innerHeight"
    assert page.evaluate(fits)
    opener = simulator.whatsapp.at.get_by_role("button", name="Person, clock and tests")
    opener.tap()
    expect(simulator.whatsapp.at.get_by_role("heading", name="New person")).to_be_visible()
    page.keyboard.press("Escape")
    expect(opener).to_be_focused()
    page.reload()
    expect(simulator.whatsapp.log).to_be_visible()
    assert simulator.complaints == []
    context.close()


@pytest.mark.parametrize("size", [LAPTOP, HANDHELD], ids=["laptop", "handheld"])
@pytest.mark.parametrize("scheme", ["light", "dark"])
def test_nobody_is_shut_out(browser: Browser, address: str, size: tuple[int, int], scheme: str) -> None:
    context = browser.new_context(
        viewport={"width": size[0], "height": size[1]},
        color_scheme="dark" if scheme == "dark" else "light",
        reduced_motion="reduce",
    )
    simulator = Simulator(context.new_page(), address)
    page = simulator.page
    handheld = size == HANDHELD
    assert problems(page) == []
    simulator.sms.says("help")
    page.get_by_role("switch").click()
    if handheld:
        assert problems(page) == []
        page.get_by_role("tab", name="WhatsApp").click()
    phone = simulator.whatsapp
    for text in ("السلام علیکم", "1"):
        phone.says(text)
    phone.at.get_by_role("button", name="Send something else").click()
    assert problems(page) == []
    page.keyboard.press("Escape")
    assert problems(page) == []
    if handheld:
        phone.at.get_by_role("button", name="Person, clock and tests").click()
        assert problems(page) == []
    assert simulator.complaints == []
    context.close()


def problems(page: Page) -> list[str]:
    """What axe-core finds wrong, WCAG 2.2 AA and good practice."""
    page.evaluate(AXE)
    found = page.evaluate("axe.run()")
    assert found["passes"], "axe looked at nothing"
    return [
        f"{each['id']}: {node['target']} {node['failureSummary']}"
        for each in found["violations"]
        for node in each["nodes"]
    ]
