"""Filling, and the promises of the design: each with a test that can fail."""

from __future__ import annotations

import ast
import ipaddress
import json
import subprocess
import sys
import uuid
from dataclasses import dataclass, field
from typing import Any

import hypothesis.strategies as st
import numpy as np
import pytest
import torch
from hypothesis import HealthCheck, given, settings
from torch import Tensor

from dgfill.canvas import layout
from dgfill.document import Kind, Words, assert_only_holes_changed, parse, splice
from dgfill.errors import DgfillError, HoleError
from dgfill.filling import (
    SLACK,
    Candidate,
    Fill,
    Options,
    Result,
    Unsatisfiable,
    fill,
    fill_document,
    lay_out_holes,
    part_of,
    with_shortage,
)
from dgfill.filling.canvases import Canvases
from dgfill.filling.judges import Judges
from dgfill.judge import Flaws, flaws, parse_tree, unreadable_at
from dgfill.legal import sound
from dgfill.models.denoiser import Schedule
from dgfill.models.load import load_denoiser
from dgfill.models.settings import Settings
from dgfill.models.vocabulary import Vocabulary
from dgfill.result import alternatives
from dgfill.rules import nodes_of, rule_of

QUICK = Options(model="random", steps=1, max_tokens=24)
RANDOM = load_denoiser("random")
OTHER = load_denoiser("random", seed=1)


def quickly(text: str, language: str | None = "python", **options: object) -> Result:
    settled = Options(**{"model": "random", "steps": 1, "max_tokens": 24, **options})  # type: ignore[arg-type]
    return fill_document(parse(text.encode(), language=language), settled)


def only(text: str, language: str | None = "python", **options: object) -> str:
    (found,) = quickly(text, language, **options).fills
    return found.text


@pytest.mark.parametrize(
    ("text", "language"),
    [
        ("x = {? ?}\n", "python"),
        ("def f(a):\n    {? ?}\n    return {? ?}\n", "python"),
        ("if {? ?}:\n    pass\nel{? ?}\n", "python"),
        ("const x = `a ${{? ?}}`;\n", "javascript"),
        ("int main() { {? ?} return 0; }\n", "cpp"),
        ("fn main() { let x = {? ?}; }\n", "rust"),
        ('{"a": {? ?}, "b": [{? ?}]}', "json"),
        ("a = {? ?}\n", "toml"),
    ],
)
def test_what_is_returned_is_legal(text: str, language: str) -> None:
    """Promise 2, by the word of parsers that the automata do not use."""
    document = parse(text.encode(), language=language)
    result = fill_document(document, QUICK, denoiser=RANDOM)
    tree = parse_tree(language, result.text.encode())
    assert tree and tree.errors == 0
    if language == "python":
        ast.parse(result.text)
    if language == "json":
        json.loads(result.text)
    assert splice(document, [found.text for found in result.fills]).decode() == result.text
    assert not parse(result.text.encode(), language=language).holes


@pytest.mark.parametrize(
    ("constraint", "language", "is_right"),
    [
        ("int", "python", lambda text: str(int(text)) == text),
        ("float", "python", lambda text: isinstance(ast.literal_eval(text), float)),
        ("bool", "python", lambda text: text in ("True", "False")),
        ("bool", "javascript", lambda text: text in ("true", "false")),
        ("str", "python", lambda text: isinstance(ast.literal_eval(text), str)),
        ("ident", "python", str.isidentifier),
        ("word", None, lambda text: text.split() == [text]),
        ("line", None, lambda text: "\n" not in text),
        ("json", "json", lambda text: json.loads(text) is not Ellipsis),
        ("expr", "python", lambda text: ast.parse(text.strip(), mode="eval")),
        ("call", "python", lambda text: isinstance(ast.parse(text.strip()).body[0].value, ast.Call)),
        ("red|green", "python", lambda text: text in ("red", "green")),
        (r"/[a-c]{2}[0-9]/", "python", lambda text: len(text) == 3 and text[0] in "abc"),
        ("@ipv4", None, lambda text: ipaddress.ip_address(text).version == 4),
        ("@arithmetic expr", "python", lambda text: ast.parse(text.strip(), mode="eval")),
        ("@uuid /8.*/", None, lambda text: uuid.UUID(text) and text[0] == "8"),
        ("int /.{3}/", "python", lambda text: len(text) == 3 and int(text) > -100),
    ],
)
def test_constraints_hold(constraint, language, is_right) -> None:
    text = f"{{? {constraint} ?}}" if language in (None, "json") else f"x = {{? {constraint} ?}};"
    for seed in (0, 1):
        assert is_right(only(text, language, seed=seed))


