"""The machine of the instances of a schema: the control of JSON texts, and a stack of frames."""

from __future__ import annotations

import re
from collections.abc import Callable, Mapping
from functools import lru_cache
from typing import Any, Final, NamedTuple

from dgfill.automata.interning import Interned
from dgfill.automata.json.control import (
    AFTER,
    CLOSE_ARRAY,
    CLOSE_OBJECT,
    COMMA,
    ENDS,
    FIRST_KEY,
    FIRST_VALUE,
    KEY,
    NAMES,
    NOTHING,
    OPEN_ARRAY,
    OPEN_OBJECT,
    ROWS,
    VALUE,
)
from dgfill.automata.json_schema.behind import Behind, read_behind
from dgfill.automata.json_schema.controls import (
    COLON,
    ESCAPES,
    IN_KEY,
    IN_NUMBER,
    IN_STRING,
    KEY_INSIDE,
    STRING_INSIDE,
)
from dgfill.automata.json_schema.errors import UnsupportedSchema
from dgfill.automata.json_schema.formula import TRUE
from dgfill.automata.json_schema.frames import ROOT, Frame, Frames
from dgfill.automata.json_schema.guide import Guide
from dgfill.automata.json_schema.keys import Begun
from dgfill.automata.json_schema.kinds import ARRAY, FALSE_KIND, NULL, NUMBER, OBJECT, STRING, TRUE_KIND
from dgfill.automata.json_schema.schema import Schemas
from dgfill.automata.machine import Machine
from dgfill.automata.protocol import Check, Rest, unchecked
from dgfill.automata.search import known_texts, shortest

__all__ = ["DEPTH", "Instance", "JsonSchema", "from_json_schema"]

DEPTH: Final = 200
"""How deep values may nest: below what the readers of JSON can take."""

TRANSITIONS: Final = 1 << 16  # remembered
MOST_MOVES: Final = 6_000
"""How many texts one search for a witness tries for a hole."""
ROUGHLY: Final = 64
"""By so many bytes an estimate of what has to follow may be too high."""

HOLE: Final = b" "  # stands for later holes, in a string or out of one

LITERALS: Final = {ord("t"): TRUE_KIND, ord("f"): FALSE_KIND, ord("n"): NULL}
PLAIN: Final = re.compile(rb"[ !#-\[\]-\x7f]+")
"""What stands for itself in a key."""
ESCAPED: Final = dict(zip(b'"\\/bfnrt', b'"\\/\b\f\n\r\t', strict=True))


class Instance(NamedTuple):
    """Where a prefix of an instance has got to."""

    control: int
    frame: Frame
    escape: str = ""  # the hexadecimal digits of an escape, or of a first surrogate that waits for its second
    key: Begun = Begun()

    def __repr__(self) -> str:
        return f"Instance<{NAMES[self.control]} {self.escape}\n{self.frame!r}>"


def _is_one_value(before: Instance, here: Instance) -> bool:
    """Whether what was read is one value or its beginning, if a value may come before."""
    depth = before.frame.depth
    return (
        before.control not in (VALUE, FIRST_VALUE)
        or here.frame.depth > depth
        or (here.control == AFTER and here.frame.depth == depth)
    )


class Way(NamedTuple):
    """A search for a witness."""

    within: Callable[[Instance, Instance], bool] | None = None  # what a hole may hold
    anything: bool = False  # whether single letters are tried, too
    eager: int = 0  # to close holes
    greed: int = 1
    deep: bool = False  # whether what known text closes is opened first


ALONE: Final = (Way(), Way(greed=8), Way(anything=True), Way(anything=True, deep=True))
"""How the text of one hole is searched for."""
TOGETHER: Final = tuple(
    way._replace(eager=eager)
    for way in (Way(_is_one_value), Way(), Way(anything=True))
    for eager in (8, 1000)
)
"""How those of several are: each is taken for one value at first."""


