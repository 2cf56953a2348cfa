"""The shortest texts for a hole and the gaps after it, for any machine.

A* (Hart, Nilsson and Raphael, 1968) over pairs (hole, state).  A move reads one byte, or
closes the hole and reads the known text up to the next gap.  The machine's ``distance``,
less the known bytes still to come, never overestimates, so the first texts found are
shortest ones.  A pair is visited again only with fewer bytes in the current hole, which
keeps the search exact when ``limit`` binds.  Ties go to the longer path, then to the
nicer byte: letters, digits, other printable ASCII, blanks, the rest.
"""

from __future__ import annotations

from collections.abc import Callable, Hashable, Sequence
from functools import lru_cache
from heapq import heappop, heappush
from itertools import accumulate, count
from typing import TYPE_CHECKING, Final, NamedTuple, TypeVar

from dgfill.automata.protocol import Check, Rest, unchecked

if TYPE_CHECKING:
    from dgfill.automata.machine import Machine

__all__ = ["joined", "known_texts", "members", "representatives", "shortest"]

S = TypeVar("S", bound=Hashable)

MOVES: Final = 200_000  # bytes tried at most, in a machine with endlessly many states
PERIOD: Final = 64  # pairs from one check to the next
LETTERS: Final = b"abcdefghijklmnopqrstuvwxyz"
NICEST_FIRST: Final = tuple(
    dict.fromkeys(
        LETTERS + LETTERS.upper() + b"0123456789" + bytes(range(33, 127)) + b" \n\t" + bytes(range(256))
    )
)
CLOSE: Final = b""  # the move that closes a hole


class _Path(NamedTuple):
    """How a pair was reached: the last move, and the path before it."""

    before: _Path | None
    move: bytes


def known_texts(rest: Rest) -> list[bytes]:
    """The known text after the hole, and after each gap."""
    texts = [b""]
    for piece in rest:
        if isinstance(piece, bytes):
            texts[-1] += piece
        else:
            texts.append(b"")
    return texts


def joined(fills: Sequence[bytes], texts: Sequence[bytes]) -> bytes:
    """The whole text: every fill with the known text behind it."""
    return b"".join(fill + text for fill, text in zip(fills, texts, strict=True))


def members(classes: bytes) -> list[list[bytes]]:
    """The bytes of each class, nicest first."""
    found: dict[int, list[bytes]] = {}
    for byte in NICEST_FIRST:
        found.setdefault(classes[byte], []).append(bytes((byte,)))
    return list(found.values())


@lru_cache(256)
def representatives(classes: bytes) -> list[bytes]:
    """One byte of each class, the nicest one, nicest first."""
    return [row[0] for row in members(classes)]


def shortest(
    machine: Machine[S],
    state: S,
    rest: Rest,
    limit: int,
    *,
    moves: Callable[[S, S, bytes], Sequence[bytes]] | None = None,
    most: int = MOVES,
    eager: int = 0,
    greed: int = 1,
    within: Callable[[S, S], bool] | None = None,
    lack: Callable[[S], int] | None = None,
    check: Check = unchecked,
) -> list[bytes] | None:
    """Texts for the hole at ``state`` and the gaps in ``rest``, shortest in total.

    ``None`` if there are none of at most ``limit`` bytes each, or if a machine with
    endlessly many states shows none within ``most`` moves after another hole was closed for the first time.
    A move reads what ``moves`` proposes for a hole's first state, the one it has got to, and the known text
    behind it, or else one byte of each class.  Where it is ``eager``,
    a hole that is closed makes up for so many bytes: texts are found though there are many holes, but not
    the shortest ones.  ``greed`` is how many times a byte that is still to come counts: if more than once,
    what is nearly complete goes before what is short.  ``within`` tells from its first state and another one
    whether a hole may get there.  ``lack`` is what a state is worse than its distance says, in bytes.
    """
    texts = known_texts(rest)
    known = list(accumulate(map(len, reversed(texts)), initial=0))[::-1]  # bytes to come, per hole
    letters: Sequence[bytes] = () if moves else representatives(machine.classes())
    order = count()
    # entries: estimate, -cost, order of discovery, bytes in the hole, hole, its first state, state, path
    heap: list[tuple[int, int, int, int, int, S, S, _Path | None]] = []
    fewest: dict[tuple[int, S], int] = {}  # bytes in the hole, of the visits so far

    def push(cost: int, inside: int, hole: int, first: S, state: S, path: _Path | None) -> None:
        estimate = cost + greed * max(0, machine.distance(state) - known[hole]) - eager * hole
        estimate += lack(state) if lack else 0
        heappush(heap, (estimate, -cost, next(order), inside, hole, first, state, path))

    push(0, 0, 0, state, state, None)
    tried = furthest = popped = 0
    while heap and (machine.finite or tried < most):
        popped += 1
        if not popped % PERIOD:
            check()
        _, negative, _, inside, hole, first, state, path = heappop(heap)
        if inside >= fewest.get((hole, state), limit + 1):
            continue
        fewest[hole, state] = inside
        letters = moves(first, state, texts[hole]) if moves else letters
        tried += len(letters)
        if hole + 1 < len(texts):
            if (after := machine.advance(state, texts[hole])) is not None:
                push(-negative, 0, hole + 1, after, after, _Path(path, CLOSE))
                if hole == furthest:
                    furthest += 1
                    tried = 0
        elif machine.accepts(state, texts[hole]):
            return _spell(path, len(texts))
        for letter in letters:
            after = machine.advance(state, letter)
            if after is not None and (within is None or within(first, after)):
                push(len(letter) - negative, inside + len(letter), hole, first, after, _Path(path, letter))
    return None


def _spell(path: _Path | None, holes: int) -> list[bytes]:
    moves: list[bytes] = []
    while path is not None:
        moves.append(path.move)
        path = path.before
    texts = [b""] * holes
    hole = 0
    for move in reversed(moves):
        hole += move == CLOSE
        texts[hole] += move
    return texts
