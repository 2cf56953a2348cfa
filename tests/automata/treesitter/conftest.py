"""Every language that has snippets, and its automaton."""

import pytest

from dgfill.automata import Automaton

from .parser import automaton_of
from .snippets import SNIPPETS


@pytest.fixture(scope="module", params=SNIPPETS)
def language(request: pytest.FixtureRequest) -> str:
    return str(request.param)


@pytest.fixture(scope="module")
def automaton(language: str) -> Automaton:
    return automaton_of(language)