class JsonSchema(Machine[Instance]):
    """The machine of the JSON texts that a schema allows."""

    def __init__(self, schemas: Schemas, depth: int = DEPTH) -> None:
        self._frames = Frames(schemas)
        self._guide = Guide(self._frames)
        self._depth = depth
        self._after = lru_cache(TRANSITIONS)(self._byte)

    def __repr__(self) -> str:
        return f"JsonSchema<{self._frames.schemas!r}>"

    def initial(self) -> Instance | None:
        frame = self._frames.initial()
        return None if frame is None else Instance(VALUE, frame)

    def advance(self, state: Instance, data: bytes) -> Instance | None:
        here: Instance | None = state
        at = 0
        while at < len(data) and here is not None:
            run = PLAIN.match(data, at) if here.control == KEY_INSIDE and not here.escape else None
            if run:
                key = self._frames.key_text(here.frame, here.key, run[0])
                here = None if key is None else Instance(KEY_INSIDE, here.frame, key=key)
                at = run.end()
            else:
                here = self._after(here, data[at])
                at += 1
        return here

    def in_one_piece(self, state: Instance) -> bool:
        """No key may come twice, so all of it belongs to a state."""
        return state.control in IN_KEY

    def final(self, state: Instance) -> bool:
        frame: Frame | None = state.frame
        if frame is not None and state.control in IN_NUMBER and state.control in ENDS:
            frame = self._frames.number_end(frame)
        return (
            frame is not None
            and frame.fields.kind == ROOT
            and state.control in ENDS
            and frame.fields.goals[0] is TRUE
        )

    def classes(self) -> bytes:
        return bytes(range(256))

    def witness(
        self, state: Instance, rest: Rest, limit: int, check: Check = unchecked
    ) -> list[bytes] | None:
        """Made of what the schema proposes; if no such text will do, of single letters, too."""
        known = known_texts(rest)
        room = len(known) * limit + sum(map(len, known))
        if self._guide.distance(state.control, state.frame, state.key.text) > room + ROUGHLY:
            return None
        self._guide.be_patient()
        is_inside = state.control in (STRING_INSIDE, KEY_INSIDE)
        behind = read_behind((b'"' if is_inside else b"") + HOLE.join(known))
        for way in TOGETHER if len(known) > 1 else ALONE:
            found = shortest(
                self,
                state,
                rest,
                limit,
                moves=self._moves(way.anything, behind),
                most=MOST_MOVES,
                eager=way.eager,
                greed=way.greed,
                within=way.within,
                lack=(lambda here: behind.lack(here.frame)) if way.deep else None,
                check=check,
            )
            if found is not None:
                return found
        return None

    def _moves(self, anything: bool, known: Behind) -> Callable[[Instance, Instance, bytes], list[bytes]]:
        def moves(first: Instance, state: Instance, behind: bytes) -> list[bytes]:
            here = state.control, state.frame, state.key.text
            later = known.keys_of(state.frame)
            found = self._guide.moves(*here, state.escape, anything=anything, behind=behind, later=later)
            return [*found, *self._guide.beginnings(*here, behind)] if state == first else found

        return moves

    def proposals(self, state: Instance) -> list[bytes]:
        return self._guide.moves(state.control, state.frame, state.key.text, state.escape)

    def distance(self, state: Instance) -> int:
        """An estimate, and twice that: what is found soon is better here than what is shortest."""
        return 2 * self._guide.distance(state.control, state.frame, state.key.text)

    def clear(self) -> None:
        self._after.cache_clear()
        self._frames.clear()
        self._guide.clear()

    def _byte(self, state: Instance, byte: int) -> Instance | None:
        control, frame, escape, key = state
        code = ROWS[control][byte]
        if code == NOTHING:
            return None
        if control in IN_STRING:
            return self._in_string(control, frame, escape, byte, code)
        if control in IN_KEY:
            return self._in_key(control, frame, escape, key, byte, code)
        after: Frame | None = frame
        if control in IN_NUMBER:
            if code in IN_NUMBER:
                after = self._frames.number_byte(frame, byte)
                return _at(code, after)
            after = self._frames.number_end(frame)
            if after is None:
                return None
        return self._outside(control, after or frame, byte, code)

    def _outside(self, control: int, frame: Frame, byte: int, code: int) -> Instance | None:
        """A byte that is not inside a string, nor inside a number."""
        frames = self._frames
        after: Frame | None = frame
        if control in (VALUE, FIRST_VALUE) and code not in (VALUE, FIRST_VALUE, CLOSE_ARRAY):
            return self._begin(control, frame, byte, code)
        if code == COMMA:
            if frame.fields.kind == OBJECT:
                code, after = KEY, frames.another_key(frame)
            elif frame.fields.kind == ARRAY:
                code, after = VALUE, frames.item(frame)
            else:
                return None
        elif code in (CLOSE_OBJECT, CLOSE_ARRAY):
            if frame.fields.kind != (OBJECT if code == CLOSE_OBJECT else ARRAY):
                return None
            code, after = AFTER, frames.container_end(frame)
        elif code == KEY_INSIDE:
            after = frames.another_key(frame)
        return _at(code, after)

    def _begin(self, control: int, frame: Frame, byte: int, code: int) -> Instance | None:
        """The first byte of a value."""
        frames = self._frames
        below = frames.item(frame) if control == FIRST_VALUE else frame
        if below is None:
            return None
        if byte in LITERALS:
            after = frames.literal(below, LITERALS[byte])
            return _at(code, after)
        if code in (OPEN_OBJECT, OPEN_ARRAY):
            after = frames.begin(below, OBJECT if code == OPEN_OBJECT else ARRAY)
            if after is None or after.depth > self._depth:
                return None
            return Instance(FIRST_KEY if code == OPEN_OBJECT else FIRST_VALUE, after)
        if code == STRING_INSIDE:
            after = frames.begin(below, STRING)
        else:
            after = frames.begin(below, NUMBER)
            after = after and frames.number_byte(after, byte)
        return _at(code, after)

    def _in_string(self, control: int, frame: Frame, escape: str, byte: int, code: int) -> Instance | None:
        """A byte of a string."""
        if control == STRING_INSIDE and byte == ord("\\"):
            return Instance(code, frame, escape) if self._frames.string_goes_on(frame) else None
        done, escape = _meant(control, escape, byte, code)
        after: Frame | None = frame
        for meant in done:
            after = after and self._frames.string_byte(after, meant)
        if after is not None and code == AFTER:
            after = self._frames.string_end(after)
        return _at(code, after, escape)

    def _in_key(
        self, control: int, frame: Frame, escape: str, key: Begun, byte: int, code: int
    ) -> Instance | None:
        """A byte of a key."""
        if control == KEY_INSIDE and byte == ord("\\"):
            return Instance(code, frame, escape, key)
        done, escape = _meant(control, escape, byte, code)
        if code == COLON:
            return _at(code, self._frames.key_end(frame, key.text + done))
        after = self._frames.key_text(frame, key, done) if done else key
        return None if after is None else Instance(code, frame, escape, after)


