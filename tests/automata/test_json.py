"""JSON texts against ``json.loads``: same texts, exact liveness, and fills for any cut."""

import json
import lzma
import random
from collections.abc import Iterator
from itertools import islice
from pathlib import Path
from unittest.mock import patch

import pytest
from hypothesis import assume, given, settings
from hypothesis import strategies as st

from dgfill.automata.json import json_text
from dgfill.automata.json.machine import Configuration, Json
from dgfill.automata.protocol import DEAD, GAP, Rest
from dgfill.automata.search import shortest

DOCUMENTS = Path(__file__).parents[3] / "shared/data/maskbench-dev.jsonl.xz"

AUTOMATON = json_text()
START = AUTOMATON.start

relaxed = settings(deadline=None)
thorough = settings(deadline=None, max_examples=400)

values = st.recursive(
    st.none()
    | st.booleans()
    | st.integers()
    | st.floats(allow_nan=False, allow_infinity=False)
    | st.text(max_size=8),
    lambda inner: st.lists(inner, max_size=3) | st.dictionaries(st.text(max_size=4), inner, max_size=3),
    max_leaves=12,
)
texts = st.builds(
    lambda value, indent, ascii_only, blanks: (
        blanks + json.dumps(value, indent=indent, ensure_ascii=ascii_only)
    ),
    values,
    st.sampled_from([None, 0, 2, "\t"]),
    st.booleans(),
    st.sampled_from(["", " ", "\r\n\t"]),
).map(str.encode)


NOISE = [bytes([byte]) for byte in b'{}[],:"\\0.-eE+tu \n\x00\x7f\x80\xc3\xed\xf4']


def refuse(name: str) -> None:
    raise ValueError(f"{name} is not JSON")


def is_json(data: bytes) -> bool:
    try:
        json.loads(data.decode(), parse_constant=refuse, parse_int=str)
    except ValueError:
        return False
    return True


@st.composite
def mutants(draw: st.DrawFn) -> bytes:
    """JSON texts with one or two bytes replaced, removed, inserted or cut off."""
    data = draw(texts)
    for _ in range(draw(st.integers(1, 2))):
        at = draw(st.integers(0, len(data)))
        new = draw(st.sampled_from([b"", *NOISE]))
        data = data[:at] + new + data[at + draw(st.integers(0, 1)) :]
    return data[: draw(st.integers(0, len(data)))] if draw(st.booleans()) else data


def complete(prefix: bytes, state: int) -> bytes:
    """A live prefix with its witness."""
    found = AUTOMATON.witness(state, [], 256)
    assert found is not None, prefix
    return prefix + found[0]


