"""Texts that the user gives are judged before a search for the other holes begins."""

import pytest

from dgfill.document import parse
from dgfill.document.named import with_texts
from dgfill.filling.given import given_to_blame
from dgfill.filling.whole import part_of
from dgfill.result import Options


def blamed(text, language="python", is_wanted=lambda number: True, **texts):
    document = with_texts(parse(text.encode(), language=language), texts)
    part, _ = part_of(document, Options())
    return {part.holes[number].name for number in given_to_blame(part, is_wanted)}


@pytest.mark.parametrize(
    ("texts", "names"),
    [
        ({"n": "f(1)", "m": "line"}, set()),
        ({"n": "1 +"}, {"n"}),
        ({"n": "pass"}, {"n"}),
        ({"n": "a", "m": "}"}, {"m"}),
        ({"n": "f(", "m": "}"}, {"n", "m"}),
    ],
)
def test_which_text_is_to_blame(texts, names):
    assert (
        blamed(
            "def load(a):\n    for {? $m ?} in a:\n        {? block ?}\n    return {? $n expr ?}\n", **texts
        )
        == names
    )


def test_what_free_holes_can_make_up_for():
    assert blamed("x = {? $n ?}{? ?}\n", n="f(") == set()
    assert blamed("x = {? $n expr ?}{? ?}\n", n="f(") == {"n"}  # that is no expression


def test_a_node_stands_where_another_one_did():
    rust = "fn main({? ?}) {\n    let n = {? $n expr ?};\n    f({? ?}, {? ?});\n}\n"
    assert blamed(rust, "rust", n="a.b(1)?") == set()
    assert blamed(rust, "rust", n="1 +") == {"n"}  # it would be legal within a string, but no node there


def test_texts_that_are_wrong_together_only():
    assert blamed("{? $a ?} {? $b ?}\n", a="f(", b="]") == {"a", "b"}
    assert blamed("{? $a ?}{? $b ?}\n", a="[", b="]") == set()


def test_what_the_document_is_to_blame_for():
    assert blamed("x = {? $n expr ?}\n) )\n", n="1") == set()
    assert blamed("x = {? $n int ?}\n\ny) )\n", n="1") == set()
    assert blamed("x = {? $n ?}\n\ny) )\n", n="1 +") == {"n"}


def test_a_hole_that_is_not_wanted():
    assert (
        blamed("f({? $n expr ?}, {? $m ?})\n", is_wanted=lambda number: number == 1, n="1 +", m="i") == set()
    )
    assert blamed("x = {? $n int ?}\n", n="a") == {"n"}


def test_without_a_grammar():
    assert blamed("x = {? $n int ?} (\n", None, n="1") == set()
    assert blamed("x = {? $n int ?} (\n", None, n="a") == {"n"}
