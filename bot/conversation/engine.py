"""One turn of the conversation: what came in, what the person meant, where that leads, what is said.

Pure: time comes in, nothing goes out but the Turn. Recognition order (design): payload of a button, digit or label
or accepted word of this step, words that work anywhere, distress, intent, "did you mean".
"""

from collections.abc import Sequence
from datetime import datetime, timedelta

import msgspec

from bot.conversation.choices import chosen_by_payload, chosen_by_text, on_offer
from bot.conversation.flow import place
from bot.conversation.media import notice
from bot.conversation.recognise.reader import FIRST_AID, Reading
from bot.conversation.script import AWAY, EVERYWHERE, INTENT, WORD, Script
from bot.conversation.session import Choice, Inbound, Reply, Say, Session, Turn
from bot.conversation.walk import Walk

AWAY_AFTER = timedelta(hours=1)
FORGOTTEN_AFTER = timedelta(hours=24)
UNKNOWN_AFTER = timedelta(days=90)
PATIENCE = 3
SENTENCE = 3
MOST_WISHES = 3
# The options by which a parent says whom it is about.
ABOUT_MY_CHILD = ("child", "my_child")
SHORTEST_NAME = 4
LANGUAGE_WORDS = {"en": "en", "ur": "ur", "ur_latn": "ur-Latn"}
# At rest there is nothing to go on with: after an hour the menu simply comes again.
RESTING_FLOWS = frozenset({"menu", "welcome"})


def advance(script: Script, session: Session, inbound: Inbound, now: datetime) -> Turn:
    """Answer one message. The session that came in is left as it was; the turn holds the next one."""
    session = msgspec.structs.replace(
        session,
        back=list(session.back),
        returns=list(session.returns),
        offered=list(session.offered),
        flags=list(session.flags),
        shown=dict(session.shown),
    )
    idle = timedelta(seconds=int(now.timestamp()) - session.seen_at) if session.seen_at else timedelta()
    session = _aged(session, idle)
    session.seen_at = int(now.timestamp())
    return _Conversation(script, Walk(script, session, inbound.channel), inbound).answer(
        away=idle > AWAY_AFTER
    )


def could_not_save(script: Script, before: Session, turn: Turn, inbound: Inbound) -> Turn:
    """The turn to take instead when its effects could not be saved: nothing is claimed that is not so."""
    session = msgspec.structs.replace(turn.session, flags=list(before.flags))
    walk = Walk(script, session, inbound.channel)
    flow, _, step = turn.failed.partition(".")
    walk.enter(place(flow, step))
    return walk.turn(intent=turn.intent)


def _aged(session: Session, idle: timedelta) -> Session:
    if idle > UNKNOWN_AFTER:
        return Session()
    if idle > FORGOTTEN_AFTER:
        return Session(locale=session.locale, role=session.role, flags=session.flags, shown=session.shown)
    return session


