"""Tokens are exact bytes, whatever the tokenizer."""

from __future__ import annotations

import json
from pathlib import Path

import pytest
from hypothesis import given
from hypothesis import strategies as st
from tokenizers import Tokenizer, decoders, models, normalizers

from dgfill.models.errors import ModelError
from dgfill.models.tokenizer import read_vocabulary
from dgfill.models.vocabulary import Vocabulary
from dgfill.training.tokenizer import CONTROLS, IDS, train_tokenizer

TEXT = "def area(radius):\n    return 3.14 * radius ** 2\n\n\nnaïve = {'☃': [10, 20]}\n"


def byte_level(folder: Path) -> Vocabulary:
    train_tokenizer([TEXT] * 30, 330).save(str(folder / "bytes.json"))
    return read_vocabulary(folder / "bytes.json", IDS, CONTROLS, 330)


def sentencepiece(folder: Path) -> Vocabulary:
    """As the released model's: blanks as U+2581, unknown characters as bytes."""
    names = ["<pad>", "<eos>", "<bos>", "<unk>", *(f"<0x{byte:02X}>" for byte in range(256))]
    names += ["\u2581", *"abcdefghijklmnopqrstuvwxyz", "re", "\u2581re"]
    tokenizer = Tokenizer(
        models.BPE(
            {name: index for index, name in enumerate(names)},
            [("r", "e"), ("\u2581", "re")],
            byte_fallback=True,
            unk_token="<unk>",
        )
    )
    tokenizer.normalizer = normalizers.Replace(" ", "\u2581")
    tokenizer.decoder = decoders.Sequence(
        [decoders.Replace("\u2581", " "), decoders.ByteFallback(), decoders.Fuse()]
    )
    tokenizer.add_special_tokens(["<pad>", "<eos>", "<bos>", "<unk>"])
    tokenizer.save(str(folder / "pieces.json"))
    return read_vocabulary(folder / "pieces.json", IDS, {}, len(names) + 5)


@pytest.fixture(scope="module", params=[byte_level, sentencepiece])
def vocabulary(request: pytest.FixtureRequest, tmp_path_factory: pytest.TempPathFactory) -> Vocabulary:
    return request.param(tmp_path_factory.mktemp("tokenizers"))


@given(text=st.text())
def test_every_text_comes_back(vocabulary: Vocabulary, text: str) -> None:
    assert vocabulary.decode(vocabulary.encode(text)) == text.encode()


@given(data=st.binary())
def test_every_byte_string_comes_back(vocabulary: Vocabulary, data: bytes) -> None:
    assert vocabulary.decode(vocabulary.encode_bytes(data)) == data


@pytest.mark.parametrize("text", ["<eos>", "a<|null|>b<bos>", "a\u2581b", " \u2581 ", "<0x41>", TEXT])
def test_text_that_looks_like_a_control_token_is_text(vocabulary: Vocabulary, text: str) -> None:
    encoded = vocabulary.encode(text)
    assert vocabulary.decode(encoded) == text.encode()
    assert not {vocabulary.pad, vocabulary.eos, vocabulary.bos, vocabulary.null} & set(encoded)


def test_every_byte_is_a_token(vocabulary: Vocabulary) -> None:
    assert {bytes([byte]) for byte in range(256)} <= set(vocabulary.tokens)


def test_control_tokens_have_no_text_and_the_null_token_an_empty_one(tmp_path: Path) -> None:
    vocabulary = byte_level(tmp_path)
    assert [vocabulary.tokens[index] for index in range(10)] == [None, None, None, b"", *[None] * 6]
    assert (vocabulary.null, vocabulary.hint, vocabulary.right, vocabulary.left) == (3, 4, 5, 6)


def test_ids_the_tokenizer_lacks_are_control_tokens(tmp_path: Path) -> None:
    assert sentencepiece(tmp_path).tokens[-5:] == (None,) * 5


def test_ids_of_images_are_no_text(tmp_path: Path) -> None:
    byte_level(tmp_path)
    vocabulary = read_vocabulary(tmp_path / "bytes.json", IDS, CONTROLS, 330, never=[300])
    assert vocabulary.tokens[300] is None


def test_newline_with_indentation_is_one_unit_and_digits_stand_alone(tmp_path: Path) -> None:
    vocabulary = byte_level(tmp_path)
    tokens = [vocabulary.tokens[index] for index in vocabulary.encode("):\n    return 314")]
    assert b"\n    " in tokens
    assert tokens[-3:] == [b"3", b"1", b"4"]


def test_an_inexact_tokenizer_is_refused(tmp_path: Path) -> None:
    Tokenizer(models.WordLevel({"a": 0}, unk_token="a")).save(str(tmp_path / "words.json"))
    with pytest.raises(ModelError, match="not exact"):
        read_vocabulary(tmp_path / "words.json", IDS, {}, 1)


def test_a_missing_control_token_is_named(tmp_path: Path) -> None:
    byte_level(tmp_path)
    with pytest.raises(ModelError, match="no token '<nothing>'"):
        read_vocabulary(tmp_path / "bytes.json", IDS, {"null": "<nothing>"}, 330)


def test_a_broken_file_is_one_line(tmp_path: Path) -> None:
    (tmp_path / "broken.json").write_text(json.dumps({"model": 1}))
    with pytest.raises(ModelError) as error:
        read_vocabulary(tmp_path / "broken.json", IDS, {}, 1)
    assert "\n" not in str(error.value)