def test_what_is_tried_instead_obeys_the_constraints_too() -> None:
    """``if(a): 0`` would be legal, but is no word; ``MOST_DISCREPANCY`` holes do not hide that."""
    result = quickly("{? if(a):|zzzzzzzzzzzzz ?}\nx = 1\n" * 7)
    assert [found.text for found in result.fills] == ["zzzzzzzzzzzzz"] * 7
    assert not result.notes


def test_what_no_reader_reads_is_noted() -> None:
    result = quickly('print "a"\nx = {? int ?}\n')
    assert "does not read it" in result.notes[-1]
    assert not quickly("x = {? int ?}\n").notes


def test_json_that_is_none_is_filled_by_its_grammar() -> None:
    found = quickly('{ // one\n"a": {? true|false ?}, "b": {? expr ?}}\n', language="json")
    assert found.text.startswith('{ // one\n"a": ')
    assert json.loads(found.text.replace("// one", "")).keys() == {"a", "b"}
    assert any("json.loads" in note for note in found.notes)
    assert "json.loads" in quickly('{"a": 1} {"b": {? int ?}}\n', language="json").notes[0]
    found = quickly('{"a": "https://{? ?}", "b": {? ?}}\n', language="json")
    assert json.loads(found.text).keys() == {"a", "b"} and not found.notes


@pytest.mark.parametrize("wrong", [{"seed": -1}, {"steps": 0}, {"max_tokens": 0}, {"n": 0}])
def test_numbers_out_of_range(wrong: dict[str, int]) -> None:
    with pytest.raises(ValueError, match="at least"):
        fill("{? ?}", **wrong)


def test_markers_are_not_one_text() -> None:
    with pytest.raises(TypeError):
        fill("<F>", markers="<F>")


@pytest.mark.parametrize("constraint", ["stmt", "expression_statement"])
def test_statements(constraint: str) -> None:
    result = quickly(f"def f():\n    {{? {constraint} ?}}\n    return 1\n")
    assert len(ast.parse(result.text).body[0].body) == 2


def test_a_fill_that_is_an_expression_is_one_of_its_own() -> None:
    """``a + 1`` is an expression, but not in ``x * a + 1``."""
    for seed in range(2):
        text = quickly("y = x * {? expr ?}\n", seed=seed)
        product = ast.parse(text.text).body[0].value
        assert isinstance(product.op, ast.Mult)
        assert ast.unparse(product.right) == ast.unparse(ast.parse(text.fills[0].text.strip(), mode="eval"))


def test_linked_holes_get_one_text() -> None:
    result = quickly("{? $name ident ?} = 1\nprint({? $name ?})\n{? $name ?} += {? int ?}\n")
    texts = [found.text for found in result.fills]
    assert texts[0] == texts[1] == texts[2] != ""
    assert result.text == f"{texts[0]} = 1\nprint({texts[0]})\n{texts[0]} += {texts[3]}\n"


