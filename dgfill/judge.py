"""Independent judges of a filled text: parsers that share nothing with the automata.

    tree-sitter's own parser     no more ERROR and MISSING nodes than there must be, and no more names that
                                 are words of the language itself
    ast.parse                    where the language is Python
    json.loads                   where it is JSON
    the rules of Sudoku          where it is one

They look at the whole document.  The tree also tells whether a fill is a node of its
own: an expression, a statement, a block, or whatever the grammar names.
"""

from __future__ import annotations

import ast
import json
import re
import warnings
from collections.abc import Iterator
from dataclasses import dataclass
from functools import cache, lru_cache
from typing import Final

import tree_sitter

from dgfill.automata import GrammarError
from dgfill.automata.treesitter import load_grammar
from dgfill.reserved import RESERVED

__all__ = [
    "Flaws", "Tree", "flaws", "node_names", "node_types", "parse_tree", "unreadable_at",
]  # fmt: skip

PYTHON_LIMIT: Final = 1 << 20  # characters: ``ast.parse`` takes hundreds of bytes for each

EXPRESSIONS: Final = frozenset(
    """
    identifier integer float number string true false null none undefined this self super call attribute
    subscript list tuple dictionary set array object lambda await yield regex template_string
    concatenated_string list_comprehension set_comprehension dictionary_comprehension comparison_operator
    not_operator boolean_operator binary_operator unary_operator function class number_literal
    string_literal char_literal raw_string_literal user_defined_literal nullptr decimal_integer_literal
    decimal_floating_point_literal character_literal null_literal method_invocation field_access
    array_access arrow_function array_literal dictionary_literal list_literal set_or_map_literal
    record_literal record_aggregate lambda_literal regex_literal symbol_literal boolean_literal
    nil_literal integer_literal hex_integer_literal real_literal numeric_literal hex_literal oct_literal
    bin_literal line_string_literal multi_line_string_literal expandable_string_literal simple_identifier
    variable function_call expression selected_component relation_membership exprBinary exprBrackets
    exprCall exprDot exprIf exprParens exprSubscript exprUnary literalNumber literalString literalChar
    atom quoted_atom boolean nil map struct sigil charlist anonymous_function access_call binary_expr
    function_expr local_expr import_expr ident_ref if_then_else parened string_block
    """.split()  # noqa: SIM905
)
STATEMENTS: Final = frozenset(
    {
        "statement",
        "declaration",
        "function_definition",
        "class_definition",
        "decorated_definition",
        "pipeline",
    }
)
STATEMENT_ENDINGS: Final = ("_statement", "_declaration", "_definition", "_item")
SUPERTYPES: Final = ("statement", "_statement", "_simple_statement", "declaration")
BLOCKS: Final = frozenset(
    {
        "block",
        "block_statement",
        "statement_block",
        "compound_statement",
        "class_body",
        "handled_sequence_of_statements",
    }
)
NAMES: Final = frozenset({"identifier", "type_identifier", "field_identifier"})
UNREAD: Final = frozenset(
    """
    preproc_def preproc_function_def preproc_call preproc_defined preproc_include attribute attribute_item
    attribute_specifier attribute_declaration attribute_argument_list token_tree macro_definition tuple_type
    """.split()  # noqa: SIM905
)
"""Nodes in which names may be anything."""
CONDITIONS: Final = frozenset({"preproc_if", "preproc_ifdef", "preproc_elif", "preproc_elifdef"})
"""Nodes whose own names may be anything, but not those in the text that they enclose."""
NO_WORD: Final = re.compile(rb"(?!)")


@dataclass(frozen=True, slots=True, order=True)
class Flaws:
    """What the judges find wrong with a text; less is better."""

    errors: int  # ERROR and MISSING nodes of the tree
    unreadable: bool  # the language's own reader refuses it
    misnamed: int = 0  # names that the language reserves

    def no_worse_than(self, other: Flaws) -> bool:
        return (
            self.errors <= other.errors
            and self.unreadable <= other.unreadable
            and self.misnamed <= other.misnamed
        )


class Tree:
    """A text as tree-sitter parses it."""

    def __init__(self, language: tree_sitter.Language, data: bytes, reserved: re.Pattern[bytes]) -> None:
        """``reserved``: words that are no names."""
        self._language = language
        self._reserved = reserved
        self._tree = tree_sitter.Parser(language).parse(data)
        self._data = data

    @property
    def errors(self) -> int:
        """The number of ERROR and MISSING nodes."""
        return sum(1 for _ in self.broken())

    def broken(self) -> Iterator[tuple[int, int]]:
        """Where ERROR and MISSING nodes start and end, in bytes."""
        todo = [self._tree.root_node]
        while todo:
            node = todo.pop()
            if node.is_error or node.is_missing:
                yield node.start_byte, node.end_byte
            elif node.has_error:
                todo.extend(node.children)

    def misnamed(self) -> Iterator[tuple[int, int]]:
        """Where names that the language reserves start and end, in bytes."""
        for word in self._reserved.finditer(self._data):
            node = self._tree.root_node.descendant_for_byte_range(*word.span())
            if node and (node.start_byte, node.end_byte) == word.span() and node.type in NAMES:
                above = [*_ancestors(node)]
                if above[0].type not in CONDITIONS and not any(one.type in UNREAD for one in above):
                    yield word.span()

    def flawed(self) -> Iterator[int]:
        """Where the judges find something wrong, in bytes."""
        yield from (start for start, _ in self.broken())
        yield from (start for start, _ in self.misnamed())

    @property
    def length(self) -> int:
        """In bytes."""
        return len(self._data)

    def may_be_cut_at(self, at: int) -> bool:
        """Whether no token goes on at a byte, no comment and no string, and nothing has its last part there.

        Where the parser skipped the text, or takes it for what is wrong, it may be cut anywhere.
        """
        node = self._tree.root_node.descendant_for_byte_range(at, at + 1)
        while node and node.start_byte == at and node.parent and node.parent.start_byte == at:
            node = node.parent
        if not node or not node.parent or node.is_error or node.parent.is_error:
            return True
        return node.start_byte == at and (node.next_sibling is not None or node.parent.parent is None)

    def is_node(self, start: int, end: int, kind: str) -> bool:
        """Whether the bytes of a range, blanks trimmed, are exactly one node of a kind."""
        text = self._data[start:end]
        start += len(text) - len(text.lstrip())
        end = start + len(text.strip())
        wanted = _types(self._language, kind)
        node = self._tree.root_node.descendant_for_byte_range(start, end)
        while node and (node.start_byte, node.end_byte) == (start, end):
            if node.is_named and node.type in wanted:
                return True
            node = node.parent
        return False


