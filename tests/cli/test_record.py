"""``dgfill fill --record``."""

from xml.etree import ElementTree

import pytest

HOLE = b"x = {? int: = 7 ?}\n"


def test_a_record_is_beside_what_is_printed(dgfill, write):
    path = write("a.py", HOLE)
    plain = dgfill("a.py")
    run = dgfill("a.py", "--record", "a.svg")
    assert (run.code, run.out, run.err) == (0, plain.out, plain.err)
    texts = ["".join(text.itertext()) for text in ElementTree.parse(path.with_suffix(".svg")).getroot()[3:]]
    assert texts[0].split("\n")[1:3] == ["a.py  canvas 1  step 1 of 1", "canvas"]
    assert "+x = 7" in texts[1]
    assert dgfill("a.py", "-w", "-q", "--record", "a.html").code == 0
    assert "{? int: = 7 ?}" in path.with_suffix(".html").read_text()
    assert path.read_bytes() == b"x = 7\n"


def test_of_standard_input(dgfill, directory):
    assert dgfill("-", "--record", "a.svg", stdin=b"{? : = <b> ?}").out == b"<b>"
    assert "&lt;b&gt;" in (directory / "a.svg").read_text()


def test_a_record_that_cannot_be_written_stops_the_filling(dgfill, write):
    path = write("a.py", HOLE)
    run = dgfill("-w", "a.py", "--record", "no/a.svg")
    assert (run.code, run.err) == (2, "no/a.svg: error: cannot be written: it has no folder\n1 file failed\n")
    assert path.read_bytes() == HOLE


@pytest.mark.parametrize("text", [b"x = 1\n", b"{? : impossible ?}"])
def test_without_a_fill_there_is_no_record(dgfill, write, text):
    path = write("a.py", text)
    run = dgfill("a.py", "--record", "a.svg")
    assert not path.with_suffix(".svg").exists()
    assert ("nothing to record" in run.err) == (b"{" not in text)
