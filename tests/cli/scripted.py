"""The command line with a scripted ``dgfill.filling``: run as a program, or installed in a test.

What a hole gets stands in its hint: ``{? : = text ?}`` is filled with ``text``, any other hole
with ``1`` unless its hint is one of the words below.
"""

import os
import sys
import time
import types
import warnings
from dataclasses import dataclass

from dgfill.document import Hole
from dgfill.errors import DgfillError


@dataclass(frozen=True, slots=True)
class Candidate:
    text: str
    score: float


@dataclass(frozen=True, slots=True)
class Fill:
    hole: Hole
    text: str
    score: float = -0.5
    source: str = "lattice"
    log_z: tuple[float, float] = (-0.5, -0.25)
    forced: float = 0.25
    candidates: tuple[Candidate, ...] = ()
    tokens: tuple[Candidate, ...] = ()


@dataclass(frozen=True, slots=True)
class Result:
    text: str
    fills: tuple[Fill, ...]
    notes: tuple[str, ...]


@dataclass(frozen=True, slots=True)
class Event:
    tokens: list[bytes]
    pinned: list[bool]
    accepted: list[bool]
    step: int
    total: int


class Unsatisfiable(DgfillError):
    exit_code = 1


def fill_document(document, options, wanted=None, on_event=None, stop=lambda: False):
    fills = []
    for step, hole in enumerate(document.holes):
        if wanted is not None and hole not in wanted:
            continue
        order = (hole.hint or "").split() or [""]
        match order[0]:
            case "=":
                text = " ".join(order[1:]).replace("\\n", "\n")
                fills.append(Fill(hole, text, tokens=(Candidate(text, -0.5),)))
            case "choose":
                candidates = (Candidate("1", -0.5), Candidate("one\n", -2.25))[: options.n]
                fills.append(Fill(hole, "1", forced=0.95, candidates=candidates))
            case "options":
                fills.append(Fill(hole, repr(options)))
            case "pick":
                texts = order[1:][: options.n]
                candidates = tuple(Candidate(text, -float(at)) for at, text in enumerate(texts))
                fills.append(
                    Fill(hole, texts[0], candidates[0].score, candidates=candidates, tokens=candidates[:1])
                )
            case "impossible":
                raise Unsatisfiable("no text fits", document.place(hole))
            case "crash":
                raise KeyError("a bug")
            case "nomodel":
                raise DgfillError("there is no model 'x'")
            case "interrupt":
                raise KeyboardInterrupt
            case "steps":
                for step in range(1000):
                    on_event(Event([b"canvas"], [False], [True], step + 1, 1000))
                    stop()
                    time.sleep(0.02)
            case "wait":
                print("waiting", file=sys.stderr, flush=True)
                time.sleep(60)
            case "touch":
                with open(document.path, "ab") as file:
                    file.write(b"# touched\n")
                fills.append(Fill(hole, "1"))
            case "print":
                print("noise from Python")
                os.write(1, b"noise from C\n")
                fills.append(Fill(hole, "1"))
            case "noise":
                warnings.warn("noise from Python", stacklevel=1)
                os.write(2, b"noise from C\n")
                fills.append(Fill(hole, "1"))
            case _:
                fills.append(Fill(hole, "1"))
        if on_event is not None:
            on_event(Event([b"canvas"], [False], [True], step + 1, len(document.holes)))
    notes = () if document.language == "python" else (f"no grammar for {document.language!r}",)
    return Result("", tuple(fills), notes)


def module():
    scripted = types.ModuleType("dgfill.filling")
    scripted.fill_document = fill_document
    return scripted


if __name__ == "__main__":
    sys.modules["dgfill.filling"] = module()
    from dgfill.cli.main import main

    main()