def _ancestors(node: tree_sitter.Node) -> Iterator[tree_sitter.Node]:
    while node := node.parent:
        yield node


@lru_cache(1)
def parse_tree(language: str, data: bytes) -> Tree | None:
    """The tree of a text; ``None`` if there is no grammar of the language.

    The last one is kept: several judges ask for it in turn.
    """
    grammar = _grammar(language)
    return Tree(grammar, data, RESERVED.get(language, NO_WORD)) if grammar else None


def flaws(language: str | None, text: str) -> Flaws:
    """What the judges of a language find wrong with a text; nothing, where there are none."""
    tree = parse_tree(language, text.encode()) if language else None
    errors, misnamed = (tree.errors, len([*tree.misnamed()])) if tree else (0, 0)
    return Flaws(errors, unreadable_at(language, text) is not None, misnamed)


def node_types(language: str, kind: str) -> frozenset[str]:
    """The node types of a language that are of a kind: ``expr``, ``stmt``, ``block``, or one node's name."""
    grammar = _grammar(language)
    return _types(grammar, kind) if grammar else frozenset()


@cache
def _types(language: tree_sitter.Language, kind: str) -> frozenset[str]:
    names = _names(language)
    if kind == "expr":
        found = {name for name in names if name in EXPRESSIONS or name.endswith("_expression")}
        return frozenset(found | _subtypes(language, ("expression", "_expression")))
    if kind == "stmt":
        found = {name for name in names if name in STATEMENTS or name.endswith(STATEMENT_ENDINGS)}
        return frozenset(found | _subtypes(language, SUPERTYPES))
    return BLOCKS & names if kind == "block" else frozenset({kind} & names)


def node_names(language: str, kind: str) -> tuple[bool, list[str]]:
    """Whether a language has a kind of node, and the names of all its nodes."""
    grammar = _grammar(language)
    return bool(node_types(language, kind)), sorted(_names(grammar)) if grammar else []


def _names(language: tree_sitter.Language) -> set[str]:
    kinds = range(language.node_kind_count)
    return {
        language.node_kind_for_id(i) or ""
        for i in kinds
        if language.node_kind_is_named(i) and language.node_kind_is_visible(i)
    }


def _subtypes(language: tree_sitter.Language, supertypes: tuple[str, ...]) -> set[str]:
    if language.abi_version < 15:
        return set()
    known = {language.node_kind_for_id(i): i for i in language.supertypes}
    todo = [known[name] for name in supertypes if name in known]
    found: set[int] = set(todo)
    while todo:
        new = set(language.subtypes(todo.pop())) - found
        found |= new
        todo.extend(new & set(language.supertypes))
    return {language.node_kind_for_id(i) or "" for i in found}


@cache
def _grammar(language: str) -> tree_sitter.Language | None:
    try:
        return tree_sitter.Language(load_grammar(language))
    except (GrammarError, ValueError):  # there is none, or the parser does not read its ABI
        return None


@lru_cache(1)
def unreadable_at(language: str | None, text: str) -> int | None:
    """Where the language's own reader gives up, in bytes of UTF-8; ``None`` if it does not.

    The last answer is kept, as by ``parse_tree``.
    """
    if language == "python" and len(text) <= PYTHON_LIMIT:
        try:
            with warnings.catch_warnings():
                warnings.simplefilter("ignore")
                ast.parse(text)
        except SyntaxError as error:
            lines = text.split("\n")[: error.lineno or 1]
            lines[-1] = lines[-1][: max(0, (error.offset or 1) - 1)]
            return len("\n".join(lines).encode())
        except (ValueError, RecursionError, MemoryError):
            return 0
    if language == "sudoku":
        return _clash_at(text)
    if language == "json":
        try:
            json.loads(text)
        except json.JSONDecodeError as error:
            return len(text[: error.pos].encode())
        except (ValueError, RecursionError):
            return 0
    return None


def _clash_at(text: str) -> int | None:
    """Where a Sudoku breaks the rules: a digit that its row, column or box had before, or no digit."""
    size = len(text.partition("\n")[0])
    if (side := {4: 2, 9: 3}.get(size)) is None:
        return 0
    seen: set[tuple[str, int, int, str]] = set()
    row, column = 0, 0
    for at, digit in enumerate(text.removesuffix("\n")):
        if digit == "\n" and column == size and row + 1 < size:
            row, column = row + 1, 0
            continue
        places = {
            ("row", row, 0, digit),
            ("column", column, 0, digit),
            ("box", row // side, column // side, digit),
        }
        if digit not in "123456789"[:size] or size in (row, column) or places & seen:
            return at
        seen |= places
        column += 1
    return None if len(seen) == 3 * size * size else len(text.encode())
