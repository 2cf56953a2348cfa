"""The filling of one part, canvas by canvas."""

from __future__ import annotations

from collections.abc import Callable, Iterable, Iterator, Mapping, Sequence, Set
from dataclasses import replace
from itertools import islice
from typing import TYPE_CHECKING, Any, Final

from dgfill.automata import Check, unchecked
from dgfill.document import Document, Hole
from dgfill.document.json_text import value_of
from dgfill.errors import Place, PostconditionError, Unsatisfiable
from dgfill.filling.canvases import Canvases
from dgfill.filling.comments import wary_of_comments
from dgfill.filling.judges import Judges
from dgfill.filling.pinned import end_of_hope, first_pinned
from dgfill.filling.tokens import tokens_of
from dgfill.filling.whole import part_of, to_blame
from dgfill.judge import Flaws
from dgfill.legal import witnesses
from dgfill.legal.members import members
from dgfill.part import Part
from dgfill.result import Candidate, Fill, Options
from dgfill.rules import CONTRADICTION

if TYPE_CHECKING:
    import numpy as np
    from numpy.typing import NDArray

    from dgfill.canvas.borders import Borders
    from dgfill.canvas.denoise import Step
    from dgfill.lattice import Lattice, Path
    from dgfill.models.denoiser import Denoiser

__all__ = ["Filler", "Patience", "never"]

MOST_JUDGED: Final = 32  # paths of one canvas shown to the judges
LENIENCE: Final = 500  # checks that searches may still pass when it is time to stop: most need fewer
MOST_WITNESSES: Final = 8  # witnesses shown to them


def never() -> bool:
    """Until the denoiser is sure."""
    return False


class Patience:
    """How long it is waited for a first legal text."""

    def __init__(self, stop: Callable[[], bool], document: Document) -> None:
        self._stop = stop
        self._place = Place(document.path)
        self._left = LENIENCE

    def check(self) -> None:
        """
        Raises:
            Unsatisfiable: it has been time to stop for a while.
        """
        if self._stop():
            self._left -= 1
            if self._left < 0:
                raise Unsatisfiable("time was up before a legal text was found", self._place)


