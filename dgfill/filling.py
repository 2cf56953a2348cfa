"""Fill the holes of a document: the one way from a text with holes to a text without.

    Document ──► parts ──► witness ──► canvas by canvas: lay out, denoise, judge ──► Result

A legal document exists at every moment: it starts with a witness in every hole, and a
canvas replaces the texts of its holes only by better ones that keep it legal.
"""

from __future__ import annotations

import json
import math
import os
import pathlib
from collections.abc import Callable, Iterable, Iterator, Mapping, Sequence
from dataclasses import dataclass, replace
from functools import lru_cache
from itertools import chain, islice
from typing import TYPE_CHECKING, Any, Final

from dgfill.automata import DEAD, GrammarError, Interned, concat, kind
from dgfill.document import Config, Document, Hole, Words, parse
from dgfill.errors import DgfillError, InputError, Place, PostconditionError, Unsatisfiable
from dgfill.judge import Flaws, flaws, parse_tree, schema_error, unreadable_at
from dgfill.legal import has_witness, sound, witnesses
from dgfill.part import Part
from dgfill.rules import CONTRADICTION, FREE, automaton_of, instances_of, nodes_of, rule_of, syntax_of

if TYPE_CHECKING:
    import numpy as np
    from numpy.typing import NDArray

    from dgfill.canvas.borders import Borders
    from dgfill.canvas.denoise import Step
    from dgfill.canvas.layout import Canvas
    from dgfill.lattice import Path, Problem
    from dgfill.models.denoiser import Denoiser
    from dgfill.models.vocabulary import Vocabulary

__all__ = [
    "Candidate",
    "Fill",
    "Options",
    "Result",
    "Unsatisfiable",
    "fill",
    "fill_document",
    "lay_out_holes",
    "part_of",
]

MOST_JUDGED: Final = 32  # paths of one canvas shown to the judges
MOST_WITNESSES: Final = 8  # witnesses shown to them
CONTEXT: Final = 64  # slots of a canvas that holes leave to the text around them
GLANCE: Final = 1 << 14  # characters of known text on either side that are tokenized
UNREADABLE: Final = (
    "the grammar allows the result, but the language's own reader (ast.parse, json.loads) does not read it"
)
BROKEN: Final = "the file has a syntax error of its own: only the lines around the holes were kept legal"
SLOTS: Final = 24  # of a hole about whose length nothing is known
SLACK: Final = 4  # slots more than a hole is wished to have tokens
UNDECIDED: Final = 8  # slots at most of a hole on a canvas that fills others
CONTROL: Final = frozenset({*range(0x20), 0x7F} - {ord("\t"), ord("\n")})
"""Bytes that no fill contains."""


@dataclass(frozen=True, slots=True)
class Options:
    """How to fill."""

    model: str = "mini"
    grammar: bool = True
    seed: int = 0
    steps: int | None = None  # denoising steps at most; None: what the checkpoint wants
    max_tokens: int = 64  # of one hole, at most
    device: str | None = None
    n: int = 1  # candidates of one hole, at most
    schema: str | None = None  # as JSON, of what a JSON document has to be

    def __post_init__(self) -> None:
        if self.seed < 0 or min(self.max_tokens, self.n) < 1 or (self.steps is not None and self.steps < 1):
            raise ValueError("seed is at least 0, steps, max_tokens and n are at least 1")


@dataclass(frozen=True, slots=True)
class Candidate:
    """A text that may stand in a hole, the others being filled as they are."""

    text: str
    score: float  # log-probability of the hole's slots, given nothing but the model


@dataclass(frozen=True, slots=True)
class Fill:
    """What was put into a hole."""

    hole: Hole
    text: str
    score: float  # log-probability of the hole's slots, given nothing but the model
    source: str  # "lattice", or "witness" where the model had nothing that is legal
    log_z: tuple[float, float]
    """Bounds, in nats, of the log of the share of the model's proposal for this hole that is legal.

    The proposal gives every slot of the hole a distribution of its own; legal is what the lattice allows
    when the holes before this one, and those of its canvas, have their fills, and later ones a legal text.
    """
    candidates: tuple[Candidate, ...]  # this fill, then others, best first

    @property
    def forced(self) -> float:
        """The share of the model's proposal that surely is illegal: what the constraint had to turn away."""
        return max(0.0, -math.expm1(self.log_z[1]))


