"""``dgfill grammar``: look at a grammar file, try texts on it, and draw texts from it."""

from __future__ import annotations

import random
from pathlib import Path
from typing import TYPE_CHECKING, Annotated, Any, Final

import typer

from dgfill.cli.boundary import emit, error_boundary, tell
from dgfill.cli.options import SETTINGS, Debug
from dgfill.cli.sources import STDIN, read_stdin
from dgfill.errors import DgfillError, InputError, Place

if TYPE_CHECKING:
    from dgfill.automata import Interned

__all__ = ["app"]

app = typer.Typer(
    name="grammar",
    help="Look at grammar files: check, show, sample.",
    **SETTINGS,
)

Name = Annotated[
    str,
    typer.Argument(metavar="GRAMMAR", help="A .lark, .gbnf or .regex file, or the name of one of dgfill's."),
]
LONGEST: Final = 4096  # bytes of a text that shows that there is one


class WrongGrammar(DgfillError):
    """A grammar file is wrong."""


class Rejected(DgfillError):
    """A text does not belong to a grammar."""

    exit_code = 1


@app.command()
def check(
    grammar: Name,
    texts: Annotated[
        list[str] | None,
        typer.Argument(
            metavar="TEXT...", help="Texts to try; - is standard input without its last line break."
        ),
    ] = None,
    debug: Debug = False,
) -> None:
    """Say whether a grammar is well formed, and whether texts belong to it; exit with 1 if one does not."""
    with error_boundary(debug):
        path, automaton = _load(grammar)
        for note in _notes(path, automaton):
            tell(f"{path}: note: {note}")
        flaws = [_tried(automaton, text) for text in texts or ()]
        if any(flaws):
            raise typer.Exit(Rejected.exit_code)


@app.command()
def show(grammar: Name, debug: Debug = False) -> None:
    """Print the file of a grammar."""
    with error_boundary(debug):
        emit(_find(grammar).read_bytes())


@app.command()
def sample(
    grammar: Name,
    count: Annotated[int, typer.Option("-n", min=1, help="How many texts.")] = 5,
    length: Annotated[int, typer.Option(min=1, help="About how many bytes each has.")] = 24,
    seed: Annotated[int, typer.Option(min=0, help="The same seed gives the same texts.")] = 0,
    debug: Debug = False,
) -> None:
    """Print random texts of a grammar, one after the other, each with a line break behind it."""
    from dgfill.automata.sampling import sample as draw

    with error_boundary(debug):
        path, automaton = _load(grammar)
        chance = random.Random(seed)
        for _ in range(count):
            text = draw(automaton, chance, length)
            if text is None:
                raise WrongGrammar("no text of this grammar was found", Place(str(path)))
            emit(text + b"\n")


def _find(name: str) -> Path:
    from dgfill.automata.cfg.files import ENDINGS, find_grammar, grammar_names

    path = find_grammar(name.removeprefix("@")) or Path(name)
    if not path.exists():
        known = ", ".join(grammar_names())
        raise InputError(f"no such file, and none of dgfill's grammars: {known}", Place(name))
    if not path.is_file() or path.suffix not in ENDINGS:
        raise InputError(f"a grammar is a file that ends in {', '.join(ENDINGS)}", Place(name))
    return path


def _load(name: str) -> tuple[Path, Interned[Any]]:
    from dgfill.automata.cfg import GrammarFileError
    from dgfill.automata.cfg.files import read_grammar
    from dgfill.document.excerpt import place_at

    path = _find(name)
    try:
        automaton = read_grammar(path)
    except GrammarFileError as error:
        text = path.read_text(encoding="utf-8-sig")
        raise WrongGrammar(error.message, place_at(text, error.offset, str(path))) from error
    except OSError as error:
        raise InputError(f"cannot be read: {error.strerror}", Place(name)) from None
    except UnicodeDecodeError:
        raise InputError("not UTF-8", Place(name)) from None
    if automaton.start < 0:
        raise WrongGrammar("no text belongs to this grammar", Place(str(path)))
    return path, automaton


def _notes(path: Path, automaton: Interned[Any]) -> list[str]:
    from dgfill.automata.cfg.files import read_rules
    from dgfill.automata.cfg.lint import unused_rules

    rules = read_rules(path)
    notes = [f"the rule '{name}' is not used" for name in unused_rules(rules)] if rules else []
    if automaton.witness(automaton.start, [], LONGEST) is None:
        notes.append("no text of it was found: the longest lexeme may swallow what should follow")
    return notes


def _tried(automaton: Interned[Any], given: str) -> Rejected | None:
    """What is wrong with a text, which is said, as is that nothing is."""
    flaw = _flaw(automaton, given)
    tell("accepted" if flaw is None else str(flaw))
    return flaw


def _flaw(automaton: Interned[Any], given: str) -> Rejected | None:
    from dgfill.document.excerpt import place_at

    data = (
        read_stdin().removesuffix(b"\n").removesuffix(b"\r")
        if given == STDIN
        else given.encode("utf-8", "surrogateescape")
    )
    state = automaton.start
    for at in range(len(data)):
        state = automaton.step(state, data[at : at + 1])
        if state < 0:
            offset = len(data[:at].decode("utf-8", "ignore"))
            place = place_at(data.decode("utf-8", "replace"), offset, "<text>")
            return Rejected("no text of the grammar goes on like this", place)
    if not automaton.accepts(state):
        text = data.decode("utf-8", "replace")
        return Rejected("the text ends too early", place_at(text, len(text), "<text>"))
    return None
