"""The search for a first legal text can be ended, as the steps of a denoiser can."""

import pytest

from dgfill.document import parse
from dgfill.filling import Options, Unsatisfiable, fill_document
from dgfill.filling.filler import LENIENCE
from dgfill.filling.judges import Judges
from dgfill.models.load import load_denoiser

QUICK = Options(model="random", steps=1, max_tokens=24)
RANDOM = load_denoiser("random")
LONG = "def f():\n    x = {? /q{40}/ ?} + {? stmt ?}\n    {? ?}\n    y = {? $n expr ?} ({? $n ?}\n"


class Left(Exception):
    """Whoever asked has left."""


def asked(text, stop, language="python", options=QUICK):
    return fill_document(parse(text.encode(), language=language), options, denoiser=RANDOM, stop=stop)


def test_who_leaves_ends_it():
    calls = []

    def stop():
        calls.append(None)
        if len(calls) == 20:
            raise Left
        return False

    with pytest.raises(Left):
        asked(LONG, stop)
    assert len(calls) == 20
    assert asked("x = {? expr ?}\n", lambda: False).text != "x = {? expr ?}\n"  # and leaves nothing half done


def test_who_leaves_while_paths_are_judged_ends_it(monkeypatch):
    judged = []
    monkeypatch.setattr(Judges, "accept", lambda self, *_: judged.append(None))

    def stop():
        if judged:
            raise Left
        return False

    with pytest.raises(Left):
        asked("x = {? expr ?}\n", stop)
    assert len(judged) == 1


def test_time_that_is_up():
    calls = []

    def stop():
        calls.append(None)
        return True

    with pytest.raises(Unsatisfiable, match="time was up before a legal text was found"):
        asked(LONG, stop)
    assert len(calls) > LENIENCE


def test_what_is_found_soon_is_taken_all_the_same():
    assert asked("x = {? expr ?}\n", lambda: True).fills