def test_a_model_is_heard_at_all_places_of_a_linked_hole() -> None:
    """Near ones are on one canvas, and have the same slots."""
    text = "{? $a ident ~3 ?} = 1\n{? $b ident ?}({? $a ?}, {? int ?})\n" + "x = 1\n" * 200 + "{? $a ?}\n"
    part, _ = part_of(parse(text.encode(), language="python"), QUICK)
    canvases = Canvases(part, RANDOM, 24)
    texts = ["a"] * len(part.holes)
    canvas, places = canvases.lay_out(texts, {0: 5}, canvases.borders([0]))
    assert [len(hole) for hole in canvas.holes] == [5, 8, 5, 8]
    assert places == [canvas.holes[0], canvas.holes[2]]
    canvas, places = canvases.lay_out(texts, {1: 5}, canvases.borders([1]))
    assert places == [canvas.holes[0]]


def test_a_comment_hole() -> None:
    result = quickly("def f():\n    # dgfill: return one\n    return 1\n")
    assert "dgfill" not in result.text
    ast.parse(result.text)


def test_hints_and_lengths_are_wishes() -> None:
    assert only("x = {? int ~3..9: a number ?}\n").lstrip("-").isdigit()


def test_several_canvases() -> None:
    """More holes than fit one canvas."""
    text = "".join(f"x{number} = {{? int ?}}\n" for number in range(14))
    result = quickly(text)
    assert len(result.fills) == 14
    ast.parse(result.text)


def test_a_canvas_is_no_wider_than_it_has_to_be() -> None:
    part, _ = part_of(parse(b"x = {? ?}\n", language="python"), QUICK)
    denoiser = load_denoiser("random")

    def width(narrowest: int | None, slots: int) -> int:
        denoiser.settings = Settings(layout="raw", narrowest=narrowest)
        return len(lay_out_holes(part, [""], {0: slots}, denoiser).slots)

    known = len(denoiser.vocabulary.encode("x = ") + denoiser.vocabulary.encode("\n"))
    assert width(None, 8) == denoiser.canvas_length
    assert width(96, 8) == 96
    assert width(96, 100) == 100 + known + 1
    assert width(96, denoiser.canvas_length - known) == denoiser.canvas_length


def test_the_model_does_not_read_witnesses_of_holes_that_come_later(monkeypatch: pytest.MonkeyPatch) -> None:
    """Their slots are free as far as there is room; what is filled already is text."""
    canvases: list[tuple[str, list[int]]] = []
    original = layout.lay_out

    def spy(known: Any, slots: list[int], vocabulary: Any, *rest: Any, **options: Any) -> Any:
        canvases.append(("_".join(vocabulary.decode(piece).decode() for piece in known), slots))
        return original(known, slots, vocabulary, *rest, **options)

    monkeypatch.setattr(layout, "lay_out", spy)
    result = quickly("{? $a ident ?} = 1\n{? $a ?} = {? ident ?} + {? red|green ?}\n")
    name = result.fills[0].text
    assert [known for known, _ in canvases] == ["_ = 1\n_ = _ + _\n", f"{name} = 1\n{name} = _ + _\n"]
    first, again, *others = canvases[0][1]
    assert first == again and all(count <= 8 for count in others)

    canvases.clear()
    quickly("".join(f"a = {{? ident ?}} + {'b' * 150}\n" for _ in range(6)))
    assert canvases[0][0].count("_") < 6


def test_a_hole_that_needs_more_than_a_canvas_is_unsatisfiable() -> None:
    with pytest.raises(Unsatisfiable, match="at most 192 tokens"):
        quickly("x = {? /[0-9]{300}/ ?}\n", max_tokens=400)


@dataclass
class Sure:
    """A denoiser that wants some tokens in some slots of the canvas, and no text in the others."""

    wishes: dict[int, list[bytes]]  # slot to tokens, the best one first
    settings: Settings
    vocabulary: Vocabulary = RANDOM.vocabulary
    schedule: Schedule = field(default_factory=lambda: Schedule(steps=1))
    canvas_length: int = 256

    def encode(self, prompt_ids: list[int], free: Tensor | None = None) -> Tensor | None:
        return free

    def logits(self, context: Tensor, canvas_ids: Tensor, self_conditioning: Tensor | None) -> Tensor:
        wishes = {slot: [b""] for slot in range(len(canvas_ids))} | self.wishes
        logits = torch.zeros(len(canvas_ids), len(self.vocabulary))
        for slot, tokens in wishes.items():
            for number, token in enumerate(tokens):
                logits[slot, self.vocabulary.tokens.index(token)] = 30.0 - number
        return logits[context]