@dataclass(frozen=True, slots=True)
class Result:
    """A document without holes."""

    text: str
    fills: tuple[Fill, ...]
    notes: tuple[str, ...] = ()


def fill(
    text: str,
    *,
    language: str | None = None,
    model: str = "mini",
    grammar: bool = True,
    seed: int = 0,
    steps: int | None = None,
    max_tokens: int = 64,
    device: str | None = None,
    n: int = 1,
    path: str = "<text>",
    markers: Sequence[str] = (),
    kinds: Mapping[str, str | os.PathLike[str]] | None = None,
    schema: Mapping[str, Any] | bool | None = None,
) -> Result:
    """Fill the holes of a text.

    Args:
        text: with holes, ``{? ?}``.
        language: its name, when ``path`` does not tell, or the path of a compiled tree-sitter grammar.
        model: ``mini``, ``random``, or a path or id of a checkpoint of the DiffusionGemma class.
        grammar: whether fills have to keep the text legal in its language.
        seed: the same one gives the same fills.
        steps: denoising steps at most.
        max_tokens: tokens of one hole at most.
        device: of torch.
        n: how many candidates each hole should have.
        path: names the text in errors.
        markers: texts that are holes wherever they stand.
        kinds: grammar files by name, for ``{? @name ?}``.
        schema: a JSON Schema that the text, which is JSON, has to satisfy.

    Raises:
        Unsatisfiable: nothing was found that makes the text legal.
        DgfillError: a hole is malformed, or the model cannot be loaded.
        ValueError: a number is out of range, or the text has no UTF-8 (lone surrogates).
    """
    if isinstance(markers, str):
        raise TypeError("markers is a sequence of texts")
    files = {name: pathlib.Path(file).absolute() for name, file in (kinds or {}).items()}
    config = Config(tuple(markers), kinds=files)
    document = parse(text.encode(), path=path, language=language, config=config)
    options = Options(model, grammar, seed, steps, max_tokens, device, n, _as_json(schema))
    return fill_document(document, options)


def fill_document(
    document: Document,
    options: Options,
    *,
    on_event: Callable[[Step], None] | None = None,
    denoiser: Denoiser | None = None,
) -> Result:
    """Fill the holes of a document.

    Args:
        on_event: is called after every denoising step.
        denoiser: instead of the one that ``options`` names.

    Raises:
        Unsatisfiable: nothing was found that makes the document legal.
        DgfillError: a hole is malformed, or the model cannot be loaded.
    """
    if not document.holes:
        return Result(document.text, ())
    denoiser = denoiser or _load(options.model, options.device, options.seed)
    part, notes = part_of(document, options)
    if options.schema is not None and not has_witness(part):
        raise _Filler(part, options, denoiser, on_event).unsatisfiable()
    part = part if options.schema is not None else _lenient(part)
    whole = sound(part)
    if whole or len(part.holes) == 1 or part.has_links:
        whole = whole or part
        if whole.before or whole.after:
            notes.append(BROKEN)
        fills = _Filler(whole, options, denoiser, on_event).run()
    else:
        notes.append(BROKEN)
        fills = []
        for number in range(len(part.holes)):
            alone = part.alone(number, [found.text for found in fills])
            try:
                fills += _Filler(sound(alone) or alone, options, denoiser, on_event).run()
            except Unsatisfiable:
                if blamed := _to_blame(part):
                    raise _Filler(part, options, denoiser, on_event).unsatisfiable(blamed) from None
                raise
    if short := sum(len(found.candidates) < options.n for found in fills):
        notes.append(f"fewer than {options.n} candidates were found for {short} of {len(fills)} holes")
    text = part.text([found.text for found in fills])
    if part.automaton and unreadable_at(document.language, text) is not None:
        notes.append(UNREADABLE)
    return Result(text, tuple(fills), tuple(notes))


def _lenient(part: Part) -> Part:
    """Where nothing makes a document JSON, as with comments or two values, tree-sitter's grammar may."""
    if part.automaton is None or part.document.language != "json" or has_witness(part):
        return part
    lenient = replace(part, automaton=syntax_of("json"))
    return lenient if has_witness(lenient) else part


