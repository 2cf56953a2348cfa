"""What people are told of holes."""

from dataclasses import dataclass

from dgfill.document import Hole, parse
from dgfill.report.remarks import candidates, doubts


@dataclass(frozen=True)
class Candidate:
    text: str
    score: float = -1.0


@dataclass(frozen=True)
class Fill:
    hole: Hole
    candidates: tuple[Candidate, ...] = ()
    forced: float = 0.0
    text: str = "x"
    score: float = -1.0
    source: str = "lattice"
    log_z: tuple[float, float] = (-1.0, -1.0)
    tokens: tuple[Candidate, ...] = ()


def holes(text: str) -> tuple[Hole, ...]:
    return parse(text.encode(), language="python").holes


def test_candidates() -> None:
    first, second = holes("x = {? int: why ?}\n{? ?}")
    fills = [
        Fill(first, (Candidate("12", -0.001), Candidate("3", -20.557))),
        Fill(second, (Candidate(""), Candidate("if a:\n    b\n"), Candidate(" \tc\x1b[0m "))),
    ]
    shown = candidates("a\n.py", fills)
    assert shown.plain.splitlines() == [
        r"a\n.py:1:5: int: why",
        "    0.00  12",
        "  -20.56  3",
        r"a\n.py:2:1: anything",
        "   -1.00  (no text)",
        "   -1.00  if a:",
        "              b↵",
        "   -1.00  ·→c␛[0m·",
    ]
    best, other = (shown.plain.index(text) for text in ("12", "3\n"))
    styles = {span.start: span.style for span in shown.spans}
    assert (styles[best], styles[other]) == ("green", "default")


def test_holes_of_one_name_are_listed_once() -> None:
    fills = [Fill(hole, (Candidate("n"), Candidate("m"))) for hole in holes("{? $n ident ?} = {? $n ?}")]
    assert candidates("a.py", fills).plain.count("a.py") == 1
    sure = [Fill(fill.hole, forced=1.0) for fill in fills]
    assert doubts("a.py", sure).plain == "a.py: at least 90 % of what the model proposes at 1:1 is illegal\n"


def test_doubts_are_one_line_a_file() -> None:
    found = holes("{? ?} {? ?} {? ?} {? ?} {? ?}")
    assert not doubts("a.py", [Fill(hole, forced=0.89) for hole in found])
    assert str(doubts("a.py", [Fill(hole, forced=0.9) for hole in found[:2]])) == (
        "a.py: at least 90 % of what the model proposes at 1:1 and 1:7 is illegal\n"
    )
    assert "at 1:1, 1:7, 1:13 and 2 more is" in str(
        doubts("a.py", [Fill(hole, forced=1.0) for hole in found])
    )