@pytest.mark.parametrize(("layout", "text"), [("instruct", "tur"), ("raw", "")])
def test_borders_are_healed_for_models_that_have_not_seen_them(layout: Any, text: str) -> None:
    """ "return" is one token, of which the text around the hole has both ends."""
    document = parse(b"(re{? ~4 ?}n)(re{? ~4 ?}n)")
    between = len(RANDOM.vocabulary.encode(")("))
    wishes = {1: [b"return"], 1 + (4 + SLACK + 2) + between: [b"return"]}
    result = fill_document(document, Options(n=2), denoiser=Sure(wishes, Settings(layout=layout)))
    assert [found.text for found in result.fills] == [text, text]
    assert result.text == f"(re{text}n)(re{text}n)"
    for found in result.fills:
        assert found.candidates[0] == Candidate(text, found.score)
        assert found.score > -1


def test_a_rejected_path_is_followed_by_the_next_best() -> None:
    """tree-sitter reads an argument without a name behind one that has a name; ``ast.parse`` does not."""
    document = parse(b"f(a=1, {? ~4 ?})\n", language="python")
    first = len(RANDOM.vocabulary.encode("f(a=1, "))
    wishes = {first: [b"b"], first + 1: [b"", b"="], first + 2: [b"", b"1", b"2"]}
    sure = Sure(wishes, Settings(layout="raw"))
    for grammar, best in ((False, "b"), (True, "b=1")):
        result = fill_document(document, Options(grammar=grammar, n=2), denoiser=sure)
        (found,) = result.fills
        assert (found.text, found.source, result.notes) == (best, "lattice", ())
        assert found.candidates[0].text == best
        assert "b=2" in [candidate.text for candidate in found.candidates] or not grammar
    assert flaws("python", "f(a=1, b)\n") == Flaws(0, True)


@pytest.mark.parametrize(
    ("language", "text"),
    [
        (
            "python",
            "def f(a):\n    {? ?}\n    return {? expr ?} + {? $b ident ?}\n\n\n{? $b ?} = {? int ?}\n",
        ),
        ("javascript", "const x = `a ${{? ?}}`;\nlet y = [{? expr ?}, {? true|false ?}];\n"),
        ("json", '{"a": {? ?}, "b": [{? json ?}, {? bool ?}], "{? /[a-z]{2}/ ?}": 1}'),
        ("rust", "fn f() -> u8 { {? stmt ?} let x = {? ?}; x }\n"),
    ],
)
def test_candidates_are_legal_each_beside_the_other_fills(language: str, text: str) -> None:
    document = parse(text.encode(), language=language)
    result, one = (
        fill_document(document, Options("random", steps=1, max_tokens=12, n=n), denoiser=OTHER)
        for n in (5, 1)
    )
    assert result.text == one.text
    texts = [found.text for found in result.fills]
    part, _ = part_of(document, QUICK)
    for number, (found, alone) in enumerate(zip(result.fills, one.fills, strict=True)):
        assert alone.candidates == found.candidates[:1] == (Candidate(found.text, found.score),)
        others = found.candidates[1:]
        has_one = found.hole.constraints in ((Kind("bool"),), (Words(("true", "false")),))
        assert others or has_one or found.source == "witness"
        assert len({candidate.text for candidate in found.candidates}) == len(found.candidates) <= 5
        scores = [candidate.score for candidate in others]
        assert scores == sorted(scores, reverse=True)
        for candidate in others:
            fills = [candidate.text if n in part.linked(number) else other for n, other in enumerate(texts)]
            whole = part.text(fills)
            assert splice(document, fills).decode() == whole
            assert flaws(language, whole) == Flaws(0, False)
            assert part.accepts(fills)
            start, end = [*part.offsets(fills)][number]
            tree = parse_tree(language, whole.encode())
            assert all(tree and tree.is_node(start, end, name) for name in part.rules[number].nodes)


