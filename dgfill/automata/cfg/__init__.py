"""Context-free grammars, from files or from rules, as automata over bytes.

    .lark, .gbnf ──reader──► rules ──network──► places ──columns──► machine, byte by byte
"""

from dgfill.automata.cfg.errors import GrammarFileError
from dgfill.automata.cfg.expressions import Call, Choice, Expression, Lexeme, Repeat, Rules, Sequence
from dgfill.automata.cfg.machine import ContextFree
from dgfill.automata.cfg.network import build_network

__all__ = ["Call", "Choice", "ContextFree", "Expression", "GrammarFileError", "Lexeme", "Repeat", "Rules", "Sequence", "build_network"]