@relaxed
@given(texts)
def test_json_is_accepted_and_every_prefix_can_end(data: bytes) -> None:
    for stop in range(0, len(data), max(1, len(data) // 16)):
        state = AUTOMATON.step(START, data[:stop])
        assert is_json(complete(data[:stop], state))
        assert AUTOMATON.accepts(state, data[stop:])
    assert AUTOMATON.accepts(START, data)


@thorough
@given(
    mutants()
    | st.binary(max_size=6)
    | st.text('{}[],:"\\u0dD8c1.-+eE ntrueflas', max_size=10).map(str.encode)
)
def test_verdict_and_liveness_of_mutants(data: bytes) -> None:
    assert AUTOMATON.accepts(START, data) is is_json(data)
    for stop in range(len(data) + 1):
        state = AUTOMATON.step(START, data[:stop])
        if state == DEAD:
            assert not is_json(data)
            return
        assert is_json(complete(data[:stop], state))
    assert AUTOMATON.accepts(state) is is_json(data)


@pytest.mark.parametrize(
    ("text", "accepted"),
    [
        ("NaN", False), ("Infinity", False), ("-Infinity", False), ("nul", False), ("'a'", False),
        ("01", False), ("1.", False), (".5", False), ("+1", False), ("-", False), ("-0", True),
        ("1E+05", True), ("[1,]", False), ('{"a":1,}', False), ("{1:2}", False), ("{}{}", False),
        ("[[],{}]", True), ("// c\n1", False), ("", False), (" ", False), ("1\v", False), ("\ufeff1", False),
        ('"\\ud800"', True), ('"\\x41"', False), ('"\\/"', True), ('"a\tb"', False), ('"\x7f\u2028"', True),
        ('{"a":1,"a":2}', True),
    ],
)  # fmt: skip
def test_cases(text: str, accepted: bool) -> None:
    assert is_json(text.encode()) is accepted
    assert AUTOMATON.accepts(START, text.encode()) is accepted


@pytest.mark.parametrize(
    "data", [b'"\xed\xa0\x80"', b'"\xc0\x80"', b'"\xe0\x80\x80"', b'"\xf4\x90\x80\x80"', b'"\xff"']
)
def test_ill_formed_utf8_is_dead(data: bytes) -> None:
    assert AUTOMATON.step(START, data) == DEAD


def test_depth_is_bounded() -> None:
    shallow = json_text(depth=2)
    assert shallow.accepts(shallow.start, b'[{"a":1},[]]')
    assert shallow.step(shallow.start, b"[[[") == DEAD
    assert shallow.step(shallow.start, b"[[]" + b",[]" * 500 + b",[[") == DEAD
    assert shallow.witness(shallow.start, [b"1]]]"], 8) is None
    assert shallow.witness(shallow.start, [b"1]]"], 8) == [b"[["]


def test_deep_nesting_is_quick() -> None:
    deep = json_text(depth=100_000)
    prefix = b'[{"a":' * 2_000
    state = deep.step(deep.start, prefix)
    found = deep.witness(state, [], 100_000)
    assert found == [b"0" + b"}]" * 2_000]


@relaxed
@given(mutants(), st.integers(1, 7), st.sampled_from([2, 3, 500]))
def test_reading_in_chunks_is_reading_byte_by_byte(data: bytes, chunk: int, depth: int) -> None:
    """Whatever the chunks are, from any state, with whatever was remembered before."""
    machine = Json(depth)
    with (
        patch("dgfill.automata.json.flow.CHUNK", chunk),
        patch("dgfill.automata.json.machine.LONG", 2),
    ):
        for prefix in (b"", b"[", b'{"', b'{"a', b'[{"a":', b'[["', b"-", b"[1"):
            state = bytewise(machine, machine.initial(), prefix)
            assert state is not None
            assert machine.advance(state, data) == bytewise(machine, state, data)


def bytewise(machine: Json, state: Configuration | None, data: bytes) -> Configuration | None:
    for byte in data:
        state = state and machine.advance(state, bytes((byte,)))
    return state


@pytest.mark.parametrize(
    "text",
    [
        '{"a\\u00e9\\n": [0, -1.5e+3, 12E0], "": {}}',
        '[true, false, null, [], [[{"b":0.1}]]]',
        '{"é\u0800€\ud7ff\U00010000\U0010ffff": "é\u0800€\ud7ff\U00010000\U0010ffff"}',
    ],
)
def test_all_mutants_of_one_byte(text: str) -> None:
    """Every byte at every place, inserted or in place of what is there."""
    data = text.encode()
    completed = set()
    for at in range(len(data)):
        for byte in range(256):
            begun = data[:at] + bytes((byte,))
            for mutant in (begun + data[at:], begun + data[at + 1 :]):
                assert AUTOMATON.accepts(START, mutant) is is_json(mutant), mutant
            state = AUTOMATON.step(START, begun)
            if state != DEAD and state not in completed:
                completed.add(state)
                assert is_json(complete(begun, state))


@st.composite
def holes(draw: st.DrawFn) -> tuple[bytes, Rest, int]:
    """A JSON text with one to three holes: what is left of them, the rest, the bytes cut out."""
    data = draw(texts)
    number = draw(st.integers(1, 3))
    cuts = sorted(draw(st.lists(st.integers(0, len(data)), min_size=2 * number, max_size=2 * number)))
    rest: list = []
    for end, start in zip(cuts[1::2], [*cuts[2::2], len(data)], strict=True):
        rest += [data[end:start], GAP]
    return data[: cuts[0]], rest[:-1], sum(cuts[1::2]) - sum(cuts[::2])


def filled(left: bytes, rest: Rest, fills: list[bytes]) -> bytes:
    pieces = iter(fills[1:])
    return left + fills[0] + b"".join(piece if isinstance(piece, bytes) else next(pieces) for piece in rest)


@thorough
@given(holes())
def test_holes_are_filled_with_no_more_bytes_than_were_cut(case: tuple[bytes, Rest, int]) -> None:
    left, rest, cut = case
    fills = AUTOMATON.witness(AUTOMATON.step(START, left), rest, 256)
    assert fills is not None
    assert is_json(filled(left, rest, fills))
    assert sum(map(len, fills)) <= cut


class FewLetters(Json):
    """For blind searches: only these bytes are tried."""

    def classes(self) -> bytes:
        return bytes(max(0, b'{}[],:"0'.find(byte) + 1) for byte in range(256))


@st.composite
def fragments(draw: st.DrawFn) -> tuple[int, Rest]:
    """Two to four pieces of almost JSON, the first of which is alive."""
    left, *right = draw(st.lists(st.text('[]{},:"0', max_size=4), min_size=2, max_size=4))
    state = AUTOMATON.step(START, left.encode())
    assume(state != DEAD)
    rest: list = []
    for piece in right:
        rest += [piece.encode(), GAP]
    return state, rest[:-1]


@settings(deadline=None, max_examples=150)
@given(fragments(), st.sampled_from([1, 2, 3, 64]))
def test_fills_are_as_short_as_a_blind_search_finds(case: tuple[int, Rest], limit: int) -> None:
    """Also where nothing fits, and where the limit binds."""
    state, rest = case
    fills = AUTOMATON.witness(state, rest, limit)
    with patch("dgfill.automata.search.MOVES", 30_000):
        blind = shortest(FewLetters(), AUTOMATON[state], rest, limit)
    if blind is not None:
        assert fills is not None
        assert sum(map(len, fills)) <= sum(map(len, blind))
    if fills is not None:
        assert max(map(len, fills)) <= limit
        assert AUTOMATON.accepts(state, filled(b"", rest, fills))


def test_limit_moves_bytes_to_other_holes() -> None:
    state = AUTOMATON.step(START, b"[[[[")
    rest = [b" ", GAP]
    (first, second) = AUTOMATON.witness(state, rest, 4) or (b"", b"")
    assert len(first + second) == 4
    (first, second) = AUTOMATON.witness(state, rest, 2) or (b"", b"")
    assert (len(first), len(second)) == (2, 2)
    assert AUTOMATON.witness(state, rest, 1) is None


@pytest.mark.parametrize("right", [b"}]", b"1]", b'{"a" 1}', b"\x00", b"nul", b"1", b'"'])
def test_right_contexts_that_nothing_can_precede(right: bytes) -> None:
    assert AUTOMATON.witness(AUTOMATON.step(START, b'{"a":'), [right], 64) is None


def test_a_megabyte_leaves_no_states_behind() -> None:
    automaton = json_text()
    record = b'{"id": 12345, "name": "caf\xc3\xa9 \\u00e9", "tags": ["a", null, true, -1.5e3]},\n'
    data = b"[" + record * (1_000_000 // len(record)) + b"{}"
    state = automaton.step(automaton.start, data)
    assert automaton.accepts(automaton.start, data + b"]")
    assert automaton.witness(state, [], 8) == [b"]"]
    assert automaton.reached <= 3


def documents() -> Iterator[bytes]:
    if not DOCUMENTS.exists():
        pytest.skip(f"{DOCUMENTS.name} is not on this machine")
    with lzma.open(DOCUMENTS, "rt") as lines:
        for number, line in enumerate(lines):
            for test in json.loads(line)["tests"]:
                text = json.dumps(test["data"], indent=number % 3 or None, ensure_ascii=number % 2 == 0)
                yield text.encode()


def test_real_documents_with_holes() -> None:
    """One to three holes at random bytes of real documents: all are filled."""
    random_cuts = random.Random(0)
    for document in islice(documents(), 0, 6000, 20):
        automaton = json_text()
        cuts = sorted(random_cuts.randrange(len(document) + 1) for _ in range(2 * random_cuts.randint(1, 3)))
        rest: list = []
        for end, start in zip(cuts[1::2], [*cuts[2::2], len(document)], strict=True):
            rest += [document[end:start], GAP]
        fills = automaton.witness(automaton.step(automaton.start, document[: cuts[0]]), rest[:-1], 256)
        assert fills is not None
        assert is_json(filled(document[: cuts[0]], rest[:-1], fills))