def test_too_few_candidates_are_noted() -> None:
    document = parse(b"x = {? True|False ?}\n", language="python")
    first = len(RANDOM.vocabulary.encode("x = "))
    sure = Sure({first: [b"False", b"True"]}, Settings(layout="raw"))
    for n, notes in ((2, ()), (3, ("fewer than 3 candidates were found for 1 of 1 holes",))):
        result = fill_document(document, Options(n=n), denoiser=sure)
        assert [candidate.text for candidate in result.fills[0].candidates] == ["False", "True"]
        assert not result.notes
        assert with_shortage(result, n).notes == notes


def test_holes_of_one_name_have_the_same_candidates() -> None:
    result = quickly("{? $a ident ?} = 1\nprint({? $a ?})\n", n=3)
    assert len(result.fills[0].candidates) == 3
    assert result.fills[0].candidates == result.fills[1].candidates


@pytest.mark.parametrize(("wished", "forced"), [(b"7", 0.0), (b"re", 1.0), (b"", 1.0)])
def test_what_the_constraint_forced(wished: bytes, forced: float) -> None:
    """All that a sure model wants is legal, or nothing of it."""
    document = parse(b"x = {? int ~4 ?}; y = {? ?}\n", language="python")
    known = len(RANDOM.vocabulary.encode("x = "))
    sure = Sure({known: [wished]}, Settings(layout="raw"))
    found = fill_document(document, QUICK, denoiser=sure).fills[0]
    low, high = found.log_z
    assert low <= high <= 1e-9
    assert found.forced == pytest.approx(forced, abs=1e-3)
    assert found.forced == pytest.approx(1 - np.exp(high), abs=1e-9)
    assert found.score <= low + 1e-9


def test_no_holes() -> None:
    assert quickly("x = 1\n") == Result("x = 1\n", ())


@pytest.mark.parametrize("language", [None, "elm", "text"])
def test_an_unknown_language_is_filled_without_grammar(language: str | None) -> None:
    result = quickly("local x = {? int ?} )\n", language)
    assert int(result.fills[0].text) is not None
    (note,) = result.notes
    assert note.startswith("filled without a grammar: ")


def test_no_grammar() -> None:
    result = quickly("x = ) {? int ?}\n", grammar=False)
    assert int(result.fills[0].text) is not None
    assert result.notes == ()


def test_a_broken_file_is_filled() -> None:
    result = quickly("x = = 2\ny = {? int ?}\n")
    assert int(result.fills[0].text) is not None
    assert any("syntax error" in note for note in result.notes)


@pytest.mark.parametrize("language", ["python", "javascript"])
def test_judges_like_what_stands_in_a_broken_file(language: str) -> None:
    text = "x = = 2\ny = {? ?}\nz = = 3\n"
    part = sound(part_of(parse(text.encode(), language=language), QUICK)[0])
    assert part and part.before and part.after
    judges = Judges(part, None)
    assert judges.flaws(["1"]).errors
    assert judges.like(["1"])
    assert not judges.like(["(1"])


def test_a_file_broken_between_its_holes_is_filled() -> None:
    text = "def f(a):\n    return {? ident ?}\n\nx = = 2\n\ndef g(b):\n    return ({? int ?})\n"
    result = quickly(text)
    assert result.text.startswith("def f(a):\n    return ")
    assert "\nx = = 2\n" in result.text
    assert int(result.fills[1].text) is not None


@pytest.mark.parametrize(
    ("text", "message"),
    [
        ("x = {? int red|green ?}\n", "no text is all that this hole asks for"),
        ("x = {? /a/ /b/ ?}\n", "no text is all that this hole asks for"),
        ("x = {? /if/ ?}\n", "no text of at most 24 tokens was found that makes "),
        ("x = {? /[a-z]{400}/ ?}\n", "no text of at most 24 tokens was found that makes "),
    ],
)
def test_the_unsatisfiable_is_an_error(text: str, message: str) -> None:
    """Promise 3: a clear error that exits with 1."""
    with pytest.raises(Unsatisfiable) as caught:
        quickly(text)
    assert caught.value.exit_code == 1
    assert str(caught.value).startswith(f"<text>:1:5: error: {message}")


