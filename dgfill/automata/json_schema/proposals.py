"""What to write next: the moves of the search for a witness.

Whatever is proposed is read by the machine, so a bad idea costs time and nothing else.  Ideas come from
the formulas: required keys first, words to choose from, the shortest text that suits the patterns, the
ends of a range.
"""

from __future__ import annotations

import json
from collections import Counter
from collections.abc import Iterator, Set
from heapq import heappop, heappush
from itertools import count, islice
from typing import Final

from dgfill.automata.json_schema.domains import common
from dgfill.automata.json_schema.formula import FALSE, TRUE, Formula, One, Or, atoms_of, conjuncts
from dgfill.automata.json_schema.frames import Frame, Frames
from dgfill.automata.json_schema.kinds import ARRAY, KINDS, NUMBER, OBJECT, STRING
from dgfill.automata.json_schema.number_proposals import numbers_for
from dgfill.automata.json_schema.numbers import Number, spelled, spelling
from dgfill.automata.json_schema.objects import Has, Members, Names, ObjectAtom
from dgfill.automata.json_schema.sizes import Sizes
from dgfill.automata.json_schema.strings import Checked, Matching, is_continuation, read, verdict
from dgfill.automata.search import representatives

__all__ = ["Proposals"]

TRIED: Final = 5000  # states of one search for strings, beside those without which none is found
PATIENCE: Final = 3000  # of all of them together, after that: what two patterns have in common may be rare
LONGEST: Final = 4096  # characters of such a string
SEVERAL: Final = 3  # texts of one search for a string
MOST_WORDS: Final = 40
ANYTHING: Final = b"0"  # where nothing is asked of a value
SHORT: Final = (b"a", b"b", b"c")
PLAIN: Final = [bytes((byte,)) for byte in b"a0A-_./:@ e1("]
CONTINUATIONS: Final = bytes(range(0x80, 0xC0))  # of a character, behind its first byte
PRINTABLE: Final = [bytes((byte,)) for byte in range(0x20, 0x7F)]


