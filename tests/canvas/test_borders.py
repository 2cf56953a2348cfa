"""Which tokens around holes are freed with them."""

from hypothesis import given
from hypothesis import strategies as st

from dgfill.canvas.borders import borders_of
from dgfill.models.vocabulary import Vocabulary

WORDS = [b"return", b"re", b"n", b" x", b"ab", b"abc", "日".encode()[:2]]
TOKENS = [None, None, None, b"", *WORDS, *(bytes([byte]) for byte in range(256))]


def encode(text: str) -> list[int]:
    """The longest tokens, from left to right."""
    data, ids = text.encode(), []
    while data:
        fits = (token for token, word in enumerate(TOKENS) if word and data.startswith(word))
        ids.append(max(fits, key=lambda token: len(TOKENS[token])))
        data = data[len(TOKENS[ids[-1]]) :]
    return ids


VOCABULARY = Vocabulary(TOKENS, encode, 0, 1, 2, 3)


def test_a_token_on_either_side() -> None:
    assert borders_of(["  re", "n x"], VOCABULARY) == [("re", "n")]


def test_there_may_be_none() -> None:
    assert borders_of(["", ""], VOCABULARY) == [("", "")]


def test_what_stands_between_two_holes_is_taken_once() -> None:
    assert borders_of(["", "n", ""], VOCABULARY) == [("", "n"), ("", "")]
    assert borders_of(["ab", "n x", "abc"], VOCABULARY) == [("ab", "n"), (" x", "abc")]


def test_characters_are_not_cut() -> None:
    assert borders_of(["日", "日"], VOCABULARY) == [("", "")]


@given(st.lists(st.text("reabcn x日", max_size=6), min_size=2, max_size=4))
def test_borders_are_the_text_that_is_there(known: list[str]) -> None:
    found = borders_of(known, VOCABULARY)
    assert len(found) == len(known) - 1
    for index, (left, right) in enumerate(found):
        assert known[index].endswith(left)
        assert known[index + 1].startswith(right)
        assert max(len(left.encode()), len(right.encode())) <= len("return")
    for index, text in enumerate(known[1:-1]):
        assert len(found[index].right) + len(found[index + 1].left) <= len(text)
