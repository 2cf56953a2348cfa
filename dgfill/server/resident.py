"""The model that stays, and what the protocols ask of it."""

from __future__ import annotations

from collections.abc import Set
from dataclasses import dataclass
from typing import TYPE_CHECKING

from dgfill.document import Document, Hole
from dgfill.filling import fill_document
from dgfill.models.load import for_seed, load_denoiser
from dgfill.result import Options, Result
from dgfill.server.budget import Budget

if TYPE_CHECKING:
    from dgfill.models.denoiser import Denoiser

__all__ = ["Resident", "load"]


@dataclass(frozen=True, slots=True)
class Resident:
    """A loaded model; all of it is for one thread, since grammars are."""

    model: str  # its name
    denoiser: Denoiser
    language: str | None = None  # of a text that comes without a name
    adapter: str | None = None  # its name

    def fill(
        self, document: Document, options: Options, budget: Budget, wanted: Set[Hole] | None = None
    ) -> Result:
        """Fill a document with this model, whichever one the options name; raises as ``fill_document``."""
        return fill_document(
            document,
            options,
            wanted=wanted,
            on_event=budget.on_event,
            stop=budget.stop,
            denoiser=for_seed(self.denoiser, options.seed),
        )

    @property
    def width(self) -> int:
        """The slots of a canvas."""
        return self.denoiser.canvas_length

    def count(self, text: str) -> int:
        """The tokens of a text."""
        return len(self.denoiser.vocabulary.encode_bytes(text.encode()))


def load(model: str, language: str | None, adapter: str | None) -> Resident:
    """
    Raises:
        ModelError: there is no such model, or no such adapter for it.
    """
    return Resident(model, load_denoiser(model, adapter=adapter), language, adapter)
