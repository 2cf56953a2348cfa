"""Bytes in, text and holes out, bytes back."""

import pytest
from hypothesis import assume, given
from hypothesis import strategies as st

from dgfill.document import Config, Kind, Length, Words, assert_only_holes_changed, edits, parse, splice
from dgfill.errors import HoleError, InputError, PostconditionError

from .strategies import fills, texts

BOM = b"\xef\xbb\xbf"


def parsed(data):
    try:
        return parse(data, path="x.py", config=Config(markers=("<FILL_ME>",)))
    except HoleError:
        return None


@given(texts, st.booleans())
def test_ranges_and_spans_are_the_same_places(text, bom):
    data = (BOM if bom else b"") + text.encode()
    document = parsed(data)
    assume(document is not None)
    assert document.text == text.removeprefix("\ufeff" if not bom else "").replace("\r\n", "\n")
    for hole, byte_range in zip(document.holes, document.ranges, strict=True):
        marker = document.text[hole.span.start : hole.span.end]
        assert data[byte_range.start : byte_range.end] == marker.encode()
        line = document.text.split("\n")[hole.location.line - 1]
        assert line[hole.location.column - 1 :].startswith(marker)
    assert len(document.known) == len(document.holes) + 1


@given(texts, st.data())
def test_bytes_outside_holes_stay(text, data):
    document = parsed(text.encode())
    assume(document is not None)
    texts = [data.draw(fills) for _ in document.holes]
    result = splice(document, texts)
    assert_only_holes_changed(document, result)
    # The result is the known bytes with exactly the fills between them.
    for known, edit in zip(document.known_bytes, edits(document, texts), strict=False):
        assert result.startswith(known + edit.new)
        result = result[len(known + edit.new) :]
    assert result == document.known_bytes[-1]


@given(texts)
def test_filling_holes_with_their_own_markers_changes_nothing(text):
    document = parsed(text.encode())
    assume(document is not None)
    markers = [document.text[hole.span.start : hole.span.end] for hole in document.holes]
    assert splice(document, markers) == text.encode()


@pytest.mark.parametrize(
    ("data", "result"),
    [
        (b"x = {? ?}\n", b"y = 1\n"),
        (b"x = {? ?}\n", b"x = 1"),
        (b"x = {? ?}\n", b""),
        (b"a{? ?}b{? ?}c", b"a1d2c"),
        (b"a{? ?}b{? ?}c{? ?}d", b"a1c2b3d"),
        (b"aa{? ?}aa", b"aaa"),  # the two known parts may not overlap
        (b"a{? ?}ba{? ?}a", b"aba"),
        (b"a\r\n{? ?}", b"a\n1"),
        (b"no hole", b"no holes"),
    ],
)
def test_a_change_outside_holes_is_noticed(data, result):
    with pytest.raises(PostconditionError):
        assert_only_holes_changed(parse(data), result)


@pytest.mark.parametrize(
    ("data", "result"),
    [
        (b"{? ?}\n", b"a\nb\n"),
        (b"{? ?}\r\n", b"a\r\nb\r\n"),
        (b"x\n{? ?}\r\ny\n", b"x\na\r\nb\r\ny\n"),
        (b"x\r\n{? ?}\ny\r\n", b"x\r\na\nb\ny\r\n"),
        (b"x\r\n{? ?}", b"x\r\na\r\nb"),  # the last line has none: as the one before
        (b"{? ?}", b"a\nb"),
        (b"\r{? ?}", b"\ra\nb"),  # a carriage return alone is no newline
    ],
)
def test_a_fill_has_the_newlines_of_its_line(data, result):
    assert splice(parse(data), ["a\nb"]) == result
    assert splice(parse(data), ["a\r\nb"]) == result


def test_every_hole_needs_one_fill():
    with pytest.raises(ValueError, match="1 fills for 2 holes"):
        splice(parse(b"{? ?}{? ?}"), ["a"])


def test_linked_holes_say_the_same():
    first, second, other = parse(b"{? $n a|b ~2: why ?} {? $n: again ?} {? $m ?}").holes
    assert second.constraints == first.constraints == (Words(("a", "b")),)
    assert second.length == Length(2, 2)
    assert (second.hint, other.constraints) == ("again", ())
    assert parse(b"{? $n int ?} {? $n int ?}").holes[1].constraints == (Kind("int"),)


@pytest.mark.parametrize(
    ("data", "message"),
    [
        (
            b"x = 1\r\ny = f({? expr ~x ?})\r\n",
            "f.py:2:15: error: '~x' is no length: write ~8 or ~8..60\n"
            "2 | y = f({? expr ~x ?})\n"
            "  |               ^",
        ),
        (
            "\tgröße('日本', {? //: x ?})".encode(),
            "f.py:1:17: error: an empty regex\n"
            "1 | \tgröße('日本', {? //: x ?})\n"
            "  | \t                 ^",
        ),
        (
            b"{? $n int ?}\n{? $n str ?}",
            "f.py:2:1: error: $n says something else than at 1:1, where it stands first\n"
            "2 | {? $n str ?}\n"
            "  | ^",
        ),
        (
            b"    # dgfill:  \n",
            "f.py:1:14: error: the hint is missing after 'dgfill:'\n"
            "1 |     # dgfill:  \n"
            "  |              ^",
        ),
        (
            b"\x1b[31m{? | ?}",
            "f.py:1:9: error: an empty alternative: write red|green without blanks, and \\| for a bar\n"
            "1 | \ufffd[31m{? | ?}\n"
            "  |         ^",
        ),
    ],
)  # fmt: skip
def test_malformed_holes(data, message):
    with pytest.raises(HoleError) as caught:
        parse(data, path="f.py")
    assert str(caught.value) == message


def test_a_long_line_is_cut_around_the_caret():
    with pytest.raises(HoleError) as caught:
        parse(b"x" * 5000 + b"{? | ?}" + b"y" * 5000, path="f.py")
    first, source, caret = str(caught.value).split("\n")
    assert first.startswith("f.py:1:5004: ")
    assert source[caret.index("^")] == "|"
    assert len(source) < 140


@pytest.mark.parametrize(
    ("data", "message"),
    [
        (b"a\nb\0c", "f.py:2: error: not text: a NUL byte at offset 3"),
        (b"a\nb\xffc", "f.py:2: error: not UTF-8: byte 0xff at offset 3; convert it first"),
        (BOM + b"a\n\xe9", "f.py:2: error: not UTF-8: byte 0xe9 at offset 5; convert it first"),
        ("a".encode("utf-16"), "f.py: error: not UTF-8 but UTF-16: convert it first"),
    ],
)
def test_what_is_not_text(data, message):
    with pytest.raises(InputError) as caught:
        parse(data, path="f.py")
    assert str(caught.value) == message


def test_empty_file():
    document = parse(b"")
    assert (document.known, document.holes, splice(document, [])) == (("",), (), b"")


@pytest.mark.parametrize("newline", [b"\n", b"\r\n", b" "])
def test_five_megabytes(newline):
    row = b"x = 1  # {? lone opener, dgfill: sign" + newline
    data = (row * 120 + b"y = {? expr: hi ?}" + newline + "z = 'é'".encode() + newline) * 1100
    assert len(data) > 4.9e6
    document = parse(data, path="x.py", config=Config(markers=("<FILL_ME>",)))
    result = splice(document, ["1"] * len(document.holes))
    assert_only_holes_changed(document, result)
    assert len(document.holes) == 1100
