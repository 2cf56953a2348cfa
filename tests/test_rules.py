"""What the constraints of a hole allow."""

from pathlib import Path

import pytest

from dgfill.automata import DEAD
from dgfill.document import Config, parse
from dgfill.errors import HoleError
from dgfill.rules import Rule, language_of, rule_of


def rule(constraint: str, language: str | None = "python", grammar: bool = True) -> Rule:
    document = parse(f"x = {{? {constraint} ?}}\n".encode(), language=language)
    return rule_of(document, document.holes[0], grammar=grammar)


def allows(found: Rule, text: str) -> bool:
    assert found.automaton
    return found.automaton.accepts(found.automaton.step(found.automaton.start, text.encode()))


@pytest.mark.parametrize(
    ("constraint", "allowed", "refused"),
    [
        ("int", ["0", "-7"], ["", "x", "1.5"]),
        ("float", ["0.5"], ["1"]),
        ("bool", ["True", "False"], ["true"]),
        ("str", ["'a'", '"b"'], ["a"]),
        ("ident", ["abc"], ["1a", "a b"]),
        ("word", ["a-b"], ["a b", ""]),
        ("line", ["", "a b"], ["a\nb"]),
        ("json", ["[1]", "null"], ["[1", "None"]),
        ("red|green", ["red", "green"], ["re", "redgreen"]),
        ("int|str", ["int", "str"], ["1"]),
        (r"/[a-c]+\d/", ["abc1"], ["abc", "1"]),
        ("int /.{3}/", ["123", "-12"], ["12", "abc"]),
        ("word red|green|blue /.*e.*/ /..?.?.?/", ["red", "blue"], ["green"]),
    ],
)
def test_constraints(constraint: str, allowed: list[str], refused: list[str]) -> None:
    found = rule(constraint)
    assert [text for text in allowed if not allows(found, text)] == []
    assert [text for text in refused if allows(found, text)] == []
    assert found.nodes == ()


def test_nodes() -> None:
    assert rule("stmt").nodes == ("stmt",)
    assert rule("call").nodes == ("call",)
    assert rule("expr call").nodes == ("expr", "call")
    assert rule("call", grammar=False) == Rule(None)


def test_what_is_free() -> None:
    assert rule("").is_free
    assert rule("any").is_free
    assert rule(": a hint").is_free
    assert not rule("int").is_free
    assert not rule("call").is_free


def test_only_what_has_no_text_is_contradictory() -> None:
    assert rule("int red|green").is_contradictory
    assert rule("json /a/").is_contradictory
    assert not rule("/a{5000}/").is_contradictory
    assert not rule(r'json /(\{"[a-z]+":){50}.*/').is_contradictory
    assert not rule(r"json /\[.*true.{20}false.*null.*\]/").is_contradictory
    assert not rule("call").is_contradictory


def test_a_contradiction_is_an_empty_language() -> None:
    found = rule("int red|green")
    assert found.automaton
    assert found.automaton.start == DEAD or found.automaton.witness(found.automaton.start, [b""], 64) is None


@pytest.mark.parametrize(
    ("constraint", "language", "message"),
    [
        ("cal", "python", "'cal' is no kind, and no node of python; there are 'call'"),
        ("qqqqqqqqqqqq", "python", "'qqqqqqqqqqqq' is no kind, and no node of python; there are "),
        ("itn", "python", "'itn' is no kind, and no node of python; there are 'int', "),
        ("expr", None, " expr needs a grammar, and the file is of no known language"),
        ("call", None, "'call' is no kind; a node needs a grammar, and the file is of no known language"),
        ("INT", None, r"'INT' is no kind \(is 'int' meant\?\); a node needs a grammar"),
        ("call", "javascript", "'call' is no kind, and no node of javascript; there are 'call_expression', "),
        ("expr", "yaml", "yaml has no expr; there are '"),
        ("expr", "elm", "expr needs a grammar, and no grammar of elm is known"),
        ("/[/", "python", r"/\[/: "),
        ("/(?=a)/", "python", "/"),
    ],
)
def test_errors(constraint: str, language: str | None, message: str) -> None:
    with pytest.raises(HoleError, match=message) as caught:
        rule(constraint, language)
    assert str(caught.value).startswith("<text>:1:5: error: ")
    assert caught.value.exit_code == 2


FILES = {"own": "own.lark", "email": "email.regex", "odd": "odd.txt"}


def from_project(tmp_path: Path, constraint: str) -> Rule:
    config = Config(kinds={name: tmp_path / file for name, file in FILES.items()})
    document = parse(f"{{? {constraint} ?}}".encode(), config=config)
    return rule_of(document, document.holes[0], grammar=True)


def test_grammars_of_a_project(tmp_path: Path) -> None:
    (tmp_path / "own.lark").write_text('start: "a" start | "b"\n')
    (tmp_path / "email.regex").write_text("[a-z]+@home\n")
    found = from_project(tmp_path, "@own")
    assert allows(found, "aab") and not allows(found, "aa")
    assert allows(from_project(tmp_path, "@own /.../"), "aab")
    assert allows(from_project(tmp_path, "@email"), "me@home")  # it goes before dgfill's
    assert not allows(from_project(tmp_path, "@email"), "a@example.org")
    assert allows(from_project(tmp_path, "@semver"), "1.2.3")


@pytest.mark.parametrize(
    ("name", "text", "message"),
    [
        ("own", None, r"@own: .*own\.lark: cannot be read: No such file"),
        ("odd", b"a", r"@odd: .*odd\.txt: what is a grammar file is known by its ending: \.lark, "),
        ("own", b"\xff", r"@own: .*own\.lark: not UTF-8"),
        ("own", b'start: "a"\n  | %\n', r"@own: .*own\.lark:2:5: "),
        ("email", b"(?=a)", r"@email: .*email\.regex: "),
        ("none", b"", "there is no grammar @none; there are .*@odd, .*@own, "),
    ],
)
def test_wrong_grammars_of_a_project(tmp_path: Path, name: str, text: bytes | None, message: str) -> None:
    if name in FILES and text is not None:
        (tmp_path / FILES[name]).write_bytes(text)
    with pytest.raises(HoleError, match=message) as caught:
        from_project(tmp_path, f"@{name}")
    assert caught.value.exit_code == 2
    assert "\n" not in caught.value.message


def test_the_automaton_of_a_language() -> None:
    assert language_of("python") is language_of("python")
    for language, good, bad in (
        ("json", "[1]", "// c\n[1]"),
        ("jsonc", "// c\n[1]", "[1"),
        ("rust", "fn f() {}", "fn f("),
    ):
        automaton = language_of(language)
        assert automaton.accepts(automaton.start, good.encode())
        assert not automaton.accepts(automaton.start, bad.encode())
