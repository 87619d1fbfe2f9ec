"""What every conversation has, on the real content."""

import pytest

from bot.content import ROOT
from bot.conversation.session import Channel
from tests.talk import Talk, known


def student(channel: Channel = "whatsapp", locale: str = "en") -> Talk:
    talk = Talk(channel)
    talk.session.locale, talk.session.role = locale, "student"
    return talk


def at_apps(locale: str = "en") -> Talk:
    talk = student(locale=locale)
    talk.says("menu")
    talk.taps("menu.student.report")
    assert talk.place == "report.which_app"
    return talk


@pytest.mark.parametrize("digit", ["1", "۱", "١", "one", "aik", "ایک", "1.", " 1 "])
def test_a_digit_picks_in_any_script(digit: str) -> None:
    talk = at_apps()
    expected = at_apps()
    expected.says("1")
    talk.says(digit)
    assert talk.place == expected.place != "report.which_app"


@pytest.mark.parametrize("label", ["TikTok", "tiktok", "ٹک ٹاک"])
@pytest.mark.parametrize("locale", ["en", "ur", "ur-Latn"])
def test_a_label_picks_in_any_language(label: str, locale: str) -> None:
    talk = at_apps(locale)
    talk.says(label)
    assert talk.place.startswith("report.tiktok")


@pytest.mark.parametrize("word", ["menu", "MENU", "مینو"])
def test_menu_works_anywhere(word: str) -> None:
    talk = at_apps()
    talk.says(word)
    assert talk.place == "menu.student"


@pytest.mark.parametrize("word", ["help", "madad", "مدد"])
def test_the_helplines_are_one_word_away_and_lead_back(word: str) -> None:
    talk = at_apps()
    talk.says(word)
    assert talk.place.startswith("helplines.")
    returning = next(
        option.id
        for reply in talk.answer.replies  # type: ignore[union-attr]
        for option in reply.options
        if option.id.endswith((".back", ".return", ".go_on"))
    )
    talk.taps(returning)
    assert talk.place == "report.which_app"


@pytest.mark.parametrize("word", ["back", "wapis", "واپس"])
def test_back_is_one_step_back(word: str) -> None:
    talk = at_apps()
    talk.says("1")
    talk.says(word)
    assert talk.place == "report.which_app"
    talk.says(word)
    assert talk.place == "menu.student"
    talk.says(word)
    assert talk.place == "menu.student"


@pytest.mark.parametrize(
    ("word", "locale"), [("urdu", "ur"), ("اردو", "ur"), ("roman", "ur-Latn"), ("english", "en")]
)
def test_the_language_changes_without_losing_the_place(word: str, locale: str) -> None:
    talk = at_apps("ur" if locale == "en" else "en")
    talk.says(word)
    assert (talk.place, talk.session.locale) == ("report.which_app", locale)


def test_an_old_button_does_what_it_said() -> None:
    talk = at_apps()
    talk.says("2")
    talk.says("menu")
    talk.taps("report.which_app.tiktok")
    assert talk.place.startswith("report.tiktok")


def test_a_button_of_a_step_that_is_gone_leads_to_the_menu() -> None:
    talk = at_apps()
    talk.taps("report.no_such_step.tiktok")
    assert talk.place == "menu.student"
    assert talk.ids[0] == "system-moved-on"


def test_three_misses_offer_menu_and_helplines() -> None:
    talk = at_apps()
    for _ in range(2):
        talk.says("qwxz vbnm")
        assert talk.place == "report.which_app"
    talk.says("qwxz vbnm")
    assert talk.ids == ["system-lost"]
    talk.says("2")
    assert talk.place.startswith("helplines.")


def test_after_an_hour_one_is_asked_whether_to_go_on() -> None:
    talk = at_apps()
    talk.waits(hours=2)
    talk.says("2")
    assert talk.ids == ["system-away"]
    talk.says("1")
    assert talk.place == "report.which_app"
    talk.waits(hours=2)
    talk.says("hello")
    talk.says("2")
    assert talk.place == "menu.student"


def test_distress_is_heard_even_after_an_hour() -> None:
    talk = at_apps()
    talk.waits(hours=2)
    talk.says("mujhe mar jana hai")
    assert talk.place.startswith("distress.")


def test_after_a_day_the_conversation_is_forgotten_but_not_the_language() -> None:
    talk = at_apps("ur")
    talk.waits(hours=25)
    talk.says("سلام")
    assert talk.place == "menu.student"
    assert talk.session.locale == "ur"


def test_after_ninety_days_everything_is_forgotten() -> None:
    talk = at_apps("ur")
    talk.waits(days=91)
    talk.says("hi")
    assert talk.place == "welcome.language"


def test_the_exit_word_shows_something_harmless_and_leads_nowhere_back() -> None:
    talk = student()
    talk.says("someone is blackmailing me")
    talk.says("0")
    assert talk.place == "trace.harmless"
    assert talk.ids[0].startswith("trace-harmless")
    talk.says("back")
    assert talk.place == "menu.student"


@pytest.mark.parametrize("word", ["phool", "پھول", "flower"])
def test_the_safe_word_shows_the_helplines_quietly(word: str) -> None:
    talk = at_apps()
    talk.says(word)
    assert talk.place == "helplines.quiet"


def test_stop_ends_pushes_and_never_blocks_an_answer() -> None:
    talk = student()
    talk.says("stop")
    assert talk.turn is not None
    assert "tips_off" in talk.turn.effects
    talk.says("menu")
    assert talk.place == "menu.student"


def test_blackmail_in_her_own_way_of_writing_is_answered_at_once() -> None:
    talk = Talk("sms")
    talk.says("koi meri pics se blackmail kr rha h")
    assert talk.place.startswith("blackmail.")
    assert talk.session.locale == "ur-Latn"


def test_a_direct_wish_goes_straight_there() -> None:
    talk = student()
    talk.says("report tiktok video")
    assert talk.place.startswith("report.tiktok")


def test_the_first_answer_asks_the_language_in_all_three() -> None:
    talk = Talk("sms")
    answer = talk.says("hi")
    assert talk.ids == ["welcome-language"]
    assert len(answer.replies) == 1
    assert answer.replies[0].segments <= 3


def test_urdu_script_is_answered_in_urdu_without_asking() -> None:
    talk = Talk("whatsapp")
    talk.says("السلام علیکم")
    assert talk.session.locale == "ur"
    assert talk.place == "welcome.hello"


def test_forget_me_leaves_nothing() -> None:
    talk = student()
    talk.says("forget me")
    talk.says("yes")
    assert talk.turn is not None
    assert "forget" in talk.turn.effects
    talk.says("hi")
    assert talk.place == "welcome.language"


def test_no_module_but_flow_knows_the_state_machine() -> None:
    found = [
        path.relative_to(ROOT).as_posix()
        for path in (ROOT / "bot").rglob("*.py")
        if "from transitions" in path.read_text(encoding="utf-8")
    ]
    assert found == ["bot/conversation/flow.py"]


def test_a_renamed_step_is_found() -> None:
    flow = known().script.flows["report"]
    assert flow.current("which_app") is not None
    assert flow.current("no_such_step") is None
