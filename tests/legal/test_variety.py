"""Texts that resemble what was tried in vain come last, and none gets lost."""

from hypothesis import given
from hypothesis import strategies as st

from dgfill.legal.variety import WHOLE, Variety, indentations

TEXTS = st.lists(st.text(alphabet='a1(:)"#\n ', max_size=6), max_size=12)


def tried(variety: Variety, texts: list[str], flaws: dict[str, int]) -> list[str]:
    """The texts in the order in which they come, if the judges do not like some."""
    order = []
    for text in variety.of(texts):
        order.append(text)
        if text in flaws:
            variety.dislike(text, flaws[text])
    return order


@given(TEXTS, st.dictionaries(st.text(alphabet='a1(:)"#\n ', max_size=6), st.integers(0, 9)))
def test_every_text_comes_once(texts: list[str], flaws: dict[str, int]) -> None:
    order = tried(Variety("", "", ["  "]), texts, flaws)
    assert set(texts) <= set(order)
    assert len(order) == len(set(order))


def test_what_begins_like_a_disliked_text_comes_last() -> None:
    order = tried(Variety("f", "", []), ["[ 'a", '[ "', '[ """', "[ (", "( a"], {"[ 'a": 2})
    assert order == ["[ 'a", '[ """', "[ (", "( a", '[ "']


def test_what_has_the_outline_of_a_disliked_text_comes_last() -> None:
    order = tried(Variety("", "", []), ["if a:", "if a + 1:", "while a:", "if a(1):"], {"if a:": 9})
    assert order == ["if a:", "while a:", "if a(1):", "if a + 1:"]


def test_other_indentations_of_a_disliked_text_come_next() -> None:
    assert tried(Variety("x", "", ["    "]), ["\nif a", "b"], {"\nif a": 9}) == ["\nif a", "\n    if a", "b"]
    assert tried(Variety("x", "", ["    "]), ["\nif a", "b"], {}) == ["\nif a", "b"]


def test_a_line_that_has_begun_is_indented_further() -> None:
    assert tried(Variety("\n ", "", ["    ", ""]), ["a", "b"], {"a": 3}) == ["a", "   a", "b"]


def test_one_step_deeper_than_the_last_line_is_tried_too() -> None:
    variety = Variety("if a:\n  if b:\n", "\nc", ["", "  "])
    assert tried(variety, ["a", "b"], {"a": 0}) == ["a", "    a", "  a", "b"]


def test_what_the_judges_want_to_go_on_goes_on() -> None:
    assert tried(Variety("", "\n  c", []), ["if a:", "b"], {"if a:": 8})[:2] == ["if a:", "if a: 0"]
    for flaw in (9, WHOLE):
        assert "if a: 0" not in tried(Variety("", "\n  c", []), ["if a:", "b"], {"if a:": flaw})


def test_it_is_in_vain_if_the_judges_keep_stopping_behind_the_texts() -> None:
    variety = Variety("", "", [])
    for text in ("a", "a(", "a{", "a[", "a:"):
        variety.dislike(text, len(text) + 70)
        assert not variety.is_in_vain
    variety.dislike("b", 71)
    assert variety.is_in_vain


def test_it_is_not_in_vain_if_they_stop_right_behind_the_texts() -> None:
    variety = Variety("", "", [])
    for number in range(99):
        variety.dislike(f"({number}", len(f"({number}") + 1)
    assert not variety.is_in_vain


def test_indentations_are_those_of_the_lines() -> None:
    assert indentations(["a\n    b\n", "c\n    d\n\te\n\n   "]) == ["    ", "\t"]
