"""``dgfill grammar``: the file, texts tried on it, texts drawn from it."""

from __future__ import annotations

import subprocess
import sys

from tests.cli.conftest import ROOT

LARK = b'start: a b?\na: "x" ~ 2\nb: "y"\nc: "z"\n'


def test_a_sound_grammar(real, write):
    write("g.lark", LARK)
    run = real("grammar", "check", "g.lark")
    assert (run.code, run.out) == (0, b"")
    assert run.err == "g.lark: note: the rule 'c' is not used\n"


def test_texts_are_tried(real, write):
    write("g.lark", LARK)
    assert real("grammar", "check", "g.lark", "xx", "xxy").code == 0
    wrong = real("grammar", "check", "g.lark", "xx", "xzy")
    assert wrong.code == 1
    assert wrong.err.endswith(
        "accepted\n<text>:1:2: error: no text of the grammar goes on like this\n1 | xzy\n  |  ^\n"
    )
    short = real("grammar", "check", "g.lark", "x", "xxy")
    assert (short.code, short.err.splitlines()[1:]) == (
        1,
        ["<text>:1:2: error: the text ends too early", "1 | x", "  |  ^", "accepted"],
    )


def test_standard_input_is_a_text(real):
    assert real("grammar", "check", "csv", "-", stdin=b'a,"b\nc"\n').code == 0
    assert real("grammar", "check", "csv", "-", stdin=b'a,"b\n').code == 1


def test_what_is_wrong_with_a_grammar_is_shown(real, write):
    write("g.gbnf", b'root ::= "a"\n  ("b" | c)\n')
    run = real("grammar", "check", "g.gbnf")
    assert run.code == 2
    assert run.err == "g.gbnf:2:10: error: there is no rule 'c'\n2 |   (\"b\" | c)\n  |          ^\n"


def test_what_is_no_grammar(real, write):
    for name, data, message in (
        ("g.txt", b"", "a grammar is a file that ends in .lark, .gbnf, .regex"),
        ("g.lark", b"\xff", "not UTF-8"),
        ("h.lark", b'start: "a" start', "no text belongs to this grammar"),
        ("nothing", None, "no such file, and none of dgfill's grammars: arithmetic, cron, "),
        ("g.regex", b"a(?=b)", "look-around is not supported"),
    ):
        if data is not None:
            write(name, data)
        run = real("grammar", "check", name)
        assert (run.code, run.out) == (2, b"")
        assert f": error: {message}" in run.err


def test_a_grammar_without_an_end_is_noted(real, write):
    write("g.lark", b'start: X "b"\nX: /[^x]+/\n')
    assert "no text of it was found" in real("grammar", "check", "g.lark").err


def test_a_grammar_is_shown(real, write):
    write("g.lark", b"broken")
    assert real("grammar", "show", "g.lark").out == b"broken"
    assert real("grammar", "show", "email").out == (ROOT / "grammars/email.lark").read_bytes()


def test_texts_are_drawn(real):
    run = real("grammar", "sample", "semver", "-n", "7", "--length", "12")
    assert run.code == 0 and len(run.out.splitlines()) == 7
    assert real("grammar", "check", "semver", *map(bytes.decode, run.out.splitlines())).code == 0
    assert real("grammar", "sample", "semver", "-n", "7", "--length", "12").out == run.out
    assert real("grammar", "sample", "semver", "-n", "7", "--length", "12", "--seed", "1").out != run.out


def test_no_model_is_imported():
    code = (
        "import sys; sys.argv = ['dgfill', 'grammar', 'check', 'email', 'a@b.cd']\n"
        "from dgfill.cli.main import main\n"
        "try: main()\n"
        "finally: assert not {'torch', 'transformers', 'rich'} & set(sys.modules)\n"
    )
    assert subprocess.run([sys.executable, "-c", code], cwd=ROOT, stderr=subprocess.DEVNULL).returncode == 0
