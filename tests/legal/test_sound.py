"""What of a broken document is kept legal."""

import pytest

from dgfill.document import parse
from dgfill.filling import Options, part_of
from dgfill.judge import parse_tree
from dgfill.legal import has_witness, sound
from dgfill.part import Part

LINES = "it's\none (\ntwo {\nthree\nfour\n"


def part(text: str, language: str) -> Part:
    return part_of(parse(text.encode(), language=language), Options())[0]


@pytest.mark.parametrize(
    ("text", "language", "first", "last"),
    [
        (f"int a = = 1;\n/*\n{LINES}fi{{? ?}}\n{LINES}*/\nint b;\n", "cpp", "/*", "*/"),
        (f"/*\n{LINES}fi{{? ?}}\n{LINES}*/\nint a;\nint b = = 1;\n", "c", "/*", "int a;"),
        (f"let a = = 1;\nb = `\n{LINES}fi{{? ?}}\n{LINES}`;\n", "javascript", "b = `", "`;"),
        (f'a = = 1\nb = """\n{LINES}fi{{? ?}}\n{LINES}"""\n', "python", 'b = """', '"""'),
        (f"fn a( {{ }}\n\n/*\n{LINES}fi{{? ?}}\n{LINES}*/\nfn b() {{}}\n", "rust", "/*", "*/"),
        (f"func a( {{ }}\n\n/*\n{LINES}fi{{? ?}}\n{LINES}*/\nfunc b() {{}}\n", "go", "/*", "*/"),
        ("int a = = 1;\nint b = {? ?};\n", "c", "int b = ", ";"),
    ],
)
def test_comments_and_strings_are_not_cut(text: str, language: str, first: str, last: str) -> None:
    """Their lines at the margin are no place to begin or to end."""
    found = sound(part(text, language))
    assert found is not None
    assert has_witness(found)
    assert found.known[0].splitlines()[0] == first
    assert found.known[1].rstrip().splitlines()[-1] == last
    assert found.text([""]) == part(text, language).text([""])


def test_nothing_is_left_out_of_a_document_without_errors() -> None:
    whole = part("/*\n{? ?}\n*/\nint a;\n", "c")
    assert sound(whole) is whole


@pytest.mark.parametrize(
    ("language", "text", "places"),
    [
        ("c", "/*\na*/\nint a;\nx();\n", "/*|int|x()"),
        ("python", 'a = """\nb\n"""\nc\nif d:\n    e\n', "a|c|if"),
        ("javascript", "a = `\nb\n`;\nif (c) {}\nelse {}\n", "a|if"),
        ("cpp", "namespace a {\nint b;\n/* c\nd */\nint e;\n}\n", "namespace|int b|/*|int e"),
        ("lua", "function a()\nb()\nend\nreturn c\n", "function|b()|return"),
    ],
)
def test_where_a_text_may_be_cut(language: str, text: str, places: str) -> None:
    tree = parse_tree(language, text.encode())
    assert tree
    lines = [0, *(at + 1 for at, character in enumerate(text[:-1]) if character == "\n")]
    cuts = [text.index(place) for place in places.split("|")]
    assert [at for at in lines if tree.may_be_cut_at(at)] == cuts
