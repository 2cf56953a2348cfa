"""Context-free grammars, from files or from rules, as automata over bytes.

.lark, .gbnf ──reader──► rules ──network──► places ──columns──► machine, byte by byte
"""

from dgfill.automata.cfg.errors import GrammarFileError
from dgfill.automata.cfg.files import find_grammar, from_gbnf, from_lark, grammar_names, read_grammar

__all__ = ["GrammarFileError", "find_grammar", "from_gbnf", "from_lark", "grammar_names", "read_grammar"]
