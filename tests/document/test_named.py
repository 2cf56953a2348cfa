"""Texts that are given for named holes."""

import pytest

from dgfill.document import Kind, Words, parse, with_texts
from dgfill.errors import InputError

DOCUMENT = parse(b"{? $n int ?} {? $n ?} {? $m ?} {? ?}", path="a.txt")


def test_a_text_is_one_more_constraint_of_all_holes_of_its_name():
    found = with_texts(DOCUMENT, {"n": "1|2", "m": "a\r\nb"})
    given = (Kind("int"), Words(("1|2",)))
    assert [hole.constraints for hole in found.holes] == [given, given, (Words(("a\nb",)),), ()]
    assert found.known == DOCUMENT.known
    assert with_texts(DOCUMENT, {}) == DOCUMENT


def test_a_name_that_is_not_there():
    with pytest.raises(InputError, match=r"^a.txt: error: no hole is named \$x; there are \$n, \$m$"):
        with_texts(DOCUMENT, {"m": "1", "x": ""})
    with pytest.raises(InputError, match=r"no hole is named \$x$"):
        with_texts(parse(b"{? ?}"), {"x": ""})