class Filler:
    """The filling of one part: current texts of its holes, legal at every moment."""

    def __init__(
        self,
        part: Part,
        wanted: Set[Hole],
        options: Options,
        denoiser: Denoiser,
        on_event: Callable[[Step], None] | None = None,
        stop: Callable[[], bool] = never,
        check: Check = unchecked,
        first: Sequence[str] | None = None,
    ) -> None:
        """
        Args:
            wanted: the holes that are filled, with all of their names; the others keep their witnesses.
            first: texts of all holes that are known to be legal; ``None``: they are searched for.
        """
        self.part = part
        self.wanted = [number for number in range(len(part.holes)) if self._is_wanted(number, wanted)]
        self.options = options
        self.denoiser = denoiser
        self.on_event = on_event
        self.stop = stop
        self.check = check
        self.first = first
        self.canvases = Canvases(part, denoiser, options.max_tokens)
        self.judges = Judges(part, options.schema, options.documents, grammar=options.grammar)

    def run(self) -> list[Fill]:
        """The fills of the wanted holes, in order; ``texts`` are then those of all."""
        self.texts, self.flaws = self._witness()
        fills: dict[int, Fill] = {}
        for numbers in self.canvases.groups(self.texts, self.wanted):
            for number, result in zip(numbers, self._fill_canvas(numbers), strict=True):
                for other in self.part.linked(number):
                    fills[other] = replace(result, hole=self.part.holes[other])
        texts = self._with({number: result.text for number, result in fills.items()})
        if fills.keys() != set(self.wanted) or not self.judges.accept(texts, self.flaws):
            raise PostconditionError("the fills do not make a legal document; this is a bug")
        for number in self.wanted:
            first, result = self.part.linked(number)[0], fills[number]
            candidates = fills[first].candidates if first < number else self._judged(number, result)
            fills[number] = replace(result, candidates=candidates)
        return [fills[number] for number in self.wanted]

    def _is_wanted(self, number: int, wanted: Set[Hole]) -> bool:
        return any(self.part.holes[other] in wanted for other in self.part.linked(number))

    def _judged(self, number: int, result: Fill) -> tuple[Candidate, ...]:
        """The fill, and the best other candidates with which the document, as it is now, is legal."""
        candidates = [Candidate(result.text, result.score)]
        seen = [self._essence(self.texts)]
        for other in result.candidates:
            if len(candidates) == self.options.n:
                break
            texts = self._with({number: other.text})
            if self._is_legal(texts) and (essence := self._essence(texts)) not in seen:
                seen.append(essence)
                candidates.append(other)
        return tuple(candidates)

    def _essence(self, texts: Sequence[str]) -> Any:
        """What makes a document another one: its text, or, under a schema, its value."""
        text = self.part.text(texts)
        is_json = self.part.document.language == "json"
        return value_of(text) if self.options.schema is not None and is_json else text

    def _is_legal(self, texts: Sequence[str]) -> bool:
        return self.part.accepts(texts) and self.judges.accept(texts, self.flaws)

    def _with(self, fills: Mapping[int, str]) -> list[str]:
        """The current texts with some others, by number; linked holes take the same text."""
        texts = list(self.texts)
        for number, text in fills.items():
            for other in self.part.linked(number):
                texts[other] = text
        return texts

    def _witness(self) -> tuple[list[str], Flaws]:
        """The first legal texts in which the judges find least."""
        best: tuple[Flaws, list[str]] | None = None
        try:
            found = [list(self.first)] if self.first else witnesses(self.part, check=self.check)
            for texts in islice(self._allowed(found), MOST_WITNESSES):
                flaws = self.judges.flaws(texts)
                if best is None or flaws < best[0]:
                    best = flaws, texts
                if self.judges.like(texts) or self.stop():
                    break
        except Unsatisfiable:  # it is time to stop
            if best is None:
                raise
        if best is None:
            raise self.unsatisfiable()
        return best[1], best[0]

    def _allowed(self, found: Iterable[list[str]]) -> Iterator[list[str]]:
        """Texts that fit, are the right nodes, and contain no holes."""
        for texts in found:
            if self._fits(texts) and self.judges.allow(texts):
                yield texts

    def _fits(self, texts: Sequence[str]) -> bool:
        encode = self.denoiser.vocabulary.encode_bytes
        lengths = (len(encode(texts[number].encode())) for number in self.wanted)
        return all(length <= self.canvases.most_tokens for length in lengths)

    @property
    def is_bound_by_canvas(self) -> bool:
        """Whether larger texts would be allowed if they fitted a canvas."""
        return self.canvases.most_tokens == self.canvases.room

    def unsatisfiable(self, blamed: Hole | None = None) -> Unsatisfiable:
        """What to say where no legal document was found."""
        for number in self.wanted:
            if self.part.rules[number].is_contradictory:
                return Unsatisfiable(CONTRADICTION, self.part.document.place(self.part.holes[number]))
        document = self.part.document
        pinned = first_pinned(document, self.options)
        if pinned and pinned.is_sure:
            return Unsatisfiable(pinned.message, Place(document.path))
        if place := end_of_hope(document, self.options):
            return Unsatisfiable("the schema allows no text that begins like this", place)
        blamed = blamed or to_blame(self.part, self.check)
        hole = blamed or self.part.holes[self.wanted[0]]
        where = "this hole" if blamed or len(self.wanted) == 1 else "these holes"
        message = f"no text of at most {self.canvases.most_tokens} tokens was found that makes {where} legal"
        if violation := (pinned and pinned.message) or self._violation():
            return Unsatisfiable(f"{message}: {violation}", document.place(hole))
        advice = "; --no-grammar fills anyway" if self._is_possible_without_grammar() else ""
        return Unsatisfiable(message + advice, document.place(hole))

    def _violation(self) -> str | None:
        """What is wrong with YAML or TOML under the schema as it was tried, or else with what was not."""
        if self.options.schema is None or self.part.document.language == "json":
            return None
        if self.judges.violation is None:
            self.judges.allow(
                [next(members(rule.automaton), "0") if rule.automaton else "0" for rule in self.part.rules]
            )
        return self.judges.violation

    def _is_possible_without_grammar(self) -> bool:
        if not self.part.automaton:
            return False
        wanted = {self.part.holes[number] for number in self.wanted}
        part, _ = part_of(self.part.document, replace(self.options, grammar=False), wanted)
        filler = Filler(part, wanted, self.options, self.denoiser)
        return next(filler._allowed(witnesses(part, check=self.check)), None) is not None

    def _fill_canvas(self, numbers: Sequence[int]) -> list[Fill]:
        from dgfill.canvas.denoise import denoise
        from dgfill.canvas.linked import linked
        from dgfill.lattice import Lattice, Opinion, together

        borders = self.canvases.borders(numbers)
        slots = {number: self.canvases.slots(self.texts, number) for number in numbers}
        denoiser, canvas = linked(self.denoiser, *self.canvases.lay_out(self.texts, slots, borders))
        problem = self.canvases.problem(self.texts, numbers, canvas, borders)
        lattice = Lattice(problem)
        last, opinions = None, []
        for last in denoise(
            denoiser,
            canvas,
            condition=wary_of_comments(lattice.condition, problem, self.part, numbers),
            conditioned_slots=problem.slots,
            seed=self.options.seed,
            steps=self.options.steps,
        ):
            assert last.conditioned
            opinions.append(Opinion.of(last.conditioned))
            if self.on_event:
                self.on_event(last)
            if self.stop():
                break
        assert last and last.conditioned, "a canvas without free slots"
        paths = last.conditioned.paths(MOST_JUDGED)
        if last.step == last.total:  # it did not become sure
            first = together(opinions)
            known = {path.fills for path in first}
            paths = [*first, *(path for path in paths if path.fills not in known)]
        ids, source = self._commit(borders, paths[:MOST_JUDGED], problem.witness)
        return [
            self._fill(
                number,
                borders[number],
                lattice.alone(index, ids),
                last.log_probs[problem.span(index)],
                source,
            )
            for index, number in enumerate(numbers)
        ]

    def _commit(
        self, borders: Mapping[int, Borders], paths: Sequence[Path], witness: Sequence[int]
    ) -> tuple[Sequence[int], str]:
        """The best path that the judges accept takes the place of the current texts.

        Returns:
            The tokens of what stands there now, and where it comes from.
        """
        for path in paths:
            self.stop()  # if only to raise: a first text of what is long may wait for all of them
            fills = zip(borders, path.fills, strict=True)
            texts = self._with({number: _inside(borders[number], fill) for number, fill in fills})
            if self.judges.accept(texts, self.flaws):
                self.texts = texts
                return path.ids, path.source
        return witness, "witness"

    def _fill(
        self, number: int, borders: Borders, alone: Lattice, log_probs: NDArray[np.float32], source: str
    ) -> Fill:
        """What the model says of one hole now that the others of its canvas are filled.

        Args:
            alone: of the hole, the witness being what it was filled with.
            log_probs: of its slots.
            source: of its fill.
        """
        from dgfill.lattice import FLOOR

        wanted = self.options.n
        conditioned = alone.condition(log_probs, wanted)
        paths = conditioned.paths(MOST_JUDGED + wanted) if wanted > 1 else []
        low, high = conditioned.log_z
        ids = alone.problem.witness
        return Fill(
            hole=self.part.holes[number],
            text=self.texts[number],
            score=conditioned.witness.score,
            source=source,
            log_z=(min(low, 0.0), min(high, 0.0)),  # float32 may add up to a little more than one
            candidates=tuple(Candidate(_inside(borders, path.fills[0]), path.score) for path in paths),
            tokens=tokens_of(
                [alone.problem.tokens[token] or b"" for token in ids],
                [max(FLOOR, float(log_probs[slot, token])) for slot, token in enumerate(ids)],
                before=len(borders.left),
                behind=len(borders.right),
            ),
        )


def _inside(borders: Borders, text: bytes) -> str:
    """A fill without the known text around it."""
    return text.decode().removeprefix(borders.left).removesuffix(borders.right)