@pytest.mark.parametrize(
    ("language", "text", "place", "who"),
    [
        ("json", '{"a": {? int ?}, "b": {? /x+/ ?}}\n', "1:23", "this hole"),
        (
            "typescript",
            "let a: {? A|B ?} = {? expr ?};\nlet b = {? type_annotation ?};\n",
            "2:9",
            "this hole",
        ),
        ("python", "x = {? $a /[a-z]+/ ?}\n{? $a ?} = (1)1\n", "1:5", "these holes"),
    ],
)
def test_the_hole_to_blame_is_named(language: str, text: str, place: str, who: str) -> None:
    with pytest.raises(Unsatisfiable) as caught:
        quickly(text, language=language)
    assert f"<text>:{place}: error: " in str(caught.value)
    assert f"that makes {who} legal" in str(caught.value)


@pytest.mark.parametrize(
    ("text", "is_possible"),
    [("x = {? /if/ ?}\n", True), ("x = {? int float ?}\n", False), ("x = {? /[a-z]{400}/ ?}\n", False)],
)
def test_advice_is_given_where_it_helps(text: str, is_possible: bool) -> None:
    with pytest.raises(Unsatisfiable) as caught:
        quickly(text)
    assert ("--no-grammar" in str(caught.value)) == is_possible
    if is_possible:
        assert quickly(text, grammar=False).text
    else:
        with pytest.raises(Unsatisfiable):
            quickly(text, grammar=False)


def test_without_a_grammar_nodes_are_not_kept_and_a_note_says_so() -> None:
    notes = quickly("x = {? call ?} + {? int ?} + {? expr ?}\n", grammar=False).notes
    assert notes == ("filled without a grammar: nothing keeps fills to call, expr",)


@pytest.mark.parametrize(
    "text",
    [
        "{? null ?}",
        "[{? null ?}]",
        '{"a": 1e+5, "b": {? null ?}}',
        '{"a": 1e+5, {? pair ?}}',
        '{"c": {? false ?}}',
        '{"a": 1, {? pair ?}}',
        "[{? array ?}, {? array ?}]",
        '{"c": {? object ?}, "d": {? string ?}, "e": {? array ?}}',
    ],
)
def test_nodes_of_json(text: str) -> None:
    document = parse(text.encode(), language="json")
    result = fill_document(document, QUICK, denoiser=RANDOM)
    json.loads(result.text)
    tree = parse_tree("json", result.text.encode())
    offsets = part_of(document, QUICK)[0].offsets([found.text for found in result.fills])
    for hole, (start, end) in zip(document.holes, offsets, strict=True):
        assert tree and tree.is_node(start, end, nodes_of(hole)[0])


def test_unknown_grammars_are_answered_with_those_there_are() -> None:
    with pytest.raises(HoleError, match="there is no grammar @nothing; there are @arithmetic, @cron"):
        quickly("x = {? @nothing ?}\n")


def test_unknown_nodes_are_answered_with_names_that_share_a_word() -> None:
    with pytest.raises(HoleError, match="there are 'call', "):
        quickly("x = {? call_expression ?}\n")


@pytest.mark.parametrize(
    ("text", "language"),
    [
        ("x = {? int ?}\n", "python"),
        ("f({? ?}\n", "python"),
        ('{"a": {? ?}}', "json"),
        ("f({? ?}\n", "javascript"),
    ],
)
def test_the_satisfiable_is_filled_in_one_token(text: str, language: str) -> None:
    """Promise 3: one token is enough here."""
    assert len(RANDOM.vocabulary.encode(only(text, language, max_tokens=1))) <= 1


