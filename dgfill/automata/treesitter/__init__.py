"""Tree-sitter grammars as automata.

abi ─► lexer_dfa ─────────► lexemes ─► recogniser ─► right_context ─► fills ─► witness ─► machine
    ─► scanner ─► readings ─┘            │     ▲                       ▲                     ▲
    ─► stacks ──────────────────────────►│     └────────► nodes ───────│─────────────────────┘
    ─► lr_graph ────────────────────────►└─► demands, reach, units ─► openings
"""

from dgfill.automata.treesitter.abi import GrammarError
from dgfill.automata.treesitter.grammars import GRAMMARS, UNFIT, load_grammar
from dgfill.automata.treesitter.library import LibraryError
from dgfill.automata.treesitter.machine import Grammar, from_tree_sitter
from dgfill.automata.treesitter.witness import EFFORTS, Search

__all__ = [
    "EFFORTS",
    "GRAMMARS",
    "UNFIT",
    "Grammar",
    "GrammarError",
    "LibraryError",
    "Search",
    "from_tree_sitter",
    "load_grammar",
]
