"""The oracle: tree-sitter's own parser, which shares nothing with the automata but the grammars."""

from collections.abc import Iterator, Sequence
from functools import cache
from random import Random

import tree_sitter

from dgfill.automata import Automaton, from_tree_sitter
from dgfill.automata.treesitter import load_grammar


@cache
def automaton_of(language: str) -> Automaton:
    """One for all tests: it grows faster as it is used."""
    return from_tree_sitter(language)


@cache
def _parser(language: str) -> tree_sitter.Parser:
    return tree_sitter.Parser(tree_sitter.Language(load_grammar(language)))


def parses(language: str, text: str) -> bool:
    """Whether the tree has no ERROR and no MISSING node."""
    return not _parser(language).parse(text.encode()).root_node.has_error


def accepts(automaton: Automaton, text: str) -> bool:
    return automaton.accepts(automaton.start, text.encode())


def accepts_by_byte(automaton: Automaton, text: str) -> bool:
    """The same, each byte read on its own."""
    state = automaton.start
    for byte in text.encode():
        state = automaton.step(state, bytes((byte,)))
    return automaton.accepts(state)


def mutants(texts: Sequence[str], each: int, seed: str) -> Iterator[str]:
    """Texts with one character left out, put in or replaced: so many of each."""
    random = Random(seed)
    characters = "".join(dict.fromkeys("".join(texts) + "\n\t '\"\\{}()[];#"))
    for text in texts:
        for _ in range(each):
            at, character = random.randrange(len(text) + 1), random.choice(characters)
            yield random.choice(
                (
                    text[:at] + text[at + 1 :],
                    text[:at] + character + text[at:],
                    text[:at] + character + text[at + 1 :],
                )
            )


def line_mutants(texts: Sequence[str], each: int, seed: str, comment: str) -> Iterator[str]:
    """Texts with blank lines, comments and other indentations put in: so many of each."""
    random = Random(seed)
    for text in texts:
        for _ in range(each):
            lines = text.split("\n")
            for _ in range(random.randint(1, 4)):
                at, indent = random.randrange(len(lines)), " " * random.choice((0, 0, 1, 2, 3, 4, 4, 8))
                here = lines[at]
                lines[at] = random.choice(
                    (
                        f"{indent}\n{here}",
                        f"\n  \n{indent}\n{here}",
                        f"{indent}{comment} q\n{here}",
                        f"{indent}{comment}\n{indent}{comment} if\n\n{here}",
                        f"{here} {comment} w",
                        indent + here.lstrip(),
                        here + "\t",
                        "\t" + here,
                    )
                )
            yield "\n".join(lines)
