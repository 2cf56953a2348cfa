"""Edits in the form of the Language Server Protocol."""

import re
from codecs import BOM_UTF8

from hypothesis import given
from hypothesis import strategies as st

from dgfill.document import Edit, apply_edits
from dgfill.report import text_edits


def applied(text, found):
    """What an editor makes of them; it keeps lines of UTF-16 code units."""
    lines = [line.encode("utf-16-le") for line in re.findall(r"[^\r\n]*(?:\r\n|\r|\n)|[^\r\n]+$|$", text)]

    def offset(position):
        return sum(map(len, lines[: position["line"]])) + 2 * position["character"]

    units = b"".join(lines)
    for edit in reversed(found):
        start, end = offset(edit["range"]["start"]), offset(edit["range"]["end"])
        units = units[:start] + edit["newText"].encode("utf-16-le") + units[end:]
    return units.decode("utf-16-le")


def test_positions():
    data = BOM_UTF8 + "é😀@\r\n\r@".encode()
    first, second = data.index(b"@"), data.rindex(b"@")
    assert text_edits(data, [Edit(first, first + 1, b"1"), Edit(second, second + 1, "ü\n".encode())]) == (
        {
            "range": {"start": {"line": 0, "character": 3}, "end": {"line": 0, "character": 4}},
            "newText": "1",
        },
        {
            "range": {"start": {"line": 2, "character": 0}, "end": {"line": 2, "character": 1}},
            "newText": "ü\n",
        },
    )


@given(
    st.lists(st.sampled_from(["@", "@", "a", "é", "😀", "\r\n", "\n", "\u2028", "\t"])).map("".join),
    st.booleans(),
)
def test_an_editor_gets_what_is_written(text, has_mark):
    data = (BOM_UTF8 if has_mark else b"") + text.encode()
    edits = [Edit(m.start(), m.end(), "ß\n".encode()) for m in re.finditer(b"@", data)]
    assert applied(text, text_edits(data, edits)) == apply_edits(data, edits).decode("utf-8-sig")
