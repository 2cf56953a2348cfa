"""Bytes that nobody would write: pieces of legal texts, with anything between them."""

from collections.abc import Iterator, Sequence
from random import Random

from dgfill.automata import DEAD, Automaton

LONGEST = 40  # bytes of a piece
ENDS = (b"", b"\n", b"\xff", b"\xe2\x82", b'"', b"}", b"\n\n  x")


def pieces(texts: Sequence[str], random: Random) -> Iterator[bytes]:
    """Pieces of texts, bytes and characters, without end."""
    encoded = [text.encode() for text in texts if text]
    while True:
        if random.random() < 0.7:
            text = random.choice(encoded)
            start = random.randrange(len(text))
            yield text[start : start + random.randrange(1, LONGEST)]
        elif random.random() < 0.5:
            yield random.randbytes(random.randrange(1, 5))
        else:
            yield chr(random.choice((random.randrange(128), random.randrange(0x800)))).encode()


def fuzz(automaton: Automaton, texts: Sequence[str], steps: int, random: Random) -> int:
    """Step so often, byte by byte or by pieces, and ask what is accepted; how many steps were dead."""
    state, dead = automaton.start, 0
    for piece in pieces(texts, random):
        by_byte = random.random() < 0.8
        for data in (piece[at : at + 1] for at in range(len(piece))) if by_byte else (piece,):
            after = automaton.step(state, data)
            steps -= 1
            if after == DEAD:
                dead += 1
                if random.random() < 0.1:
                    state = automaton.start
                break
            state = after
        if random.random() < 0.05:
            automaton.accepts(state, random.choice(ENDS) + piece)
        if steps <= 0:
            return dead
    raise AssertionError("pieces have no end")
