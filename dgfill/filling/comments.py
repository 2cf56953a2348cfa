"""A comment is legal whatever it says, and so more probable under a grammar than a model means it to be.

    slots, drawn one by one     "max" "sum" "0"  "=" …     seldom code
                                "#"   "sum" "0"  "=" …     always a comment

The product of the slots' distributions, conditioned on the grammar, falls for that as long as a model is
unsure.  So a token that may open a comment counts as less probable than the model says.
"""

from __future__ import annotations

from collections.abc import Callable, Sequence
from typing import TYPE_CHECKING, Final

from dgfill.document.languages import LANGUAGES
from dgfill.part import Part

if TYPE_CHECKING:
    import numpy as np
    from numpy.typing import NDArray

    from dgfill.lattice import Conditioned, Problem

__all__ = ["wary_of_comments"]

LESS: Final = 2.0  # nats


def wary_of_comments(
    condition: Callable[[NDArray[np.float32]], Conditioned],
    problem: Problem,
    part: Part,
    numbers: Sequence[int],
) -> Callable[[NDArray[np.float32]], Conditioned]:
    """A condition to which comments of the document's language count less in holes that may be anything.

    Args:
        numbers: the holes of the problem.
    """
    openers = _openers(part)
    tokens = [id for id, text in enumerate(problem.tokens) if text and any(map(text.__contains__, openers))]
    spans = [problem.span(index) for index, number in enumerate(numbers) if part.rules[number].is_free]
    if not tokens or not spans:
        return condition

    def wary(log_probs: NDArray[np.float32]) -> Conditioned:
        log_probs = log_probs.copy()
        for span in spans:
            log_probs[span, tokens] -= LESS
        return condition(log_probs)

    return wary


def _openers(part: Part) -> list[bytes]:
    """What begins a comment; nothing where no grammar asks."""
    if part.automaton is None:
        return []
    language = LANGUAGES.get(part.document.language or "")
    return [comment.opener.encode() for comment in language.comments] if language else []
