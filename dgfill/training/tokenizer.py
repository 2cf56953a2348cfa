"""Train the tokenizer: byte-level BPE in which a newline with its indentation is one unit.

Words may carry one blank in front, digits stand alone, all 256 bytes are tokens, and control
tokens come first: ids 0 to 2 are those of the released model.
"""

from __future__ import annotations

from collections.abc import Iterable
from typing import Final

from tokenizers import Regex, Tokenizer, decoders, models, pre_tokenizers, trainers

__all__ = ["CONTROLS", "CONTROL_TOKENS", "IDS", "IMAGE_IDS", "train_tokenizer"]

CONTROL_TOKENS: Final = (
    "<pad>",
    "<eos>",
    "<bos>",
    "<|null|>",
    "<|hint|>",
    "<|right|>",
    "<|left|>",
    "<|boi|>",
    "<|eoi|>",
    "<|image|>",
)
"""In the order of their ids."""

IDS: Final = {"pad": 0, "eos": 1, "bos": 2}
CONTROLS: Final = {"null": "<|null|>", "hint": "<|hint|>", "right": "<|right|>", "left": "<|left|>"}
IMAGE_IDS: Final = (7, 8, 9)
"""Begin, end and placeholder of an image: the model class asks for them, nothing else does."""

_UNITS = r"\n+[ \t]*| ?[^\W\d]+|\d| ?[^\s\w]+|[ \t]+|\s"


def train_tokenizer(texts: Iterable[str], size: int) -> Tokenizer:
    """A tokenizer of ``size`` tokens, control tokens included."""
    tokenizer = Tokenizer(models.BPE())
    tokenizer.pre_tokenizer = pre_tokenizers.Sequence(
        [
            pre_tokenizers.Split(Regex(_UNITS), "isolated"),
            pre_tokenizers.ByteLevel(add_prefix_space=False, use_regex=False),
        ]
    )
    tokenizer.decoder = decoders.ByteLevel()
    trainer = trainers.BpeTrainer(
        vocab_size=size,
        special_tokens=list(CONTROL_TOKENS),
        initial_alphabet=pre_tokenizers.ByteLevel.alphabet(),
        show_progress=False,
        min_frequency=20,
    )
    tokenizer.train_from_iterator(texts, trainer)
    return tokenizer