@pytest.mark.parametrize(
    ("text", "message"),
    [
        ("x = {? cal ?}\n", "'cal' is no kind, and no node of python; there are 'call'"),
        ("x = {? /[/ ?}\n", "/[/: "),
    ],
)
def test_wrong_constraints(text: str, message: str) -> None:
    with pytest.raises(HoleError) as caught:
        quickly(text)
    assert message in str(caught.value)
    assert caught.value.exit_code == 2


def test_any_number_of_steps() -> None:
    assert quickly("x = {? int ?}\n", steps=10**20).text


def test_the_same_seed_gives_the_same_fills() -> None:
    """Promise 5, in this process and in another one."""
    text = "def f(a):\n    return {? ?}\n"
    call = {"language": "python", "model": "random", "steps": 1, "max_tokens": 24, "seed": 3}
    here = [fill(text, **call).text for _ in range(2)]
    code = f"from dgfill.filling import fill; print(repr(fill({text!r}, **{call!r}).text))"
    there = subprocess.run([sys.executable, "-c", code], capture_output=True, check=True, text=True).stdout
    assert {*here, ast.literal_eval(there)} == {here[0]}


def test_another_seed_gives_other_fills() -> None:
    assert len({only("x = '{? /[a-z]{6}/ ?}'\n", seed=seed) for seed in range(4)}) > 1


PIECES = st.lists(
    st.sampled_from(["a", " ", "\t", "\n", "\r\n", "é", "日", "\\{? ?}", "x = 1", "\n\n"]), max_size=6
)


@settings(max_examples=25, deadline=None, suppress_health_check=[HealthCheck.too_slow])
@given(
    st.lists(PIECES, min_size=2, max_size=3),
    st.booleans(),
    st.sampled_from(["{? int ?}", "{? a|bc ?}", "{? /[a-c]\\n?[de]/ ?}", "{? ~1 ?}"]),
    st.integers(0, 2),
)
def test_bytes_outside_holes_are_identical(known: list[list[str]], mark: bool, hole: str, seed: int) -> None:
    """Promise 1, with any newlines, and with or without a byte order mark."""
    data = (b"\xef\xbb\xbf" if mark else b"") + hole.join("".join(piece) for piece in known).encode()
    document = parse(data)
    result = fill_document(document, Options("random", seed=seed, steps=1, max_tokens=8), denoiser=RANDOM)
    filled = splice(document, [found.text for found in result.fills])
    assert_only_holes_changed(document, filled)
    pieces = document.known_bytes
    assert filled.startswith(pieces[0])
    assert filled.endswith(pieces[-1])
    for number, found in enumerate(result.fills):
        rule = rule_of(document, document.holes[number], grammar=False).automaton
        assert rule is None or rule.accepts(rule.start, found.text.encode())
        assert not any(character < " " and character not in "\t\n" for character in found.text)
    assert not parse(filled).holes


@settings(max_examples=5, deadline=None, suppress_health_check=[HealthCheck.too_slow])
@given(st.data())
def test_holes_cut_into_legal_text_are_filled(data: st.DataObject) -> None:
    """Promise 3: what was cut out shows that the document can be completed."""
    source = "def f(a, b=1):\n    if a > b:\n        return [a, 'x']\n    return {'k': b}\n"
    start = data.draw(st.integers(0, len(source) - 1))
    end = data.draw(st.integers(start, min(len(source), start + 10)))
    document = parse(f"{source[:start]}{{? ?}}{source[end:]}".encode(), language="python")
    result = fill_document(document, QUICK, denoiser=RANDOM)
    assert result.text.startswith(source[:start])
    assert result.text.endswith(source[end:])
    tree = parse_tree("python", result.text.encode())
    assert tree and tree.errors == 0


def test_a_model_that_is_none(tmp_path) -> None:
    """Promise 6: what is fetched is what was named; what cannot be had is one line."""
    with pytest.raises(DgfillError) as caught:
        fill("x = {? ?}\n", language="python", model=str(tmp_path / "none"))
    assert caught.value.exit_code == 2
    assert "\n" not in str(caught.value)


