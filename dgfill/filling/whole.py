"""A document as one part: its language, and what the user should know about it.

Holes that are not wanted have a text all the while, so that there is a whole that is legal.  Nothing that
is wrong with them alone stands in the way of the others: then they are taken for any text.
"""

from __future__ import annotations

from collections.abc import Set
from dataclasses import replace
from typing import Final

from dgfill.automata import DEAD, Check, GrammarError, Interned, contradiction
from dgfill.data_rules import data_rules
from dgfill.document import Document, Hole
from dgfill.document.data import DATA, json_in
from dgfill.errors import EmptySchema, HoleError, InputError, Place, Unsatisfiable
from dgfill.filling.given import given_texts, given_to_blame
from dgfill.filling.judges import Judges
from dgfill.legal import has_witness, witnesses
from dgfill.part import Part
from dgfill.result import Options
from dgfill.rules import FREE, automaton_of, both, instances_of, nodes_of, rule_of, syntax_of

__all__ = ["around", "assert_given", "lenient", "part_of", "to_blame"]

SHOWN: Final = 40  # characters of a given text
HOPELESS: Final = "no legal texts were found for the other holes: they were taken for any text"


def part_of(document: Document, options: Options, wanted: Set[Hole] | None = None) -> tuple[Part, list[str]]:
    """The whole document as one part, and what the user should know about how it is filled.

    Args:
        wanted: the holes whose constraints have to be right; ``None``: all.
    """
    automaton: Interned | None = None
    notes = []
    schema = _schema_of(document, options)
    if schema and document.language == "json":
        automaton = schema
    elif options.grammar:
        if document.language is None:
            notes.append("filled without a grammar: the language is not known")
        else:
            try:
                automaton = automaton_of(document, document.language)
            except GrammarError as error:
                notes.append(f"filled without a grammar: {error}")
    rules = []
    for hole in document.holes:
        try:
            rules.append(rule_of(document, hole, grammar=options.grammar))
        except HoleError as error:
            if wanted is None or hole in wanted:
                raise
            rules.append(FREE)
            notes.append(f"the hole at {hole.location} was taken for any text: {error.message}")
    if schema and automaton is not schema:
        rules = [*map(both, rules, data_rules(document, schema))]
    nodes = {name for hole in document.holes for name in nodes_of(hole)}
    if nodes and not options.grammar:
        notes.append(f"filled without a grammar: nothing keeps fills to {', '.join(sorted(nodes))}")
    has_nodes = automaton is not None and any(rule.nodes for rule in rules)
    syntax = syntax_of(document.language or "") if has_nodes else None
    return Part(document, document.holes, tuple(rules), document.known, automaton, syntax), notes


def assert_given(part: Part, wanted: Set[Hole], check: Check) -> None:
    """
    Raises:
        Unsatisfiable: texts that the user gives for wanted holes cannot stand in them.
    """
    blamed = given_to_blame(
        part, lambda number: any(part.holes[i] in wanted for i in part.linked(number)), check
    )
    if not blamed:
        return
    given = given_texts(part)
    texts = " ".join(f"--set {part.holes[number].name}={_shortened(given[number])}" for number in blamed)
    place = part.document.place(part.holes[blamed[0]])
    if not all(part.rules[number].allows(given[number]) for number in blamed):
        raise Unsatisfiable(f"{texts} is not what this hole asks for", place)
    advice = "; --no-grammar fills anyway" if part.automaton else ""
    raise Unsatisfiable(f"{texts} leaves no legal text for this file{advice}", place)


def _shortened(text: str) -> str:
    """A text for a message."""
    return repr(text if len(text) <= SHOWN else text[:SHOWN] + "…")


def around(part: Part, wanted: Set[Hole], options: Options, check: Check) -> tuple[Part, list[str]]:
    """The part, its other holes taken for any text if a short search finds none of theirs that is legal."""
    rules = tuple(rule if hole in wanted else FREE for hole, rule in zip(part.holes, part.rules, strict=True))
    other = replace(part, rules=rules)
    if rules == part.rules or _can_be(part, options, check) or not _can_be(other, options, check):
        return part, []
    return other, [HOPELESS]


def _can_be(part: Part, options: Options, check: Check) -> bool:
    """Whether the first fills that a short search finds are also what the judges allow."""
    found = next(witnesses(part, quick=True, check=check), None)
    return found is not None and Judges(part, options.schema, options.documents).allow(found)


def _schema_of(document: Document, options: Options) -> Interned | None:
    """The automaton of the schema that the document has to obey."""
    if options.schema is None:
        return None
    if document.language not in DATA:
        raise InputError("only JSON, YAML and TOML have schemas", Place(document.path))
    automaton = instances_of(options.schema, options.documents)
    if automaton.start == DEAD:
        place = contradiction(json_in(options.schema), json_in(options.documents))
        reason = f", because of {place}" if place else ""
        raise EmptySchema(f"nothing satisfies the schema{reason}")
    return automaton


def lenient(part: Part, check: Check) -> Part:
    """Where nothing makes a document JSON, as with comments or two values, tree-sitter's grammar may."""
    if part.automaton is None or part.document.language != "json" or has_witness(part, check):
        return part
    other = replace(part, automaton=syntax_of("json"))
    return other if has_witness(other, check) else part


def to_blame(part: Part, check: Check) -> Hole | None:
    """The first hole for which nothing is found even if all others are free, if some hole is not so."""
    hopeless = []
    for number, hole in enumerate(part.holes):
        rules = (rule if other == number else FREE for other, rule in enumerate(part.rules))
        if not has_witness(replace(part, rules=tuple(rules)), check):
            hopeless.append(hole)
    return hopeless[0] if 0 < len(hopeless) < len(part.holes) else None
