"""Whatever people do, the conversation holds: every leaf by digits, no dead end, every reply in budget."""

from datetime import timedelta

import msgspec
import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from bot.actions.speak import MOST_LETTERS, MOST_SEGMENTS, Answer
from bot.conversation.session import LOCALES, ROLES, Channel, Session
from tests.talk import Talk, known

CHANNELS: tuple[Channel, ...] = ("sms", "whatsapp")


def check(answer: Answer, channel: Channel) -> None:
    assert answer.replies, "nothing was said"
    for reply in answer.replies:
        assert reply.text.strip(), f"an empty message at {answer.flow}.{answer.step}"
        if channel == "sms":
            assert reply.segments <= MOST_SEGMENTS, f"{answer.flow}.{answer.step}: {reply.text}"
        assert len(reply.text) <= MOST_LETTERS
    offered = [option for reply in answer.replies for option in reply.options]
    assert offered or known().script.flows[answer.flow].steps[answer.step].end, (
        f"a dead end at {answer.flow}.{answer.step}"
    )


def reached_by_digits(role: str, locale: str, channel: Channel) -> set[str]:
    """Every place that somebody who knows nothing but the menu comes to by digits alone."""
    seen: set[str] = set()
    todo = [Talk(channel, Session(locale=locale, role=role))]
    # Whoever begins with the menu is welcomed first; it is the menu in mid-conversation that we walk from.
    todo[0].says("phool")
    todo[0].says("menu")
    while todo:
        talk = todo.pop()
        if talk.place in seen:
            continue
        seen.add(talk.place)
        assert talk.answer is not None
        choices = [option for reply in talk.answer.replies for option in reply.options]
        for digit in range(1, len(choices) + 1):
            onward = Talk(channel, msgspec.convert(msgspec.to_builtins(talk.session), Session), talk.now)
            check(onward.says(str(digit)), channel)
            todo.append(onward)
    return seen


@pytest.mark.parametrize("channel", CHANNELS)
@pytest.mark.parametrize("locale", LOCALES)
def test_every_leaf_is_reached_by_digits_alone(locale: str, channel: Channel) -> None:
    seen = set().union(*(reached_by_digits(role, locale, channel) for role in ROLES))
    flows = known().script.flows
    waiting = {
        f"{name}.{step.name}" for name, flow in flows.items() for step in flow.steps.values() if step.options
    }
    # Where words that work anywhere and wishes lead, the first words, and what is said when saving fails.
    script = known().script
    targets = (*script.words.values(), *script.intents.values(), *script.distress.values())
    named = {".".join(script.target("", target) or ("", "")) for target in targets}
    failing = {f"{name}.{step.failed}" for name, flow in flows.items() for step in flow.steps.values()}
    unseen = {place for place in waiting - seen - named - failing if not place.startswith("welcome.")}
    assert unseen == set()
    assert len(seen) > 100, "the walk saw too little: is the menu right?"


TYPED = st.one_of(
    st.sampled_from(
        [
            "1",
            "2",
            "3",
            "4",
            "5",
            "6",
            "7",
            "8",
            "9",
            "0",
            "۱",
            "۲",
            "١",
            "menu",
            "help",
            "back",
            "madad",
            "wapis",
            "stop",
            "start",
            "language",
            "english",
            "urdu",
            "roman",
            "phool",
            "مینو",
            "مدد",
            "واپس",
            "haan",
            "nahi",
            "yes",
            "no",
            "ok",
            "hmm",
            "???",
            "forget_me",
        ]
    ),
    st.sampled_from(
        ["forget me", "band karo", "بند کریں", "report tiktok video", "koi blackmail kar raha hai"]
    ),
    st.text(max_size=80),
    st.text(alphabet="ابپتٹثکگلمنوہی ۱۲۳؟۔", max_size=40),
)
ACTS = st.tuples(TYPED, st.sampled_from(["text", "text", "text", "media", "wait", "tap", "forwarded"]))


@settings(max_examples=150, deadline=None)
@given(st.lists(ACTS, min_size=1, max_size=14), st.sampled_from(CHANNELS), st.randoms(use_true_random=False))
def test_random_walks_end_nowhere_and_break_nothing(
    acts: list[tuple[str, str]], channel: Channel, dice: object
) -> None:
    talk = Talk(channel)
    taps: list[str] = []
    for text, kind in acts:
        if kind == "wait":
            talk.now += timedelta(hours=len(text) * 3)
            continue
        if kind == "media":
            answer = talk.says(media=("image/jpeg",))
        elif kind == "tap" and taps:
            answer = talk.taps(taps[len(text) % len(taps)])
        else:
            answer = talk.says(text, forwarded_many=kind == "forwarded")
        check(answer, channel)
        taps += [option.id for reply in answer.replies for option in reply.options]
        stored = msgspec.msgpack.encode(talk.session)
        assert msgspec.msgpack.decode(stored, type=Session) == talk.session
        assert len(stored) <= 300, f"a session of {len(stored)} bytes"
