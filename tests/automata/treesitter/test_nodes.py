"""A text is a node if the tree says so: by the word of tree-sitter's own parser."""

from random import Random

import pytest

from dgfill.automata import DEAD, Automaton
from dgfill.judge import node_types, parse_tree

from .parser import automaton_of, parses
from .snippets import SNIPPETS

LANGUAGES = ["python", "javascript", "typescript", "cpp", "rust", "java", "go", "c"]
KINDS = ["expr", "stmt", "block"]
NODES = 100  # of the snippets of each language
UNDECIDED = {"raw_string_delimiter"}  # what follows decides whether the scanner takes it for one


def node_automaton(language: str, left: str, kind: str) -> Automaton | None:
    automaton = automaton_of(language)
    state = automaton.step(automaton.start, left.encode())
    assert state != DEAD
    return automaton.machine.node(automaton[state], node_types(language, kind))  # type: ignore[attr-defined]


def allows(node: Automaton, text: str) -> bool:
    return node.accepts(node.step(node.start, text.encode()))


@pytest.mark.parametrize("language", LANGUAGES)
def test_no_node_is_refused(language: str) -> None:
    """Every node of every snippet, cut out, is allowed in its place: by kind, and by its own name."""
    random = Random(language)
    found = []
    for text in SNIPPETS[language]:
        data = text.encode()
        tree = parse_tree(language, data)
        if not parses(language, text) or tree is None:
            continue
        todo = [tree._tree.root_node]
        while todo:
            node = todo.pop()
            todo += node.children
            if node.is_named and node.start_byte < node.end_byte and node.type not in UNDECIDED:
                found.append((data, node.start_byte, node.end_byte, node.type))
    for data, start, end, name in random.sample(found, min(NODES, len(found))):
        tree = parse_tree(language, data)
        assert tree
        fill = data[start:end].decode()
        for kind in (*KINDS, name):
            if tree.is_node(start, end, kind):
                node = node_automaton(language, data[:start].decode(), kind)
                assert node is None or allows(node, fill), (data[:start], fill, kind)


@pytest.mark.parametrize(
    ("language", "left", "kind", "allowed", "refused"),
    [
        ("python", "x = ", "expr", ["a", "a + b", "f(x)", " not a "], ["f(x", "a)", "= 3", "", "a;"]),
        ("python", "x =", "expr", ["a", " a"], ["= a"]),
        ("python", "if x:\n    ", "block", ["pass", "y = 1\n    z = 2"], ["pass\nx = 1", "else"]),
        ("python", "if x:", "block", ["\n    pass", " pass"], ["\n    ", "pass\nx = 1\n"]),
        ("python", "def f():\n    ", "stmt", ["return 1", "if a:\n        b"], ["1 +", ")"]),
        ("javascript", "f(", "call_expression", ["g()", "a.b(c)(d)"], ["g", "g(), h()", "g("]),
        ("javascript", "(() => ", "block", ["{}", "{ a() }"], ["a", "{", "{} + 1"]),
        ("rust", "fn f() { let x = ", "expr", ["1", "a + b", "{ 1 }"], ["a; b", "a +"]),
        ("rust", "let x: ", "type_identifier", ["Vec"], ["Vec<u8>", "1"]),
        ("go", "package a\nfunc f() {\n\t", "stmt", ["return\n", "x := 1 \n\n"], ["return\nx := 1", "\n"]),
        ("cpp", "int f() { ", "stmt", ["return 1;", "if (a) b; else c;"], ["return", "}"]),
    ],
)
def test_examples(language: str, left: str, kind: str, allowed: list[str], refused: list[str]) -> None:
    node = node_automaton(language, left, kind)
    assert node
    assert [text for text in allowed if not allows(node, text)] == []
    assert [text for text in refused if allows(node, text)] == []


def test_a_beginning_that_no_node_has_is_dead() -> None:
    node = node_automaton("javascript", "f(", "call_expression")
    assert node
    for text, is_live in (("g(", True), ("g(a, ", True), ("g) ", False), (")", False)):
        assert (node.step(node.start, text.encode()) != DEAD) == is_live, text


def test_characters_of_several_bytes() -> None:
    node = node_automaton("python", "x = ", "expr")
    assert node
    for text in ("é", "'日本'", " ñ + é"):
        state = node.start
        for byte in text.encode():
            state = node.step(state, bytes((byte,)))
            assert state != DEAD
        assert node.accepts(state)


def test_a_name_without_a_symbol_says_nothing() -> None:
    assert node_automaton("python", "x = ", "no_such_node") is None


@pytest.mark.parametrize(
    ("language", "left", "kind", "text"),
    [
        ("javascript", "(() => ", "block", "{ }"),
        ("rust", "", "function_item", "fn a ( ) { }"),
        ("python", "x = ", "call", "a ( )"),
        ("java", "", "class_declaration", "class ${ }"),
    ],
)
def test_short_texts_of_nodes(language: str, left: str, kind: str, text: str) -> None:
    automaton = automaton_of(language)
    state = automaton.step(automaton.start, left.encode())
    grammar = automaton.machine  # type: ignore[attr-defined]
    assert text in list(grammar.node_texts(automaton[state], node_types(language, kind)))  # type: ignore[attr-defined]