class _Conversation:
    """The decisions of one turn, in the order in which they are tried."""

    def __init__(self, script: Script, walk: Walk, inbound: Inbound) -> None:
        self.script = script
        self.walk = walk
        self.session = walk.session
        self.inbound = inbound
        self.folded = script.reader.fold(inbound.text)

    def answer(self, *, away: bool) -> Turn:
        picked = chosen_by_payload(self.script, self.session, self.inbound.choice)
        if self.inbound.choice and not picked and not self.folded:
            return self._moved_on()
        if picked:
            return self._follow(picked)
        if not self.folded:
            return self._without_words()
        if self.inbound.media or self.inbound.location:
            self.walk.says.append(Say(notice(self.script, self.inbound)))
        word = self.script.reader.everywhere.get(self.folded)
        if away and self._mid_conversation and not word:
            return self._after_silence()
        picked = chosen_by_text(self.script, self.session, self.folded)
        if picked:
            return self._follow(picked)
        if word:
            return self._word(word)
        if self.folded in self.script.bare_answers or self.folded.isdigit():
            return self._bare_answer()
        return self._free_text(self._read())

    @property
    def _mid_conversation(self) -> bool:
        waiting = self.session.flow not in ("", *RESTING_FLOWS)
        return waiting and bool(on_offer(self.script, self.session))

    def _read(self) -> Reading:
        reading = self.script.reader.read(self.inbound.text, known_locale=self.session.locale)
        self._settle_locale(reading)
        # Whoever writes "my son" is not asked again, nor answered as a student any longer.
        if reading.role and self.session.role in ("unknown", "student"):
            self.session.role = reading.role
        self._offer_language(reading)
        return reading

    def _offer_language(self, reading: Reading) -> None:
        """One short line when somebody writes in another language than we do: offered once, never switched
        silently."""
        known, written = self.session.locale, reading.locale
        flag = f"offered_{written.lower().replace('-', '_')}"
        if written == known or not reading.locale_sure or reading.length < SENTENCE:
            return
        if flag not in self.session.flags:
            self.session.flags = [*self.session.flags, flag]
            self.walk.says.append(Say(self.script.built_in[flag]))

    def _settle_locale(self, reading: Reading) -> None:
        if not self.session.locale and (reading.locale_sure or reading.distress):
            self.session.locale = reading.locale

    def _free_text(self, reading: Reading) -> Turn:
        if reading.distress:
            return self._distress(reading)
        if reading.uneasy and not self._cares(self.session.flow):
            self._need_someone(reading)
        if self.inbound.forwarded_many:
            return self._offer(
                self.script.built_in["forwarded"],
                [_offer(INTENT, "fake_news"), _offer(WORD, "menu")],
                understood=True,
            )
        if reading.several and not FIRST_AID & set(reading.several):
            offers = [_offer(INTENT, intent) for intent in reading.several[:MOST_WISHES]]
            return self._offer(self.script.built_in["several"], offers, understood=True)
        intent = reading.intent
        if intent and not (intent == "out_of_scope" and self._waiting):
            return self._want(intent, reading)
        if not self.session.flow and not (reading.close and reading.length >= SENTENCE):
            return self._go("@welcome", intent=None)
        self.session.locale = self.session.locale or reading.locale
        return self._miss(reading)

    def _cares(self, flow: str) -> bool:
        """Whether a flow is for people in trouble, so that help is at hand there anyway."""
        return flow in self.script.detours or (
            flow in self.script.flows and self.script.flows[flow].sensitive
        )

    def _need_someone(self, reading: Reading) -> None:
        """One line to the helplines, when distress is possible and the answer itself would not show any."""
        intent = reading.intent or ""
        if intent not in FIRST_AID and not self._cares(place("", self.script.intents.get(intent, ""))[0]):
            self.walk.says.append(Say(self.script.built_in["need_someone"]))

    def _distress(self, reading: Reading) -> Turn:
        if reading.first_aid:
            return self._go(
                self._again(self.script.intents[reading.first_aid]), intent=reading.first_aid, distress=True
            )
        target = self.script.distress.get(reading.distress_kind or "", self.script.intents["distress"])
        intents = (name for name, to in self.script.intents.items() if to == target)
        return self._go(self._again(target), intent=next(intents, "distress"), distress=True)

    def _again(self, target: str) -> str:
        if self.session.flow == place("", target)[0]:
            return self.script.distress_again.get(self.session.flow, target)
        return target

    @property
    def _waiting(self) -> bool:
        return self._mid_conversation

    def _want(self, intent: str, reading: Reading) -> Turn:
        # A greeting may be in any language; a wish is answered in the likeliest one, without a question first.
        first = not self.session.flow
        if first and intent in ("greeting", "menu", "start", "thanks", "out_of_scope"):
            return self._go("@welcome", intent=intent)
        if not self.session.locale:
            self.session.locale = reading.locale
        target = self._again(self.script.intents[intent])
        if option := self._said_already(target, intent, reading):
            self.walk.take(*option)
            return self.walk.turn(intent=intent)
        return self._go(target, intent=intent)

    def _said_already(self, target: str, intent: str, reading: Reading) -> tuple[str, str, str] | None:
        """The answer to the first question there, where the message has given it: the app, or what is to be
        reported. Nothing is asked that somebody has just said."""
        found = self.script.target(self.session.flow, target)
        if found is None:
            return None
        options = self.script.flows[found[0]].steps[found[1]].options
        named = [name for app in reading.platforms[:1] for name in (app, f"{app}_app") if name in options]
        if not named and reading.role == "parent":
            named = [name for name in ABOUT_MY_CHILD if name in options]
        if not named and intent.startswith("report."):
            named = self._named_in_message(found)
        return (*found, named[0]) if len(named) == 1 else None

    def _named_in_message(self, where: tuple[str, str]) -> list[str]:
        answers = self.script.answers.get(f"{where[0]}.{where[1]}", {})
        message = f" {self.folded} "
        return list(
            dict.fromkeys(
                option
                for words, option in answers.items()
                if len(words) >= SHORTEST_NAME and f" {words} " in message
            )
        )

    def _bare_answer(self) -> Turn:
        # A yes, a no or a number that answers nothing here says nothing about what somebody wants.
        if not self.session.flow:
            return self._go("@welcome", intent=None)
        return self._miss(Reading(self.session.locale or "en", locale_sure=False))

    def _after_silence(self) -> Turn:
        reading = self._read()
        if reading.distress or (
            reading.intent and reading.intent not in ("greeting", "out_of_scope", "thanks")
        ):
            return self._free_text(reading)
        return self._offer(
            self.script.built_in["away"],
            [_offer(AWAY, "continue"), _offer(AWAY, "menu")],
            understood=True,
        )

    def _without_words(self) -> Turn:
        if not self.session.flow:
            self.walk.says.append(Say(notice(self.script, self.inbound)))
            return self._go("@welcome", intent=None, understood=False)
        self.walk.says.append(Say(notice(self.script, self.inbound)))
        self.walk.again()
        return self.walk.turn(understood=False)

    def _word(self, word: str) -> Turn:
        if word in LANGUAGE_WORDS:
            return self._speak(LANGUAGE_WORDS[word])
        if word == "menu" and not self.session.flow:
            return self._go("@welcome", intent="menu")
        if not self.session.locale:
            self.session.locale = self.script.reader.word_locales.get(self.folded, "en")
        if word == "back":
            self.walk.back()
            return self.walk.turn()
        if word == "exit_word":
            self.walk.leave()
        self.walk.jump(self.script.words[word])
        return self.walk.turn()

    def _speak(self, locale: str) -> Turn:
        self.session.locale = locale
        if self.session.flow in ("", "welcome"):
            return self._go("@welcome", intent=None)
        self.walk.says.append(Say(self.script.built_in["language_set"]))
        self.walk.again()
        return self.walk.turn()

    def _follow(self, picked: Choice) -> Turn:
        self.session.misses = 0
        flow, step, option = picked.id.split(".", 2)
        if flow == EVERYWHERE:
            return self._follow_everywhere(step, option)
        self.walk.take(flow, step, option)
        return self.walk.turn()

    def _follow_everywhere(self, kind: str, option: str) -> Turn:
        if kind == INTENT:
            return self._go(self.script.intents[option], intent=option, distress=option == "distress")
        if kind == AWAY and option == "continue":
            self.walk.again()
            return self.walk.turn()
        return self._word(option)

    def _go(
        self, target: str, *, intent: str | None, distress: bool = False, understood: bool = True
    ) -> Turn:
        self.walk.jump(target)
        return self.walk.turn(intent=intent, distress=distress, understood=understood)

    def _miss(self, reading: Reading) -> Turn:
        self.session.misses += 1
        if self.session.misses >= PATIENCE:
            self.session.misses = 0
            return self._offer(self.script.built_in["lost"], [_offer(WORD, "menu"), _offer(WORD, "help")])
        if reading.close and not self.folded.isdigit():
            offers = [_offer(INTENT, intent) for intent in reading.close]
            return self._offer(self.script.built_in["did_you_mean"], offers)
        self.walk.says.append(Say(self.script.built_in["not_understood"]))
        self.walk.again()
        return self.walk.turn(understood=False)

    def _moved_on(self) -> Turn:
        self.walk.says.append(Say(self.script.built_in["moved_on"]))
        return self._go("@menu", intent=None)

    def _offer(self, text_id: str, choices: Sequence[str], *, understood: bool = False) -> Turn:
        self.session.offered = list(choices)
        says = (*self.walk.says, Say(text_id))
        offered = tuple(on_offer(self.script, self.session))
        return Turn(self.session, (Reply(says, offered),), understood=understood)


def _offer(kind: str, option: str) -> str:
    return f"{EVERYWHERE}.{kind}.{option}"