def _meant(control: int, escape: str, byte: int, code: int) -> tuple[bytes, str]:
    """The bytes that a byte of a string settles, and the hexadecimal digits that still wait.

    What a first surrogate is, is only known behind it.
    """
    if control not in ESCAPES:
        return _encoded(escape) + (b"" if code in (COLON, AFTER) else bytes((byte,))), ""
    if NAMES[control].endswith("\\"):
        return (b"", escape) if byte == ord("u") else (_encoded(escape) + bytes((ESCAPED[byte],)), "")
    escape += chr(byte).lower()
    return _split(escape) if len(escape) % 4 == 0 else (b"", escape)


def _at(control: int, frame: Frame | None, escape: str = "") -> Instance | None:
    return None if frame is None else Instance(control, frame, escape)


def _split(escape: str) -> tuple[bytes, str]:
    """The bytes of four or eight hexadecimal digits, and a first surrogate at their end that has to wait."""
    if len(escape) == 8 and 0xDC00 <= int(escape[4:], 16) < 0xE000:
        pair = bytes.fromhex(escape).decode("utf-16-be")
        return pair.encode(), ""
    waits = 0xD800 <= int(escape[-4:], 16) < 0xDC00
    done = escape[:-4] if waits else escape
    return _encoded(done), escape[-4:] if waits else ""


def _encoded(escape: str) -> bytes:
    """The bytes of code units in hexadecimal, of which no two make a pair."""
    if not escape:
        return b""
    units = (escape[at : at + 4] for at in range(0, len(escape), 4))
    return b"".join(chr(int(unit, 16)).encode(errors="surrogatepass") for unit in units)


def from_json_schema(
    schema: dict[str, Any] | bool,
    *,
    documents: Mapping[str, Any] | None = None,
    formats: bool = True,
    depth: int = DEPTH,
) -> Interned[Instance]:
    """The automaton of the JSON texts that are instances of a schema.

    ``documents`` are other schemas by URI, for references; nothing is fetched.  ``formats`` enforces the
    formats that are known.  ``depth`` is how deep values may nest.  Raises ``UnsupportedSchema``.
    """
    try:
        return Interned(JsonSchema(Schemas(schema, documents or {}, formats=formats), depth))
    except RecursionError:
        raise UnsupportedSchema("schemas nest too deeply in each other", "schema", "") from None
