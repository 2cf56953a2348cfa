"""The judges: parsers that see what is wrong with a text."""

import pytest

from dgfill.judge import Flaws, flaws, node_names, parse_tree, unreadable_at


@pytest.mark.parametrize(
    ("language", "text", "expected"),
    [
        ("python", "x = 1\n", Flaws(0, False)),
        ("python", "x = \n", Flaws(1, True)),
        (
            "python",
            "return 1\nx = *a\nif x:\npass\n",
            Flaws(0, True),
        ),  # tree-sitter reads it, Python does not
        ("python", "x = '\\N{no such name}'\n", Flaws(0, True)),
        ("python", "x = '\\d' is 1\n", Flaws(0, False)),  # a warning is none
        ("json", '{"a": 1}', Flaws(0, False)),
        ("json", "// comment\n[1]", Flaws(0, True)),
        ("json", "1 2", Flaws(0, True)),
        ("jsonc", "// comment\n[1]", Flaws(0, False)),
        ("javascript", "f(", Flaws(1, False)),
        ("javascript", "f(1)", Flaws(0, False)),
        ("typescript", "let a = do", Flaws(0, False, 1)),
        ("typescript", "let a = b.do, c = { do: 1 }; do { a() } while (b)", Flaws(0, False)),
        ("cpp", "int f(int a) { return a ? do : else; }", Flaws(0, False, 2)),
        ("cpp", "template <class T> int f(int a) { return static_cast<int>(sizeof(T)); }", Flaws(0, False)),
        ("c", "#define do\n#ifdef do\nint f(int a) { return do; }\n#endif", Flaws(0, False, 1)),
        ("c", "int f(va_list a) { return va_arg(a, int) + M(const); }", Flaws(0, False)),
        ("glsl", "void main() { int x = do; }", Flaws(0, False, 1)),
        (
            "java",
            "class A { void f(A this) {} void g(Object a) { switch (a) { case null, default -> {} } } }",
            Flaws(0, False),
        ),
        ("typescript", "type T = [function: string]; import {type default as y} from 'y'", Flaws(0, False)),
        ("java", "class A { int while; int a = A.class; }", Flaws(0, False, 1)),
        ("rust", "fn f() { let a: &'static str = else; }", Flaws(0, False, 1)),
        ("rust", "fn f() { m!(else, do); }", Flaws(0, False)),
        ("text", "anything {", Flaws(0, False)),
        (None, "anything {", Flaws(0, False)),
    ],
)
def test_flaws(language: str | None, text: str, expected: Flaws) -> None:
    assert flaws(language, text) == expected


def test_a_huge_text_does_not_break_the_reader() -> None:
    assert flaws("python", "(" * 5000 + ")" * 5000).unreadable
    assert flaws("json", "[" * 100_000 + "]" * 100_000).unreadable


def test_worse_is_more_errors_or_unreadable() -> None:
    assert Flaws(1, False).no_worse_than(Flaws(1, False))
    assert Flaws(0, False).no_worse_than(Flaws(2, True))
    assert not Flaws(2, False).no_worse_than(Flaws(1, True))
    assert not Flaws(0, True).no_worse_than(Flaws(3, False))


@pytest.mark.parametrize(
    ("language", "text", "fill", "kinds"),
    [
        ("python", "x = a + 1\n", "a + 1", {"expr", "binary_operator"}),
        ("python", "x = a\n", "a", {"expr", "identifier"}),
        ("python", "x = a * b + c\n", "b + c", set()),
        ("python", "x = (yield)\n", " (yield)", {"expr", "parenthesized_expression"}),
        ("python", "if a:\n    b = 1\n", "b = 1", {"stmt", "block", "assignment", "expression_statement"}),
        ("javascript", "if (a) { b }\n", "{ b }", {"stmt", "block", "statement_block"}),
        ("rust", "fn f() { let x = 1; }\n", "let x = 1;", {"stmt", "let_declaration"}),
        ("cpp", "int x = f(1);\n", "f(1)", {"expr", "call_expression"}),
        ("julia", "x = 1\n", "1", {"expr", "integer_literal"}),
        ("swift", "let x = 1\n", "1", {"expr", "integer_literal"}),
        ("toml", "a = true\n", "true", {"expr", "boolean"}),
        ("elixir", "x = :a\n", ":a", {"expr", "atom"}),
        ("pascal", "begin x := f(1); end.\n", "f(1)", {"expr", "exprCall"}),
        ("jsonnet", "{ a: b + 1 }\n", "b + 1", {"expr", "binary_expr"}),
        ("solidity", "function f() { { g(); } }\n", "{ g(); }", {"stmt", "block", "block_statement"}),
        ("powershell", "$x = 1\n", "1", {"expr", "stmt", "integer_literal"}),
    ],
)
def test_nodes(language: str, text: str, fill: str, kinds: set[str]) -> None:
    tree = parse_tree(language, text.encode())
    assert tree
    start = text.index(fill)
    asked = {"expr", "stmt", "block", *kinds}
    assert {kind for kind in asked if tree.is_node(start, start + len(fill), kind)} == kinds


def test_offsets_are_bytes() -> None:
    data = "é = 'ñ' + a\n".encode()
    tree = parse_tree("python", data)
    assert tree
    assert tree.errors == 0
    start = data.index(b"'")
    assert tree.is_node(start, start + 4, "string")


def test_broken_places() -> None:
    tree = parse_tree("javascript", b"a(;\nb\n")
    assert tree
    assert tree.errors == len(list(tree.broken())) >= 1


def test_no_grammar() -> None:
    assert parse_tree("elm", b"x") is None
    assert node_names("elm", "expr") == (False, [])
    known, names = node_names("python", "call")
    assert known and "call" in names
    assert not node_names("python", "no_such_node")[0]
    for language in ("python", "javascript", "typescript", "cpp", "rust", "java", "go", "c"):
        for kind in ("expr", "stmt", "block"):
            assert node_names(language, kind)[0], (language, kind)


SOLVED = "1234\n3412\n2143\n4321\n"


@pytest.mark.parametrize(
    ("text", "stops"),
    [
        (SOLVED, None),
        (SOLVED.removesuffix("\n"), None),
        ("1134\n3412\n2143\n4321\n", 1),  # row
        ("1234\n3412\n2143\n3421\n", 15),  # column
        ("1234\n2341\n3412\n4123\n", 5),  # box
        ("1234\n3412\n2145\n4321\n", 13),
        ("1234\n3412\n2143\n", 15),
        (SOLVED + "1", 19),
        (SOLVED + "\n", 19),
        ("1234\n3412\n214\n4321\n", 13),
        ("1234\n34125\n2143\n4321\n", 9),
        ("1234\n\n3412\n2143\n4321\n", 5),
        ("1234\n34é2\n2143\n4321\n", 7),
        ("1", 0),
        ("", 0),
    ],
)
def test_sudoku(text, stops):
    assert unreadable_at("sudoku", text) == stops
