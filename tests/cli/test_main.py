"""What can be typed."""

import pytest

from dgfill import __version__


@pytest.mark.parametrize("option", ["-h", "--help"])
def test_help(dgfill, option):
    run = dgfill(option)
    assert run.code == 0
    assert all(name in run.out.decode() for name in ("fill", "check", "train", "--version"))
    assert b"--stdin-filename" in dgfill("fill", option).out


def test_version(dgfill):
    assert dgfill("--version").out.decode() == f"dgfill {__version__}\n"


@pytest.mark.parametrize(
    ("arguments", "message"),
    [
        ([], "Usage: dgfill"),
        (["fill"], "error: missing argument 'FILE...' (see dgfill fill -h)\n"),
        (["check"], "name a file, or say --staged"),
        (["chekc"], "error: no such command 'chekc'. Did you mean 'check'? (see dgfill -h)\n"),
        (["--no-such-option", "a.py"], "error: no such option: --no-such-option (see dgfill fill -h)\n"),
        (["a.py", "--steps", "0"], "error: --steps: 0 is not in the range x>=1 (see"),
        (["a.py", "--seed", "x"], "error: --seed: 'x' is not a valid whole number (see"),
        (["a.py", "--output-format", "xml"], "error: --output-format: 'xml' is not one of 'diff', 'text'"),
        (["a.py", "--seed"], "error: option '--seed' requires an argument (see dgfill"),
        (["grammar", "sample"], "error: missing argument 'GRAMMAR' (see dgfill grammar sample -h)\n"),
        (["train", "export", "--no"], "error: no such option: --no"),
        (["a.py", "-"], "error: FILE: - stands alone"),
        (["a.py", "--stdin-filename", "b.py"], "it names standard input, which is -"),
        (["-", "-w"], "- cannot be written"),
        (["a.py", "-w", "--check"], "--check writes nothing"),
        (["a.py", "--cursor", "1"], "is no cursor: write line:column"),
        (["a.py", "--range", "2-1"], "ends before it begins"),
        (["a.py", "--range", "1-2", "--cursor", "1:1"], "--range says it already"),
        (["a.py", "--verify", "true"], "it is tried on the file itself: add --write, or say {} for a copy"),
        (["a.py", "--verify", "no-such-command {}"], "there is no command 'no-such-command'"),
        (["a.py", "--verify", "true '{}"], "--verify: No closing quotation"),
        (["a.py", "--verify", " "], "a command is missing"),
        (["a.py", "--verify", "true {}", "--verify-timeout", "0"], "--verify-timeout"),
        (["a.py", "--set", "n"], "'n' is no NAME=TEXT"),
        (["a.py", "--set", "=1"], "'=1' is no NAME=TEXT"),
        (["a.py", "--set", "n=\udcff"], "--set: '\\udcff' is not UTF-8"),
        (["a.py", "--set", "n=1", "--set", "n=2"], "$n cannot have two texts"),
        (["a.py", "b.py", "--cursor", "1:1"], "it is about one file"),
        (["a.py", "b.py", "--record", "a.svg"], "it is about one file"),
        (["a.py", "--record", "a.png"], "the name of an .svg or .html file"),
    ],
)
def test_usage_errors(dgfill, arguments, message):
    run = dgfill(*arguments)
    assert run.code == 2
    assert message in run.err + run.out.decode()
    assert "Traceback" not in run.err
    assert not arguments or run.err.count("\n") == 1


def test_help_as_a_word(dgfill, write):
    assert dgfill("help").out == dgfill("--help").out
    run = dgfill("help", "check")
    assert (run.code, run.out) == (0, dgfill("check", "--help").out)
    write("help", b"x\n")
    assert dgfill("help").err == "1 file without holes\n"


@pytest.mark.parametrize("name", ["check", "-a.py", "fills"])
def test_files_that_are_called_like_commands(dgfill, write, name):
    write(name, b"x\n")
    run = dgfill("fill", "--", name)
    assert (run.code, run.err) == (0, "1 file without holes\n")
    assert dgfill("--", "-a.py").code in (0, 2)


def test_an_existing_file_is_no_misspelt_command(dgfill, write):
    write("chek", b"x\n")
    assert dgfill("chek").err == "1 file without holes\n"


@pytest.mark.parametrize("arguments", [["--version"], ["--help"], ["check", "--help"]])
def test_help_on_a_full_disk(program, arguments):
    with open("/dev/full", "wb") as full:
        run = program(*arguments, stdout=full)
    assert (run.code, run.err) == (2, "error: standard output cannot be written: No space left on device\n")