class Proposals:
    """Moves for the frames of one automaton."""

    def __init__(self, frames: Frames) -> None:
        self._frames = frames
        self._formulas = frames.formulas
        self.sizes = Sizes(self._formulas)
        self.clear()

    def __repr__(self) -> str:
        return f"Proposals<{self._frames!r}>"

    def clear(self) -> None:
        self.sizes.clear()
        self.be_patient()
        self._strings: dict[tuple[Formula, int, bytes, bool], list[bytes]] = {}

    def be_patient(self) -> None:
        """A new search for a witness begins."""
        self._patience = PATIENCE

    # values

    def values(self, below: Frame) -> list[bytes]:
        """Texts with which the next value of a frame may begin, or that are all of it."""
        found: list[bytes] = []
        goals = below.fields.goals
        needed = self._frames.needed(goals[0])
        others = [node for node in self._frames.mentioned_in(below) if node not in needed]
        if not needed and not others and not self._frames.keeps_values(below):
            return [ANYTHING]
        several = self._several(below)
        taken = self._frames.taken(below)
        domain = common(map(self._frames.domains.of, needed)) if taken else None
        if domain is not None:
            found += sorted((self._written(number) for number in domain - taken), key=len)[:SEVERAL]
            several = SEVERAL
        written = set(map(self._written, taken))
        most = MOST_WORDS if taken else None
        for kind in KINDS:
            first = self._formulas.conj([node.formula(kind) for node in needed])
            if first is FALSE:
                continue
            formulas = [first, *(node.formula(kind) for node in others)]
            if kind == OBJECT:
                found.append(b"{")
            elif kind == ARRAY:
                found.append(b"[")
            elif kind == STRING:
                texts = (b'"' + text + b'"' for text in self._variants(formulas, several))
                found += islice((text for text in texts if text not in written), most)
            elif kind == NUMBER:
                texts = (spelled(number).encode() for number in numbers_for(formulas, several))
                found += islice((text for text in texts if text not in written), most)
            elif (text := kind.encode()) not in written:
                found.append(text)
        return list(dict.fromkeys(found))

    def _several(self, frame: Frame) -> int:
        """How many texts of one kind are wanted: more than there are values that have to be different."""
        taken, here = 0, frame
        while here.fields.below is not None:
            taken = max(taken, len(self._frames.taken(here)))
            here = here.fields.below
        return _more_than(taken)

    def _written(self, number: int) -> bytes:
        """A value that is known by its number."""
        value = self._frames.domains.values[number]
        if isinstance(value, str):
            return value.encode()
        if isinstance(value, bytes):
            return b'"' + _escaped(value) + b'"'
        if isinstance(value, Number):
            return spelled(value).encode()
        if isinstance(value, frozenset):
            members = (b'"' + _escaped(key) + b'":' + self._written(inner) for key, inner in sorted(value))
            return b"{" + b",".join(members) + b"}"
        return b"[" + b",".join(map(self._written, value)) + b"]"

    def _variants(
        self, goals: list[Formula], several: int, behind: bytes = b"", ends: bool = True
    ) -> list[bytes]:
        """The insides of strings that suit the first goal, and each of the others or not.

        They go on with the text behind them; ``ends`` tells whether that is all.
        """
        first, *others = goals
        asked = [self._formulas.conj(goals), first]
        for other in others:
            asked += [
                self._formulas.conj([first, other]),
                self._formulas.conj([first, self._formulas.neg(other)]),
            ]
        return [
            _escaped(text)
            for text in dict.fromkeys(
                text for formula in asked for text in self._strings_before(formula, several, behind, ends)
            )
        ]

    # strings

    def string_rest(self, frame: Frame) -> list[bytes]:
        """How the inside of a string may go on to its end."""
        return self._variants(list(frame.fields.goals), self._several(frame))

    def string_before(self, frame: Frame, behind: bytes, ends: bool) -> list[bytes]:
        """How the inside of a string may go on to a text in it."""
        return self._variants(list(frame.fields.goals), self._several(frame), behind, ends)

    def _strings_before(self, formula: Formula, several: int, behind: bytes, ends: bool) -> list[bytes]:
        key = (formula, several, behind, ends)
        if key in self._strings:
            return self._strings[key]
        found = list(islice(self._search(*key), max(several, MOST_WORDS)))
        if found or self._patience > 0:  # else another search may have the time
            self._strings[key] = found
        return found

    def _search(self, formula: Formula, several: int, behind: bytes, ends: bool) -> Iterator[bytes]:
        """Best first, by what is read and what is still to come at least."""

        def suits(here: Formula) -> bool:
            after = read(self._formulas, here, behind)
            return (
                verdict(self._formulas, after) if ends else self._frames.possible(STRING, after) is not FALSE
            )

        endings = (atom.endings() or () for atom in atoms_of(formula) if isinstance(atom, Matching))
        is_found = False
        words = {begun for some in endings for word in some for begun in _before(word, behind, ends)}
        for word in sorted(words, key=lambda word: (len(word), word)):
            if suits(read(self._formulas, formula, word)):
                is_found = True
                yield word
        if is_found:
            return
        rows = [
            representatives(atom.automaton.machine.classes())
            for atom in atoms_of(formula)
            if isinstance(atom, Matching)
        ]
        more = PRINTABLE if several > SEVERAL else []
        letters = list(dict.fromkeys([*PLAIN, *(letter for row in rows for letter in row), *more]))
        order = count()
        heap: list[tuple[float, int, int, Formula, bytes]] = [(0, 0, next(order), formula, b"")]
        visits: Counter[Formula] = Counter()
        tried = found = 0
        most = TRIED + len(letters) * (several + min(self.sizes.rest(STRING, formula), LONGEST))
        is_regular = not any(isinstance(atom, Checked) for atom in atoms_of(formula))
        while heap and found < several and (tried < most or (self._patience and is_regular)):
            self._patience -= tried >= most
            _, _, _, here, text = heappop(heap)
            inside = _inside_character(text)
            if not inside and not _is_text(text[-4:].lstrip(CONTINUATIONS)):
                continue
            visits[here] += 1
            if visits[here] > several:
                continue
            if not inside and suits(here):
                found += 1
                yield text
            for letter in letters:
                if is_continuation(letter[0]) != inside:
                    continue
                tried += 1
                after = read(self._formulas, here, letter)
                if visits[after] < several and self._frames.possible(STRING, after) is not FALSE:
                    estimate = len(text) + 1 + self.sizes.rest(STRING, after)
                    heappush(heap, (estimate, -len(text), next(order), after, text + letter))
        if not found and not (heap and is_regular):  # they are not looked at once more
            self._strings |= {(here, several, behind, ends): [] for here in visits}

    # numbers

    def number_rest(self, frame: Frame) -> list[bytes]:
        """How a number may go on to its end."""
        start = spelling(frame.fields.text.decode())
        if not start.whole:
            return []
        numbers = numbers_for(frame.fields.goals, self._several(frame))
        numbers += [start.scaled(number.point + step) for number in numbers for step in (-1, 0, 1)]
        rests = (start.rest_of(number) for number in dict.fromkeys(numbers))
        return [rest.encode() for rest in dict.fromkeys(rests) if rest]

    # keys

    def keys(self, frame: Frame, begun: bytes, later: Set[str] = frozenset()) -> list[bytes]:
        """Keys with which an object may go on: the first one that it needs, or of one choice, or else any.

        If a key has begun, what is left of all that begin like it.  Those that known text has ``later`` are
        not needed before, since no key may come twice.
        """
        parts = [part for goal in frame.fields.goals for part in conjuncts(goal)]
        wanted = {name for part in parts if isinstance(part, Has) for name in part.keys}
        needed = sorted(wanted, key=lambda name: (name in later, name))
        atoms = [atom for part in parts for atom in atoms_of(part) if isinstance(atom, ObjectAtom)]
        named = sorted({name for atom in atoms for name in atom.names})
        first = [name for name in needed[:1] if name not in later] or self._chosen_among(frame, later)
        names = first if first and not begun else [*needed, *named]
        seen = {name.encode(errors="surrogatepass") for name in frame.fields.seen}
        texts = [text for text in (name.encode(errors="surrogatepass") for name in names) if text not in seen]
        if begun or not first:
            texts += self._unnamed(parts, begun, seen)
            texts += [begun + letter for letter in SHORT]
        return [_escaped(text[len(begun) :]) for text in dict.fromkeys(texts) if text.startswith(begun)]

    def _chosen_among(self, frame: Frame, later: Set[str]) -> list[str]:
        """The keys of a choice of required keys that has still to be made, if there is one."""
        for part in conjuncts(frame.fields.goals[0]):
            if isinstance(part, Or | One) and not self._frames.liveness.ended(part):
                atoms = [*atoms_of(part)]
                names = sorted({name for atom in atoms if isinstance(atom, Has) for name in atom.keys})
                if all(isinstance(atom, Has) for atom in atoms) and later.isdisjoint(names):
                    return names
        return []

    def keys_before(self, frame: Frame, begun: bytes, behind: bytes, ends: bool) -> list[bytes]:
        """How a key may go on to a text in it."""
        keys = (json.loads(b'"%b"' % key).encode(errors="surrogatepass") for key in self.keys(frame, begun))
        return [_escaped(text) for key in keys for text in _before(key, behind, ends)]

    def _unnamed(self, parts: list[Formula], begun: bytes, seen: set[bytes]) -> list[bytes]:
        """Keys that patterns ask for, and keys that may not be all there are."""
        conj, neg = self._formulas.conj, self._formulas.neg
        atoms = [atom for part in parts for atom in atoms_of(part)]
        patterns = [pattern for atom in atoms if isinstance(atom, Members) for pattern, _ in atom.patterns]
        exceptions = [neg(atom.formula) for atom in atoms if isinstance(atom, Names)]
        wanted = conj(part.formula for part in parts if isinstance(part, Names))
        asked = [TRUE, *patterns, conj(patterns), conj(map(neg, patterns)), *exceptions, conj(exceptions)]
        left = [read(self._formulas, conj([formula, wanted]), begun) for formula in asked]
        found: list[bytes] = []
        for formula in dict.fromkeys(left):
            texts = self._strings_before(formula, _more_than(len(seen)), b"", True)
            found += islice((begun + text for text in texts if begun + text not in seen), SEVERAL)
        return found


