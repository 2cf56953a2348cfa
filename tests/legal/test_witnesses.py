"""Witnesses of a document, before any model is asked."""

from itertools import islice

import pytest

from dgfill.document import parse
from dgfill.filling import Options, part_of
from dgfill.judge import parse_tree, unreadable_at
from dgfill.legal import witnesses
from dgfill.part import Part


def part(text: str, language: str | None = "python") -> Part:
    return part_of(parse(text.encode(), language=language), Options())[0]


@pytest.mark.parametrize(
    ("text", "language"),
    [
        ("x = {? ?}\n", "python"),
        ("x = {? int ?} + {? ?}\n", "python"),
        ("{? $a ident ?} = 1\nf({? $a ?})\n", "python"),
        ("x = {? call ?}\n", "python"),
        ("if ({? ?}) {? ?}\n", "javascript"),
        ('{"a": {? red|"blue" ?}}', "json"),
        ("whatever {? /[ab]{3}/ ?}", None),
        ('{"a": {? ?}, {? pair ?}}', "json"),  # the free hole shall not end its object
        ('f({? call ?}, {? ?}, {? ?}, {? red|"x" ?}, "{? @semver ?}", "{? @email ?}")', "python"),
        ("y = {? ?} if {? expr ?} {? ?} 3", "python"),
        ("x = foo({? ?} {? int ?}{? ?} {? str ?}{? ?})", "python"),  # the first texts leave nothing to others
        ("a {? ?} {? int ?}\nb {? ?} {? str ?}\n", "toml"),
        (r"date = {? /\d{4}-\d\d-\d\d/ ?}" "\n", "toml"),  # there is no month 00
        ("{? /[a-z]+/ ?} x:\n    y {? /[a-z]{2}/ ?} 3\n", "python"),
        ("for ({? /[a-z]+ [a-z]+ of [a-z]+/ ?}) {}\n", "javascript"),
        ('{"a": {? /[a-z]+/ ?}, "b": {? /[-+e0-9]{4}/ ?}}', "json"),
        ("{? stmt /.{30,}/ ?}\n", "python"),
        ("if {? ?} then {? stmt ?} end\n", "lua"),  # where an expression is no statement
        ("<p>x</{? /p/ ?}>\n", "html"),  # nothing is found if the hole is free
        ("<b>x</{? word ?}>\n", "html"),
        ("<i>x</{? ?}>\n", "html"),
    ],
)
def test_every_automaton_accepts_a_witness(text: str, language: str | None) -> None:
    tried = part(text, language)
    found = list(islice(witnesses(tried), 5))
    assert found
    for fills in found:
        assert len(fills) == len(tried.holes)
        assert tried.accepts(fills)
        tree = parse_tree(language or "", tried.text(fills).encode())
        assert tree is None or tree.errors == 0
        assert len({fill for fill, hole in zip(fills, tried.holes, strict=True) if hole.name}) <= 1


