"""The way from a place in a JSON text to its end: how far it is, and where to go first."""

from __future__ import annotations

import json
import re
from collections.abc import Set
from typing import Final

from dgfill.automata.json.control import AFTER, ENDS, FIRST_KEY, FIRST_VALUE, KEY, NAMES, VALUE
from dgfill.automata.json_schema.controls import (
    COLON,
    ESCAPES,
    IN_KEY,
    IN_NUMBER,
    IN_STRING,
    KEY_INSIDE,
    STRING_INSIDE,
)
from dgfill.automata.json_schema.frames import ROOT, Frame, Frames
from dgfill.automata.json_schema.kinds import ARRAY, OBJECT
from dgfill.automata.json_schema.proposals import Proposals
from dgfill.automata.json_schema.sizes import ENDLESS

__all__ = ["Guide"]

FAR: Final = 1_000_000
A_MEMBER: Final = 8  # bytes from inside a key that cannot end yet to the end of its value
LETTERS: Final = [bytes((byte,)) for byte in b'a0A-_./: \\"']
DIGITS: Final = [bytes((byte,)) for byte in b"0123456789.e-"]
TRAILING: Final = [bytes((byte,)) for byte in dict.fromkeys((0x80, 0x90, 0xA0, 0xBF, *range(0x80, 0xC0)))]
BEHIND_BACKSLASH: Final = [b"n", b"t", b'"', b"\\", b"/", b"b", b"f", b"r", b"u"]
HEXADECIMAL: Final = [bytes((byte,)) for byte in b"06148deafc23579b"]
OPENERS: Final = [b'"', b"0", b"-", b"{", b"[", b"true", b"null"]
WORDS: Final = (b"true", b"false", b"null")
DIGITS_LEFT: Final = {
    code: 4 - len(name.rpartition(" u")[2]) for code, name in enumerate(NAMES) if " u" in name
}
"""How many digits an escape still needs."""
BLANK: Final = b" \t\n\r"
WITHIN_STRING: Final = re.compile(rb'(?:[^"\\]|\\.)*', re.DOTALL)
CLOSERS: Final = {OBJECT: b"}", ARRAY: b"]"}