def _more_than(taken: int) -> int:
    """How many texts are wanted where so many are taken: one of some numbers, since each is a search."""
    return SEVERAL << (taken // SEVERAL).bit_length()


def _before(word: bytes, behind: bytes, ends: bool) -> Iterator[bytes]:
    """What comes before a text in a word: before its end, or before any place where it is."""
    if ends and word.endswith(behind):
        yield word[: len(word) - len(behind)]
    if not ends:
        yield from (word[:at] for at in range(len(word)) if word.startswith(behind, at))


def _is_text(text: bytes) -> bool:
    """Whether it is UTF-8, surrogates being characters; to formulas any bytes are."""
    try:
        text.decode(errors="surrogatepass")
    except UnicodeDecodeError:
        return False
    return True


def _escaped(text: bytes) -> bytes:
    """The inside of a JSON string; what cannot be printed is escaped."""
    written = json.dumps(text.decode(errors="surrogatepass"), ensure_ascii=False)[1:-1]
    return "".join(
        letter if letter.isprintable() else json.dumps(letter)[1:-1] for letter in written
    ).encode()


def _inside_character(text: bytes) -> bool:
    """Whether the last character of a text is not complete."""
    tail = text[-3:]
    for back, byte in enumerate(reversed(tail), 1):
        if not is_continuation(byte):
            return byte >= 0xC0 and back < (2 if byte < 0xE0 else 3 if byte < 0xF0 else 4)
    return False
