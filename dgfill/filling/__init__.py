"""Fill the holes of a document: the one way from a text with holes to a text without.

    Document ──whole──► part ──► witness ──► canvas by canvas: lay out, denoise, judge ──► Result

A legal document exists at every moment: it starts with a witness in every hole, and a
canvas replaces the texts of its holes only by better ones that keep it legal.  Where only some
holes are wanted, only they get canvases; the others have their witnesses until all is done.
"""

from __future__ import annotations

import json
import os
import pathlib
from collections.abc import Callable, Mapping, Sequence, Set
from dataclasses import replace
from functools import lru_cache
from typing import TYPE_CHECKING, Any, Final

from dgfill.automata import Check
from dgfill.document import Config, Document, Hole, parse, splice
from dgfill.errors import Unsatisfiable
from dgfill.filling.canvases import SLACK, lay_out_holes
from dgfill.filling.filler import Filler, Patience, never
from dgfill.filling.garbage import rare_searches
from dgfill.filling.in_pieces import in_pieces, joined
from dgfill.filling.whole import around, assert_given, lenient, part_of, to_blame
from dgfill.judge import unreadable_at
from dgfill.legal import has_witness, sound
from dgfill.part import Part
from dgfill.result import Candidate, Fill, Options, Result, with_shortage

if TYPE_CHECKING:
    from dgfill.canvas.denoise import Step
    from dgfill.models.denoiser import Denoiser

__all__ = [
    "SLACK",
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

UNREADABLE: Final = (
    "the grammar allows the result, but the language's own reader (ast.parse, json.loads) does not read it"
)
BROKEN: Final = "the file has a syntax error of its own: only the lines around the holes were kept legal"


def fill(
    text: str,
    *,
    language: str | None = None,
    model: str = "mini",
    adapter: str | None = None,
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
    documents: Mapping[str, Any] | None = None,
) -> Result:
    """Fill the holes of a text.

    Args:
        text: with holes, ``{? ?}``.
        language: its name, when ``path`` does not tell, or the path of a compiled tree-sitter grammar.
        model: ``mini``, ``random``, or a path or id of a checkpoint of the DiffusionGemma class.
        adapter: the path or id of a LoRA adapter for it.
        grammar: whether fills have to keep the text legal in its language.
        seed: the same one gives the same fills.
        steps: denoising steps at most.
        max_tokens: tokens of one hole at most.
        device: of torch.
        n: how many candidates each hole should have.
        path: names the text in errors.
        markers: texts that are holes wherever they stand.
        kinds: grammar files by name, for ``{? @name ?}``.
        schema: a JSON Schema that the text, which is JSON, YAML or TOML, has to satisfy.
        documents: other schemas to which it may refer, by URI.

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
    options = Options(
        model,
        grammar,
        seed,
        steps,
        max_tokens,
        device,
        n,
        None if schema is None else _as_json(schema),
        _as_json(documents or {}),
        adapter,
    )
    result = with_shortage(fill_document(document, options), n)
    return replace(result, text=splice(document, [fill.text for fill in result.fills]).decode())


@rare_searches()
def fill_document(
    document: Document,
    options: Options,
    *,
    wanted: Set[Hole] | None = None,
    on_event: Callable[[Step], None] | None = None,
    stop: Callable[[], bool] = never,
    denoiser: Denoiser | None = None,
) -> Result:
    """Fill the holes of a document.

    Args:
        wanted: the holes that are filled, and others only together with one of their name; ``None``: all.
            The same wanted holes get the same fills from the same seed; with others they may get other ones.
        on_event: is called after every denoising step; what it raises ends all.
        stop: is asked after each of them; once it is true, a canvas takes the best of its first step that
            is legal.  It is asked during the search for a first legal text, too.  What it raises ends all.
        denoiser: instead of the one that ``options`` names.

    Raises:
        Unsatisfiable: nothing was found that makes the document legal, before it was time to stop.
        DgfillError: a hole is malformed, or the model cannot be loaded.
    """
    check = Patience(stop, document).check
    wanted = frozenset(document.holes) if wanted is None else wanted
    if not wanted:
        return Result(document.text, ())
    denoiser = denoiser or _load(options)
    part, notes = part_of(document, options, wanted)
    assert_given(part, wanted, check)
    part, other_notes = around(part, wanted, options, check)
    notes += other_notes

    def filler(part: Part) -> Filler:
        return Filler(part, wanted, options, denoiser, on_event, stop, check)

    if options.schema is not None and not has_witness(part, check):
        raise filler(part).unsatisfiable()
    part = part if options.schema is not None else lenient(part, check)
    whole = sound(part, check)
    if whole or _is_one(part, wanted):
        whole = whole or part
        is_broken = bool(whole.before or whole.after)
        one = filler(whole)
        try:
            fills, texts = one.run(), one.texts
        except Unsatisfiable:
            check()
            pieces = in_pieces(part) if options.schema is not None and one.is_bound_by_canvas else None
            if pieces is None:
                raise
            smaller, texts = pieces
            part, _ = part_of(smaller, options, all_holes := frozenset(smaller.holes))
            fills = Filler(part, all_holes, options, denoiser, on_event, stop, check, texts).run()
            return joined(document, Result(_filled(smaller, fills), tuple(fills)))
    else:
        is_broken = True
        fills, texts = _one_by_one(part, wanted, filler, check)
    if is_broken:
        notes.append(BROKEN)
    if part.automaton and unreadable_at(document.language, part.text(texts)) is not None:
        notes.append(UNREADABLE)
    return Result(_filled(document, fills), tuple(fills), tuple(notes))


def _is_one(part: Part, wanted: Set[Hole]) -> bool:
    """Whether the wanted holes cannot be looked at one by one."""
    numbers = [number for number, hole in enumerate(part.holes) if hole in wanted]
    return len(part.holes) == 1 or any(len(part.linked(number)) > 1 for number in numbers)


def _one_by_one(
    part: Part, wanted: Set[Hole], filler: Callable[[Part], Filler], check: Check
) -> tuple[list[Fill], list[str]]:
    """The fills of a document that is broken, and the texts of all its holes; the others' are empty."""
    fills: list[Fill] = []
    texts: list[str] = []
    for number, hole in enumerate(part.holes):
        texts.append("")
        if hole not in wanted:
            continue
        alone = part.alone(number, texts[:-1])
        try:
            fills += filler(sound(alone, check) or alone).run()
        except Unsatisfiable:
            if blamed := to_blame(part, check):
                raise filler(part).unsatisfiable(blamed) from None
            raise
        texts[-1] = fills[-1].text
    return fills, texts


def _filled(document: Document, fills: Sequence[Fill]) -> str:
    """The document's text with some fills, its other holes as they are."""
    texts = {fill.hole: fill.text for fill in fills}
    known = document.known
    return known[0] + "".join(
        texts.get(hole, document.text[hole.span.start : hole.span.end]) + right
        for hole, right in zip(document.holes, known[1:], strict=True)
    )


def _as_json(schema: Mapping[str, Any] | bool) -> str:
    return json.dumps(schema, sort_keys=True)


def _load(options: Options) -> Denoiser:
    from dgfill.models.load import for_seed

    return for_seed(_loaded(options.model, options.device, options.adapter), options.seed)


@lru_cache(2)
def _loaded(model: str, device: str | None, adapter: str | None) -> Denoiser:
    from dgfill.models.load import load_denoiser

    return load_denoiser(model, device, adapter=adapter)