class Guide:
    """Moves and distances for the frames of one automaton."""

    def __init__(self, frames: Frames) -> None:
        self._frames = frames
        self._proposals = Proposals(frames)
        self._distances: dict[Frame, float] = {}

    def __repr__(self) -> str:
        return f"Guide<{self._frames!r}>"

    def clear(self) -> None:
        self._proposals.clear()
        self._distances.clear()

    def be_patient(self) -> None:
        """A new search for a witness begins."""
        self._proposals.be_patient()

    def distance(self, control: int, frame: Frame, key: bytes) -> int:
        """An estimate of the bytes to the end of the text."""
        ended = self._frames.key_end(frame, key) if control == KEY_INSIDE else None
        frame = ended or frame
        size = self._distance(frame) + DIGITS_LEFT.get(control, 0)
        if control in IN_KEY:
            size += len(b'":') if ended else A_MEMBER
        if ended or control in (COLON, VALUE, FIRST_VALUE):
            needed = frozenset(self._frames.needed(frame.fields.goals[0]))
            size += self._proposals.sizes.value(needed) if needed else 1
        return FAR if size == ENDLESS else int(size)

    def _distance(self, frame: Frame) -> float:
        found = self._distances.get(frame)
        if found is None:
            below = frame.fields.below
            found = 0.0 if below is None else self._distance(below)
            if frame.fields.kind != ROOT:
                found += self._proposals.sizes.rest(frame.fields.kind, frame.fields.goals[0])
            self._distances[frame] = found
        return found

    def moves(
        self,
        control: int,
        frame: Frame,
        key: bytes,
        escape: str,
        *,
        anything: bool = False,
        behind: bytes = b"",
        later: Set[str] = frozenset(),
    ) -> list[bytes]:
        """Texts that are worth trying; with ``anything`` also letters of other tokens.

        Args:
            behind: the known text behind the hole.
            later: the keys that the open object has in known text.
        """
        if control in DIGITS_LEFT:
            return self._digits(control, frame, key, escape)
        found = self._tokens(control, frame, key, later)
        if behind.lstrip(BLANK).startswith(b":"):
            found += [text[:-1] for text in found if text.endswith(b'":')]
        return [*found, *self._letters(control)] if anything else found

    def beginnings(self, control: int, frame: Frame, key: bytes, behind: bytes) -> list[bytes]:
        """Texts inside a string or a key that go on as the known text behind them does."""
        inside = _inside(behind) if control in (STRING_INSIDE, KEY_INSIDE) else None
        if inside is None:
            return []
        if control == STRING_INSIDE:
            return self._proposals.string_before(frame, *inside)
        return self._proposals.keys_before(frame, key, *inside)

    def _tokens(self, control: int, frame: Frame, key: bytes, later: Set[str]) -> list[bytes]:
        """Whole tokens, or the rest of one; of strings also without their end, which may be known text."""
        proposals = self._proposals
        if control == VALUE:
            return proposals.values(frame)
        if control == FIRST_VALUE:
            item = self._frames.item(frame)
            return [b"]", *(proposals.values(item) if item else [])]
        if control in (FIRST_KEY, KEY):
            keys = [b'"' + name + b'":' for name in proposals.keys(frame, b"", later)]
            return [b"}", *keys] if control == FIRST_KEY else keys
        if control == KEY_INSIDE:
            names = [*dict.fromkeys([*proposals.keys(frame, key, later), b""])]
            return [*(name + b'":' for name in names), *filter(None, names)]
        if control == STRING_INSIDE:
            texts = proposals.string_rest(frame)
            return [*(text + b'"' for text in texts), *filter(None, texts)]
        if control in ESCAPES:
            return BEHIND_BACKSLASH
        if control in IN_STRING or control in IN_KEY:
            return TRAILING
        if control == COLON:
            return [b":"]
        if control == AFTER:
            return self._behind(frame)
        if control in IN_NUMBER:
            below = frame.fields.below
            ends = self._behind(below) if below and control in ENDS else []
            return [*ends, *proposals.number_rest(frame), *([] if control in ENDS else [b"0"])]
        begun = NAMES[control].encode()
        return [word[len(begun) :] for word in WORDS if word.startswith(begun)]

    def _digits(self, control: int, frame: Frame, key: bytes, escape: str) -> list[bytes]:
        """What is left of an escape: of the first characters of what is proposed, or any digit."""
        proposals = self._proposals
        texts = proposals.keys(frame, key) if control in IN_KEY else proposals.string_rest(frame)
        letters = (json.loads(b'"%b"' % text)[:1] for text in texts)
        written = (letter.encode("utf-16-be", "surrogatepass").hex() for letter in letters)
        end = len(escape) + DIGITS_LEFT[control]
        rests = [digits[len(escape) : end].encode() for digits in written if digits.startswith(escape)]
        return [*dict.fromkeys(filter(None, rests)), *HEXADECIMAL]

    @staticmethod
    def _letters(control: int) -> list[bytes]:
        """Beginnings of tokens, and letters inside them."""
        if control in (STRING_INSIDE, KEY_INSIDE):
            return LETTERS
        if control in IN_NUMBER:
            return DIGITS
        if control in (VALUE, FIRST_VALUE):
            return OPENERS
        return [b'"'] if control in (FIRST_KEY, KEY) else []

    @staticmethod
    def _behind(frame: Frame) -> list[bytes]:
        """What may stand behind a value."""
        kind = frame.fields.kind
        return [] if kind == ROOT else [CLOSERS[kind], b","]


def _inside(behind: bytes) -> tuple[bytes, bool] | None:
    """How known text goes on with a string, escapes undone, and whether the string ends there."""
    match = WITHIN_STRING.match(behind)
    assert match
    try:
        text = json.loads(b'"%b"' % match[0]).encode(errors="surrogatepass")
    except ValueError:
        return None
    return (text, match.end() < len(behind)) if text else None