@pytest.mark.parametrize(
    ("text", "language"),
    [
        (
            "class P:\n    @a\n    {? function_definition ?}\n\n    {? ?}\n",
            "python",
        ),  # a hole for the body would be no node
        ("A = {? ?}\nB = 1\nC = {? call ?}\n", "python"),  # tree-sitter reads `A = \nB = 1` as one assignment
        ("A = {? ?}\nB = {? ?}\nC = {? ?}\n", "python"),
        ('class A:\n    x = "num{? ?}f __init__(self):\n        self.y = 1\n', "python"),
        ("def f(x):\n    y = 1{? ?}:\n            z = 2\n    return y\n", "python"),  # at which column?
        ('def f(x):\n {? ?}text."""\n    return x\n', "python"),
        ('def f{? ?}Return it.{? ?}"""\n    return 1\n', "python"),
        ('def f(a: g[int{? ?}some [ text{? ?}\n    """\n    def h(x):\n        return x\n', "python"),
        ("for x in y:\n{? ?}\nprint(x)\n", "python"),
        ("try:\n{? ?}\nexcept A:\n    pass\n", "python"),
        ("class A:\n{? ?}\n\nx = A()\n", "python"),
        ("def f():\n    while a:\n    {? ?}\n    return 1\n", "python"),
        ("def f(x):\n    for y in x:\n        if y:\n        {? ?}\n        return y\n", "python"),
        ("if a:\n{? ?}\n\n# a comment\nb\n", "python"),
        ("/{? ?}\nint a;\n", "c"),
        ("package a\n/{? ?}\n", "go"),
        ("#include <stddef.h>\n#define SIZE {? int ?}\n", "c"),
        ("#ifndef A_H\n#define A_H\n#define SIZE {? ?}\n#endif\n", "cpp"),
        ("#define SIZE {? ?}", "c"),  # the line has to end
        ("if a:\n    if b:\n{? ?}\n    c = 1\n", "python"),  # deeper than any line of the file
        ("if a:\n        if {? ?}:\n{? ?}\n        c = 1\n", "python"),
        ("class A:\n    @property\n    {? ?}\n    x = 1\n", "python"),  # tree-sitter reads `def f():` alone
        ("@a\n{? ?}", "python"),
        ("{? function_definition ?}\n", "python"),
        ("if a:\n    if b:\n{? block ?}\n    c = 1\n", "python"),
        ("y = {? expr ab|cd ?} + {? call f(a)|g(b) ?}\n", "python"),
        (r"y = {? expr /f\([A-Z]{3}\)/ ?} + {? expr int /[0-9]{2}/ ?}" "\n", "python"),
        ("{? stmt f(a);|g(b); ?}\n{? stmt /let [a-z] = [0-9];/ ?}\n", "javascript"),
        ("x = 1 {? comment ?}\n", "python"),
        ("f({? comment ?} a); {? comment ?}\n", "javascript"),
        ("function f() {? block ?}\n{? if_statement ?}\n", "javascript"),
        ("let a = {? expr ?}\nfor (;;) {? block ?}\n{? $x ident ?}({? $x ?})\n", "javascript"),
        ("type A = {? string|number ?};\nfunction f(x: {? ?}) { {? stmt ?} }\n", "typescript"),
    ],
)
def test_the_judges_like_the_first_witness(text: str, language: str) -> None:
    tried = part(text, language)
    fills = next(witnesses(tried))
    whole = tried.text(fills)
    tree = parse_tree(language, whole.encode())
    assert tree is not None
    assert not tree.errors
    assert unreadable_at(language, whole) is None
    for rule, (start, end) in zip(tried.rules, tried.offsets(fills), strict=True):
        assert all(tree.is_node(start, end, name) for name in rule.nodes)


def test_a_file_that_python_does_not_read_has_witnesses() -> None:
    tried = part('def f(x):\n    print "a"\n    y = {? expr ?}\n')
    assert next(witnesses(tried))


def test_nothing_is_accepted_that_an_automaton_refuses() -> None:
    tried = part("x = {? int ?}\n")
    assert tried.accepts(["1"])
    assert not tried.accepts(["a"])
    assert not part("x = {? ?}\n").accepts(["("])
    assert part("x = {? ?}\n").accepts(["(\n1)"])


def test_contradictions_have_no_witness() -> None:
    assert list(witnesses(part("x = {? int red|green ?}\n"), quick=True)) == []
    assert list(witnesses(part("x = {? if|else ?}\n"), quick=True)) == []


def test_offsets_are_bytes() -> None:
    tried = part("é = {? ?} + {? ?}\n")
    data = tried.text(["ñ", "b"]).encode()
    assert [data[start:end].decode() for start, end in tried.offsets(["ñ", "b"])] == ["ñ", "b"]


def test_groups_are_the_holes_that_are_not_free() -> None:
    tried = part("{? ?}\n{? $a ?}\n{? int ?}\n{? $a ?}\n{? $b ?}\n")
    assert tried.groups == [[1, 3], [2]]
