"""Build a ``Vocabulary`` from ``tokenizer.json``: byte-level BPE, or SentencePiece with byte fallback.

Byte-level BPE (GPT-2) writes every byte as one printable character.  SentencePiece writes a blank
as U+2581 and a byte outside its vocabulary as ``<0xAB>``.
"""

from __future__ import annotations

import json
import re
from collections.abc import Callable, Collection, Mapping
from pathlib import Path
from typing import Any

from tokenizers import Tokenizer

from dgfill.models.errors import ModelError
from dgfill.models.vocabulary import Vocabulary

__all__ = ["read_vocabulary"]

_BLANK = "\u2581"
_BYTE = re.compile(r"<0x([0-9A-F]{2})>")


def read_vocabulary(
    path: Path,
    ids: Mapping[str, int],
    controls: Mapping[str, str],
    size: int,
    never: Collection[int] = (),
) -> Vocabulary:
    """Read a tokenizer as the canvas sees it.

    Args:
        path: ``tokenizer.json``.
        ids: the ids of ``pad``, ``eos`` and ``bos``.
        controls: the names of the tokens that are ``null``, ``hint``, ``right`` and ``left``, where
            the model has them.
        size: the number of ids the model knows; ids the tokenizer lacks are control tokens.
        never: further ids that stand for no text, such as those of images.
    """
    try:
        source = path.read_text(encoding="utf-8")
        tokenizer = Tokenizer.from_str(source)
    except Exception as error:  # tokenizers raises plain Exception
        raise ModelError(f"{path}: cannot read the tokenizer: {error}") from None
    tokenizer.encode_special_tokens = True  # "<eos>" in a file is text, not a control token
    names: dict[str, int] = tokenizer.get_vocab(with_added_tokens=True)
    to_bytes = _byte_reader(json.loads(source))
    special = {token.content for token in tokenizer.get_added_tokens_decoder().values() if token.special}
    tokens: list[bytes | None] = [None] * max(size, max(names.values()) + 1)
    for name, index in names.items():
        if name not in special and index not in never:
            tokens[index] = to_bytes(name)
    missing = [name for name in controls.values() if name not in names]
    if missing:
        raise ModelError(f"{path}: no token {missing[0]!r}")
    control_ids = {role: names[name] for role, name in controls.items()}
    if "null" in control_ids:
        tokens[control_ids["null"]] = b""
    return Vocabulary(tuple(tokens), _encoder(tokenizer, names), **ids, **control_ids)


def _encoder(tokenizer: Tokenizer, names: Mapping[str, int]) -> Callable[[str], list[int]]:
    """Text to ids.  SentencePiece cannot tell a literal U+2581 from a blank: it goes byte by byte."""

    def encode(text: str) -> list[int]:
        return tokenizer.encode(text, add_special_tokens=False).ids

    blank = [names.get(f"<0x{byte:02X}>", -1) for byte in _BLANK.encode()]
    if -1 in blank:
        return encode

    def encode_around_blanks(text: str) -> list[int]:
        first, *others = text.split(_BLANK)
        ids = encode(first)
        for part in others:
            ids += blank + encode(part)
        return ids

    return encode_around_blanks


def _byte_reader(source: dict[str, Any]) -> Callable[[str], bytes]:
    """How the names of tokens are read as bytes."""
    if "ByteLevel" in json.dumps([source.get("pre_tokenizer"), source.get("decoder")]):
        return _read_byte_level
    if source["model"].get("byte_fallback"):
        return _read_sentencepiece
    raise ModelError("the tokenizer has neither a byte level nor byte fallback: its tokens are not exact")


def _read_byte_level(name: str) -> bytes:
    try:
        return bytes(_BYTE_OF[char] for char in name)
    except KeyError:
        return name.encode()  # an added token, written as it is


def _read_sentencepiece(name: str) -> bytes:
    byte = _BYTE.fullmatch(name)
    return bytes([int(byte[1], 16)]) if byte else name.replace(_BLANK, " ").encode()


def _byte_characters() -> dict[str, int]:
    """GPT-2's table: printable Latin-1 stands for itself, other bytes for U+0100 and up, in order."""
    printable = [*range(0x21, 0x7F), *range(0xA1, 0xAD), *range(0xAE, 0x100)]
    others = [byte for byte in range(256) if byte not in printable]
    return {chr(byte): byte for byte in printable} | {chr(256 + n): byte for n, byte in enumerate(others)}


_BYTE_OF = _byte_characters()