def test_a_pickle_is_not_loaded(tmp_path) -> None:
    """Promise 6: a checkpoint that would run code when it is unpickled does not."""
    from dgfill.models.load import MINI

    for file in MINI.iterdir():
        if file.suffix == ".json":
            (tmp_path / file.name).write_bytes(file.read_bytes())
    ran = tmp_path / "ran"
    payload = b"cpathlib\nPath.touch\n(cpathlib\nPath\n(V" + str(ran).encode() + b"\ntRtR."
    (tmp_path / "pytorch_model.bin").write_bytes(payload)
    with pytest.raises(DgfillError) as caught:
        fill("x = {? ?}\n", language="python", model=str(tmp_path))
    assert caught.value.exit_code == 2
    assert not ran.exists()


def test_mini_fills() -> None:
    result = fill("def add(a, b):\n    return {? expr ?}\n", language="python", max_tokens=8)
    ast.parse(result.text)
    assert result.fills[0].text


PUZZLE = "1...\n3...\n....\n...1\n"


@pytest.mark.parametrize("text", [PUZZLE, PUZZLE.rstrip("\n"), PUZZLE.replace(".", "{? ?}")])
def test_a_sudoku_is_solved_whatever_the_model(text):
    result = fill(text, language="sudoku", model="random")
    assert unreadable_at("sudoku", result.text) is None
    assert result.text.startswith("1") and result.text.rstrip("\n").endswith("1")


def test_a_sudoku_without_a_solution():
    with pytest.raises(Unsatisfiable, match="--no-grammar fills anyway"):
        fill("11..\n....\n....\n....\n", language="sudoku", model="random")


def test_what_is_no_sudoku():
    with pytest.raises(HoleError, match="a Sudoku is 4 lines of 4 cells, or 9 lines of 9"):
        fill("1...\n....\n", language="sudoku", model="random")


def test_candidates_under_a_schema_are_other_values() -> None:
    document = parse(b'{"a": {? ~6 ?}}', path="a.json", language="json")
    schema = json.dumps({"properties": {"a": {"type": "integer"}}})
    result = fill_document(document, Options("random", schema=schema, n=6), denoiser=RANDOM)
    found = [json.loads(candidate.text, parse_int=float) for candidate in result.fills[0].candidates]
    assert len(found) == len(set(found)) > 1


def test_alternatives_change_one_hole_or_those_of_its_name() -> None:
    document = parse(b"[{? $a ?}, {? ?}, {? $a ?}]", path="a.json", language="json")
    named = (Candidate("1", -1.0), Candidate("2", -4.0))
    other = (Candidate("3", -2.0), Candidate("4", -3.0), Candidate("5", -6.0))
    fills = [
        Fill(hole, own[0].text, own[0].score, "lattice", (0.0, 0.0), own)
        for hole, own in zip(document.holes, (named, other, named), strict=True)
    ]
    result = Result("[1, 3, 1]", tuple(fills))
    assert list(alternatives(document, result)) == ["[1, 3, 1]", "[1, 4, 1]", "[2, 3, 2]", "[1, 5, 1]"]


def test_filling_stops_when_it_is_told_to() -> None:
    document = parse(b"x = {? expr ?}\n" + b"# a long text\n" * 200 + b"y = {? expr ?}\n", language="python")
    steps: list[Any] = []
    result = fill_document(
        document, Options(max_tokens=8), denoiser=RANDOM, on_event=steps.append, stop=lambda: bool(steps)
    )
    assert [step.step for step in steps] == [1, 1]  # each of two canvases has to have one
    ast.parse(result.text)


def test_what_stops_the_filling_may_raise() -> None:
    def stop() -> bool:
        raise TimeoutError

    with pytest.raises(TimeoutError):
        fill_document(parse(b"x = {? ?}\n", language="python"), QUICK, denoiser=RANDOM, stop=stop)
