"""Fill the holes of a document: the one way from a text with holes to a text without.

    Document ──whole──► part ──► witness ──► canvas by canvas: lay out, denoise, judge ──► Result

A legal document exists at every moment: it starts with a witness in every hole, and a
canvas replaces the texts of its holes only by better ones that keep it legal.
"""

from __future__ import annotations

import json
import os
import pathlib
from collections.abc import Callable, Mapping, Sequence
from functools import lru_cache
from typing import TYPE_CHECKING, Any, Final

from dgfill.document import Config, Document, parse
from dgfill.errors import Unsatisfiable
from dgfill.filling.alternatives import alternatives
from dgfill.filling.canvases import SLACK, lay_out_holes
from dgfill.filling.filler import Filler
from dgfill.filling.in_pieces import in_pieces, joined
from dgfill.filling.result import Candidate, Fill, Options, Result, with_shortage
from dgfill.filling.whole import lenient, part_of, to_blame
from dgfill.judge import unreadable_at
from dgfill.legal import has_witness, sound

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
    "alternatives",
    "fill",
    "fill_document",
    "lay_out_holes",
    "part_of",
    "with_shortage",
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
    )
    return with_shortage(fill_document(document, options), n)


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
        raise Filler(part, options, denoiser, on_event).unsatisfiable()
    part = part if options.schema is not None else lenient(part)
    whole = sound(part)
    if whole or len(part.holes) == 1 or part.has_links:
        whole = whole or part
        if whole.before or whole.after:
            notes.append(BROKEN)
        filler = Filler(whole, options, denoiser, on_event)
        try:
            fills = filler.run()
        except Unsatisfiable:
            pieces = in_pieces(part) if options.schema is not None and filler.is_bound_by_canvas else None
            if pieces is None or not pieces.holes:
                raise
            return joined(document, fill_document(pieces, options, on_event=on_event, denoiser=denoiser))
    else:
        notes.append(BROKEN)
        fills = []
        for number in range(len(part.holes)):
            alone = part.alone(number, [found.text for found in fills])
            try:
                fills += Filler(sound(alone) or alone, options, denoiser, on_event).run()
            except Unsatisfiable:
                if blamed := to_blame(part):
                    raise Filler(part, options, denoiser, on_event).unsatisfiable(blamed) from None
                raise
    text = part.text([found.text for found in fills])
    if part.automaton and unreadable_at(document.language, text) is not None:
        notes.append(UNREADABLE)
    return Result(text, tuple(fills), tuple(notes))


def _as_json(schema: Mapping[str, Any] | bool) -> str:
    return json.dumps(schema, sort_keys=True)


@lru_cache(2)
def _load(model: str, device: str | None, seed: int) -> Denoiser:
    from dgfill.models.load import load_denoiser

    return load_denoiser(model, device, seed)
