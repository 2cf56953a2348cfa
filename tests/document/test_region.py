"""Which holes a cursor or a range is about."""

import pytest

from dgfill.document import holes_in, parse, parse_cursor, parse_range
from dgfill.errors import InputError

#                    123456789012345678
DOCUMENT = parse("é = {? a|b ?}{? ?}\n{? $n ?}\r\n  # dgfill: x\r\nz = {? $n ?}\n".encode(), path="a.py")


def locations(region):
    return [str(hole.location) for hole in DOCUMENT.holes if hole in holes_in(DOCUMENT, region)]


@pytest.mark.parametrize(
    ("cursor", "found"),
    [
        ("1:5", ["1:5"]),
        ("1:9", ["1:5"]),
        ("1:14", ["1:5", "1:14"]),  # between two
        ("1:19", ["1:14"]),
        ("2:4", ["2:1", "4:5"]),  # all of one name
        ("3:3", ["3:3"]),
        ("3:14", ["3:3"]),
    ],
)
def test_a_cursor_touches_a_hole(cursor, found):
    assert locations(parse_cursor(cursor)) == found
    assert locations(parse_range(f"{cursor}-{cursor}")) == found


@pytest.mark.parametrize("cursor", ["1:1", "1:4", "1:20", "2:10", "3:2", "5:1", "99:1"])
def test_a_cursor_elsewhere_is_an_error(cursor):
    with pytest.raises(InputError, match="no hole is here") as caught:
        holes_in(DOCUMENT, parse_cursor(cursor))
    assert str(caught.value).startswith(f"a.py:{cursor}: error: ")


@pytest.mark.parametrize(
    ("selection", "found"),
    [
        ("1-2", ["1:5", "1:14"]),
        ("3-4", ["3:3"]),
        ("1:1-1:6", ["1:5"]),
        ("1:13-1:14", ["1:5"]),
        ("1:14-1:15", ["1:14"]),
        ("1:18-3:4", ["1:14", "2:1", "3:3", "4:5"]),
        ("1-9", ["1:5", "1:14", "2:1", "3:3", "4:5"]),
    ],
)
def test_the_end_of_a_range_is_not_part_of_it(selection, found):
    assert locations(parse_range(selection)) == found


def test_a_range_without_holes_is_an_error():
    with pytest.raises(InputError, match="no hole is here"):
        holes_in(DOCUMENT, parse_range("1:1-1:5"))


@pytest.mark.parametrize("text", ["", "1", "0:1", "1:0", "1:2:3", "a:b", "-1:1", "1:1-2:2", "٣:1", "1:1 "])
def test_no_cursor(text):
    with pytest.raises(ValueError, match="is no cursor"):
        parse_cursor(text)


@pytest.mark.parametrize("text", ["", "1", "1:1", "1-", "-1", "0-1", "1:1-", "1:2-1:1", "2-1", "9" * 30])
def test_no_range(text):
    with pytest.raises(ValueError, match=r"no range|ends before it begins"):
        parse_range(text)
