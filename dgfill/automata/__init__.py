"""Languages as automata: one protocol over bytes, many ways to make one."""

from dgfill.automata.cfg import GrammarFileError, from_gbnf, from_lark
from dgfill.automata.combinators import alternation, concat, intersection, quotient, template
from dgfill.automata.interning import Interned
from dgfill.automata.json import json_text
from dgfill.automata.json_schema import UnsupportedSchema, contradiction, from_json_schema
from dgfill.automata.kinds import PLAIN_KINDS, kind
from dgfill.automata.machine import Machine
from dgfill.automata.protocol import DEAD, GAP, Automaton, Check, Gap, Rest, unchecked
from dgfill.automata.regex import RegexError, regex
from dgfill.automata.sudoku import BLANK, SudokuError, sudoku
from dgfill.automata.treesitter import GrammarError, from_tree_sitter
from dgfill.automata.words import other_than, words

__all__ = [
    "BLANK",
    "DEAD",
    "GAP",
    "PLAIN_KINDS",
    "Automaton",
    "Check",
    "Gap",
    "GrammarError",
    "GrammarFileError",
    "Interned",
    "Machine",
    "RegexError",
    "Rest",
    "SudokuError",
    "UnsupportedSchema",
    "alternation",
    "concat",
    "contradiction",
    "from_gbnf",
    "from_json_schema",
    "from_lark",
    "from_tree_sitter",
    "intersection",
    "json_text",
    "kind",
    "other_than",
    "quotient",
    "regex",
    "sudoku",
    "template",
    "unchecked",
    "words",
]
