"""The model card that is shipped with a checkpoint."""

from __future__ import annotations

from typing import Any

from dgfill.training.options import RunOptions

__all__ = ["model_card"]

_EARLIER = "the weights of an earlier run, also trained from scratch; `LOG.md` tells what each run read"


def model_card(
    name: str, options: RunOptions, parameters: int, metrics: dict[str, Any], manifest: dict[str, Any]
) -> str:
    """Markdown; every figure comes from the run, the checkpoint or the manifest."""
    shape, train, heldout = options.shape, manifest["train"], manifest["heldout"]
    contaminated = manifest["refused"].get("contaminated", 0)
    excluded = "\n".join(f"- `{name}`" for name in manifest["not_shared_with"]) or "- nothing"
    figures = "\n".join(f"| {name.replace('_', ' ')} | {_number(value)} |" for name, value in metrics.items())
    return f"""---
license: apache-2.0
library_name: transformers
tags: [text-diffusion, infilling, code]
---

# {name}

A small text-diffusion model that fills holes in Python and JSON.  It is an instance of
`DiffusionGemmaForBlockDiffusion`, trained from scratch by `dgfill train`; it holds no weights of any
other model.

| | |
|---|---|
| parameters | {parameters / 1e6:.1f} million, bfloat16 |
| layers, width, heads | {shape.layers}, {shape.width}, {shape.heads} |
| vocabulary | {shape.vocabulary} tokens, byte-level BPE, digits single, newline and indentation one token |
| canvas | up to 256 slots; trained on {options.rows.narrowest} to {options.rows.widest} |
| prompt and canvas in training | {options.rows.length} tokens |
| trained on | {train["bytes"] / 1e6:.0f} MB of {len(train["packages"])} packages, permissive licences only |
| began with | {_EARLIER if options.start else "random weights"} |

## Use

Known text and every hole are tokenised on their own.  The canvas is the tail of the left context, the
holes' slots, and the head of the right context; the prompt is
`<bos> [<|hint|> hint] [<|right|> far right] [<|left|> far left]`.  A hole ends in a run of `<|null|>`.
At the first step, self-conditioning is one-hot at known slots and all-equal at free ones.
`dgfill.canvas.layout` is the definition.

## Training

Uniform corruption and cross-entropy on free slots, the encoder's next-token loss beside it, and a
curriculum from plain text over many short holes to few long ones.  The file `corpus.json` names every
package with version, licence and bytes; {len(heldout["packages"])} packages were held out.  Files that
share ten words in a row with any of these were left out ({contaminated} files):

{excluded}

## Measured

| | |
|---|---|
{figures}

`short`, `long` and `prompt` are held-out losses in nats per token: of many short holes, of few long ones,
and of the encoder's next token.  `bits per byte` is that of the long holes.  `step`, `tokens` and
`minutes` count the last run alone.{_benchmark(metrics)}

## Limits

It is tiny and has seen little text: it completes names and idioms that stand nearby, and seldom
reasons.  Without a grammar its fills often do not parse.  It knows Python and JSON only, and English
only as far as comments go.
"""


def _benchmark(metrics: dict[str, Any]) -> str:
    if "exact_match" not in metrics:
        return ""
    return """

`exact match` is the share of items of HumanEval's single-line infilling that come back byte for byte:
plain decoding, no grammar, as many slots as the line has tokens.  `dgfill train eval` prints it."""


def _number(value: Any) -> str:
    return f"{value:.4g}" if isinstance(value, float) else str(value)