def _to_blame(part: Part) -> Hole | None:
    """The first hole for which nothing is found even if all others are free, if some hole is not so."""
    hopeless = []
    for number, hole in enumerate(part.holes):
        rules = (rule if other == number else FREE for other, rule in enumerate(part.rules))
        if not has_witness(replace(part, rules=tuple(rules))):
            hopeless.append(hole)
    return hopeless[0] if 0 < len(hopeless) < len(part.holes) else None


class _Filler:
    """The filling of one part: current texts of its holes, legal at every moment."""

    def __init__(
        self, part: Part, options: Options, denoiser: Denoiser, on_event: Callable[[Step], None] | None
    ) -> None:
        self.part = part
        self.options = options
        self.denoiser = denoiser
        self.on_event = on_event
        self.tokens = _writable(denoiser.vocabulary)

    def run(self) -> list[Fill]:
        self.texts, self.flaws = self._witness()
        found: list[Fill | None] = [None] * len(self.texts)
        for numbers in self._canvases():
            for number, result in zip(numbers, self._fill_canvas(numbers), strict=True):
                for other in self.part.linked(number):
                    found[other] = replace(result, hole=self.part.holes[other])
        fills = [result for result in found if result is not None]
        if len(fills) != len(found) or not self._judge([result.text for result in fills]):
            raise PostconditionError("the fills do not make a legal document; this is a bug")
        for number, result in enumerate(fills):
            first = self.part.linked(number)[0]
            candidates = fills[first].candidates if first < number else self._judged(number, result)
            fills[number] = replace(result, candidates=candidates)
        return fills

    def _judged(self, number: int, result: Fill) -> tuple[Candidate, ...]:
        """The fill, and the best other candidates with which the document, as it is now, is legal."""
        own = Candidate(result.text, result.score)
        others = (candidate for candidate in result.candidates if candidate.text != own.text)
        legal = (other for other in others if self._is_legal(self._with({number: other.text})))
        return own, *islice(legal, self.options.n - 1)

    def _is_legal(self, texts: Sequence[str]) -> bool:
        return self.part.accepts(texts) and self._judge(texts)

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
        for texts in islice(self._allowed(witnesses(self.part)), MOST_WITNESSES):
            found = flaws(self.part.document.language if self.part.automaton else None, self.part.text(texts))
            if best is None or found < best[0]:
                best = found, texts
            if not found.errors and not found.unreadable:
                break
        if best is None:
            raise self.unsatisfiable()
        return best[1], best[0]

    def _allowed(self, found: Iterable[list[str]]) -> Iterator[list[str]]:
        """Texts that fit, are the right nodes, and contain no holes."""
        for texts in found:
            if self._fits(texts) and self._is_allowed(texts):
                yield texts

    def _fits(self, texts: Sequence[str]) -> bool:
        lengths = (len(self.denoiser.vocabulary.encode_bytes(text.encode())) for text in texts)
        return all(length <= self.most_tokens for length in lengths)

    def unsatisfiable(self, blamed: Hole | None = None) -> Unsatisfiable:
        """What to say where no legal document was found."""
        pairs = zip(self.part.holes, self.part.rules, strict=True)
        if impossible := next((hole for hole, rule in pairs if rule.is_contradictory), None):
            return Unsatisfiable(CONTRADICTION, self.part.document.place(impossible))
        blamed = blamed or _to_blame(self.part)
        hole = blamed or self.part.holes[0]
        where = "this hole" if blamed or len(self.part.holes) == 1 else "these holes"
        message = f"no text of at most {self.most_tokens} tokens was found that makes {where} legal"
        advice = "; --no-grammar fills anyway" if self._is_possible_without_grammar() else ""
        return Unsatisfiable(message + advice, self.part.document.place(hole))

    def _is_possible_without_grammar(self) -> bool:
        if not self.part.automaton:
            return False
        part, _ = part_of(self.part.document, replace(self.options, grammar=False))
        filler = _Filler(part, self.options, self.denoiser, None)
        return next(filler._allowed(witnesses(part)), None) is not None

    def _canvases(self) -> list[list[int]]:
        """The holes that are filled together, by number; of linked ones only the first."""
        canvases: list[list[int]] = []
        used = 0
        for number in range(len(self.texts)):
            if self.part.linked(number)[0] != number:
                continue
            between = len(self._encode(self.part.known[number])) if canvases else 0
            needed = self.slots(number)
            alone = len(self.part.linked(number)) > 1
            depends = bool(self.part.rules[number].nodes)  # what a node is depends on what stands before
            if (
                canvases
                and not alone
                and not depends
                and number - 1 in canvases[-1]
                and used + between + needed <= self.room
            ):
                canvases[-1].append(number)
                used += between + needed
            else:
                canvases.append([number])
                used = self.room if alone else needed
        return canvases

    @property
    def room(self) -> int:
        """Slots of a canvas for its first hole to its last one."""
        return self.denoiser.canvas_length - min(CONTEXT, self.denoiser.canvas_length // 4)

    @property
    def most_tokens(self) -> int:
        """Of one hole."""
        return min(self.options.max_tokens, self.room)

    def _undecided(self, slots: Mapping[int, int]) -> dict[int, int]:
        """Later holes, with slots, that a canvas leaves open: the model shall not read their floors.

        Args:
            slots: of the holes that the canvas fills.
        """
        if self.denoiser.vocabulary.null is None:
            return {}
        first, last = min(slots), max(slots)
        used = sum(slots.values())
        used += sum(len(self._encode(self.part.known[number])) for number in slots if number > first)
        undecided = {}
        for number in range(last + 1, len(self.texts)):
            is_decided = self.part.linked(number)[0] < first
            witness = len(self._encode(self.texts[number]))
            count = witness if is_decided else min(self.slots(number), UNDECIDED)
            used += len(self._encode(self.part.known[number])) + count
            if used > self.room:
                break
            if not is_decided:
                undecided[number] = count
        return undecided

    def slots(self, number: int) -> int:
        """How many slots a hole gets."""
        hole = self.part.holes[number]
        words = [constraint for constraint in hole.constraints if isinstance(constraint, Words)]
        if hole.form == "blank":
            wish = 1
        elif words:
            wish = max(len(self._encode(word)) for constraint in words for word in constraint.words)
        else:
            wish = (hole.length.most if hole.length else SLOTS - SLACK) + SLACK
        return max(len(self._encode(self.texts[number])), min(wish, self.most_tokens), 1)

    def _borders(self, numbers: Sequence[int]) -> dict[int, Borders]:
        """What the holes of a canvas take of the known text around them."""
        from dgfill.canvas.borders import CLEAN, borders_of

        if self.denoiser.settings.clean_borders:
            return dict.fromkeys(numbers, CLEAN)
        known = [self.part.known[number] for number in (*numbers, numbers[-1] + 1)]
        known[0], known[-1] = known[0][-GLANCE:], known[-1][:GLANCE]
        return dict(zip(numbers, borders_of(known, self.denoiser.vocabulary), strict=True))

    def _problem(self, numbers: Sequence[int], canvas: Canvas, borders: Mapping[int, Borders]) -> Problem:
        from dgfill.lattice import HoleProblem, Problem

        part = self.part
        start = part.state(self.texts, numbers[0], borders[numbers[0]].left) if part.automaton else 0
        holes = []
        for number, slots, right in zip(numbers, canvas.holes, self._right(numbers, borders), strict=False):
            before, behind = borders[number]
            constraint = part.constraint(number, self.texts)
            if constraint is None and (before or behind or not part.automaton):
                constraint = kind("any")
            if constraint and (before or behind):
                constraint = concat(before.encode(), constraint, behind.encode())
            witness = [*self._encode(before), *self._encode(self.texts[number]), *self._encode(behind)]
            holes.append(HoleProblem(len(slots), constraint, right, tuple(witness)))
        return Problem(part.automaton, start, tuple(holes), self.tokens, _null(self.denoiser.vocabulary))

    def _fill_canvas(self, numbers: Sequence[int]) -> list[Fill]:
        from dgfill.canvas.denoise import denoise
        from dgfill.lattice import Lattice

        borders = self._borders(numbers)
        slots = {number: self.slots(number) for number in numbers}
        canvas = lay_out_holes(self.part, self.texts, slots, self.denoiser, self._undecided(slots), borders)
        problem = self._problem(numbers, canvas, borders)
        last = None
        for last in denoise(
            self.denoiser,
            canvas,
            condition=Lattice(problem).condition,
            conditioned_slots=problem.slots,
            seed=self.options.seed,
            steps=self.options.steps,
        ):
            if self.on_event:
                self.on_event(last)
        assert last and last.conditioned, "a canvas without free slots"
        ids, source = self._commit(borders, last.conditioned.paths(MOST_JUDGED), problem.witness)
        return [
            self._fill(
                number,
                borders[number],
                problem.alone(index, ids),
                last.log_probs[problem.span(index)],
                source,
            )
            for index, number in enumerate(numbers)
        ]

    def _right(self, numbers: Sequence[int], borders: Mapping[int, Borders]) -> list[tuple[bytes, ...]]:
        """The known text after each hole of a canvas, later holes at their current texts."""
        known, last = self.part.known, numbers[-1]
        found = []
        for number in numbers:
            text = known[number + 1].removeprefix(borders[number].right)
            if number == last:
                later = zip(self.texts[last + 1 :], known[last + 2 :], strict=True)
                found.append((text.encode(), *map(str.encode, chain.from_iterable(later))))
            else:
                found.append((text.removesuffix(borders[number + 1].left).encode(),))
        return found

    def _commit(
        self, borders: Mapping[int, Borders], paths: Sequence[Path], witness: Sequence[int]
    ) -> tuple[Sequence[int], str]:
        """The best path that the judges accept takes the place of the current texts.

        Returns:
            The tokens of what stands there now, and where it comes from.
        """
        for path in paths:
            fills = zip(borders, path.fills, strict=True)
            texts = self._with({number: _inside(borders[number], fill) for number, fill in fills})
            if self._judge(texts):
                self.texts = texts
                return path.ids, path.source
        return witness, "witness"

    def _fill(
        self, number: int, borders: Borders, alone: Problem, log_probs: NDArray[np.float32], source: str
    ) -> Fill:
        """What the model says of one hole now that the others of its canvas are filled.

        Args:
            alone: the hole, the witness being what it was filled with.
            log_probs: of its slots.
            source: of its fill.
        """
        from dgfill.lattice import Lattice

        wanted = self.options.n
        conditioned = Lattice(alone).condition(log_probs, wanted)
        paths = conditioned.paths(MOST_JUDGED + wanted) if wanted > 1 else []
        low, high = conditioned.log_z
        return Fill(
            hole=self.part.holes[number],
            text=self.texts[number],
            score=conditioned.witness.score,
            source=source,
            log_z=(min(low, 0.0), min(high, 0.0)),  # float32 may add up to a little more than one
            candidates=tuple(Candidate(_inside(borders, path.fills[0]), path.score) for path in paths),
        )

    def _judge(self, texts: Sequence[str]) -> bool:
        part = self.part
        if not self._is_allowed(texts):
            return False
        if part.has_links and not part.accepts(texts):
            return False
        if not part.automaton:
            return True
        return flaws(part.document.language, part.text(texts)).no_worse_than(self.flaws)

    def _is_allowed(self, texts: Sequence[str]) -> bool:
        """Whether the fills are the nodes they have to be, obey the schema, and contain no hole."""
        part = self.part
        if any(rule.nodes for rule in part.rules):
            tree = parse_tree(part.document.language or "", part.text(texts).encode())
            for rule, (start, end) in zip(part.rules, part.offsets(texts), strict=True):
                if not all(tree and tree.is_node(start, end, name) for name in rule.nodes):
                    return False
        if self.options.schema is not None and _schema_error(self.options.schema, part.text(texts)):
            return False
        return not _has_holes(part, texts)

    def _encode(self, text: str) -> list[int]:
        return self.denoiser.vocabulary.encode_bytes(text.encode())


def lay_out_holes(
    part: Part,
    texts: Sequence[str],
    slots: Mapping[int, int],
    denoiser: Denoiser,
    undecided: Mapping[int, int] | None = None,
    borders: Mapping[int, Borders] | None = None,
) -> Canvas:
    """A canvas; holes that are neither filled nor undecided stand at their current texts.

    Args:
        part: where the holes are.
        texts: the current text of every hole.
        slots: the holes that are filled, by number in document order, and how many slots each gets.
        denoiser: gives width and tokens.
        undecided: the same of holes behind all of these, whose slots are free too.
        borders: known text that the holes take into slots that are added to theirs.
    """
    from dgfill.canvas.layout import lay_out

    known, free = part.known, {**slots, **(undecided or {})}
    first = min(free)
    pieces = [part.before + _joined(known[:first], texts[:first]) + known[first]]
    for number in range(first, len(texts)):
        if number in free:
            pieces.append(known[number + 1])
        else:
            pieces[-1] += texts[number] + known[number + 1]
    encode = denoiser.vocabulary.encode
    for index, (number, border) in enumerate((borders or {}).items()):
        pieces[index] = pieces[index].removesuffix(border.left)
        pieces[index + 1] = pieces[index + 1].removeprefix(border.right)
        free[number] += len(encode(border.left)) + len(encode(border.right))
    pieces[0] = pieces[0][-GLANCE:]
    pieces[-1] = (pieces[-1] + part.after)[:GLANCE]
    hints = "; ".join(part.holes[number].hint or "" for number in slots if part.holes[number].hint)
    tokens = [encode(piece) for piece in pieces]
    needed = sum(map(len, tokens)) + sum(free.values()) + 1  # for the end of the text
    widest = denoiser.canvas_length
    width = min(widest, max(denoiser.settings.narrowest or widest, needed))
    return lay_out(tokens, [*free.values()], denoiser.vocabulary, width, hint=encode(hints))


def part_of(document: Document, options: Options) -> tuple[Part, list[str]]:
    """The whole document as one part, and what the user should know about how it is filled."""
    automaton: Interned | None = None
    notes = []
    if options.schema is not None:
        if document.language != "json":
            raise InputError("only JSON has a schema", Place(document.path))
        automaton = instances_of(options.schema)
        if automaton.start == DEAD:
            raise Unsatisfiable("nothing satisfies the schema", Place(document.path))
    elif options.grammar:
        if document.language is None:
            notes.append("filled without a grammar: the language is not known")
        else:
            try:
                automaton = automaton_of(document, document.language)
            except GrammarError as error:
                notes.append(f"filled without a grammar: {error}")
    rules = tuple(rule_of(document, hole, grammar=options.grammar) for hole in document.holes)
    nodes = {name for hole in document.holes for name in nodes_of(hole)}
    if nodes and not options.grammar:
        notes.append(f"filled without a grammar: nothing keeps fills to {', '.join(sorted(nodes))}")
    has_nodes = automaton is not None and any(rule.nodes for rule in rules)
    syntax = syntax_of(document.language or "") if has_nodes else None
    return Part(document, document.holes, rules, document.known, automaton, syntax), notes


def _as_json(schema: Mapping[str, Any] | bool | None) -> str | None:
    return None if schema is None else json.dumps(schema, sort_keys=True)


def _schema_error(schema: str, text: str) -> str | None:
    return schema_error(json.loads(schema), text)


def _joined(texts: Sequence[str], others: Sequence[str]) -> str:
    """Texts in turn, one of each."""
    return "".join(text + other for text, other in zip(texts, others, strict=True))


def _has_holes(part: Part, texts: Sequence[str]) -> bool:
    """Whether some text, with the lines it stands in, would be read as a hole."""
    known, document = part.known, part.document
    for number, text in enumerate(texts):
        line = known[number].rpartition("\n")[2] + text + known[number + 1].partition("\n")[0]
        try:
            if parse(line.encode(), language=document.language, config=document.config).holes:
                return True
        except DgfillError:
            return True
    return False


def _writable(vocabulary: Vocabulary) -> list[bytes | None]:
    """The texts of all tokens that a fill may contain."""
    return [None if text is None or CONTROL.intersection(text) else text for text in vocabulary.tokens]


def _inside(borders: Borders, text: bytes) -> str:
    """A fill without the known text around it."""
    return text.decode().removeprefix(borders.left).removesuffix(borders.right)


def _null(vocabulary: Vocabulary) -> int:
    """The token for no text; a model that has none ends a hole with padding."""
    return vocabulary.pad if vocabulary.null is None else vocabulary.null


@lru_cache(2)
def _load(model: str, device: str | None, seed: int) -> Denoiser:
    from dgfill.models.load import load_denoiser

    return load_denoiser(model, device, seed)
