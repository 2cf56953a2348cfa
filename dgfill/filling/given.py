"""Texts that the user gives for named holes, judged before fills of the others are searched for.

A given text is known text, so a search for free holes tells at once whether the rest can be legal.  Where it
has to be a node, any text of that kind is looked for: a node can stand where another one of its kind does.

    n = ⟨1 +⟩; f(⟨ ⟩)      no text of the second hole makes that legal: $n is to blame
"""

from __future__ import annotations

from collections.abc import Callable, Mapping, Sequence
from dataclasses import replace
from itertools import islice
from typing import Final

from dgfill.automata import Check, unchecked
from dgfill.automata.treesitter import EFFORTS
from dgfill.document import Words
from dgfill.judge import parse_tree
from dgfill.legal.free_holes import FreeHoles
from dgfill.legal.sound import windows
from dgfill.legal.witnesses import witnesses
from dgfill.part import Part
from dgfill.rules import FREE, Rule

__all__ = ["given_texts", "given_to_blame"]

MOST_PLACES: Final = 8  # documents in which a node is exchanged for a given text


def given_texts(part: Part) -> dict[int, str]:
    """The texts of the holes that may have one only, by number: a text that is written has alternatives."""
    return {
        number: constraint.words[0]
        for number, hole in enumerate(part.holes)
        for constraint in hole.constraints
        if isinstance(constraint, Words) and len(constraint.words) == 1 and hole.name is not None
    }


def given_to_blame(part: Part, is_wanted: Callable[[int], bool], check: Check = unchecked) -> list[int]:
    """Holes whose given texts leave no legal document, the first of each name; none, if there may be one.

    Args:
        is_wanted: tells of the number of a hole whether it is filled.
        check: may end the search at any time.
    """
    given = {number: text for number, text in given_texts(part).items() if is_wanted(number)}
    first = [number for number in given if part.linked(number)[0] == number]
    if not given or _may_stand(part, given, check):
        return []
    if len(first) == 1:
        return first
    alone = (number for number in first if not _may_stand(part, _of_name(part, given, number), check))
    return list(alone) or first


def _of_name(part: Part, given: Mapping[int, str], number: int) -> dict[int, str]:
    return {other: given[other] for other in part.linked(number)}


def _may_stand(part: Part, given: Mapping[int, str], check: Check) -> bool:
    """Whether some fills of the other holes are legal with given texts, as far as a short search tells."""
    if any(not part.rules[number].allows(text) for number, text in given.items()):
        return False
    nodes = {number: text for number, text in given.items() if part.rules[number].nodes}
    others = {number: text for number, text in given.items() if number not in nodes}
    return (not others or _may_be_known(part, others, check)) and (
        not nodes or _may_be_nodes(part, nodes, check)
    )


def _may_be_known(part: Part, given: Mapping[int, str], check: Check) -> bool:
    """Whether the document, or where it is broken the lines about its holes, can be legal so."""
    text = part.text([given.get(number, "") for number in range(len(part.holes))])
    tree = parse_tree(part.document.language or "", text.encode())
    if tree is None or not tree.errors or _has_fills(part, given, check):
        return True
    tree = parse_tree(part.document.language or "", part.text([""] * len(part.holes)).encode())
    return tree is not None and any(_has_fills(window, given, check) for window in windows(part, tree))


def _has_fills(part: Part, given: Mapping[int, str], check: Check) -> bool:
    known = [[part.known[0]]]
    for number, right in enumerate(part.known[1:]):
        if number in given:
            known[-1] += [given[number], right]
        else:
            known.append([right])
    return next(FreeHoles(part.automaton, check).fills(known, EFFORTS), None) is not None


def _may_be_nodes(part: Part, given: Mapping[int, str], check: Check) -> bool:
    """Whether given texts are nodes where others of their kinds are; also if none are found."""
    rules = (Rule(None, rule.nodes) if number in given else FREE for number, rule in enumerate(part.rules))
    is_tried = False
    for found in islice(witnesses(replace(part, rules=tuple(rules)), quick=True, check=check), MOST_PLACES):
        texts = [given.get(number, text) for number, text in enumerate(found)]
        if _are_nodes(part, texts, given):
            return True
        is_tried = True
    return not is_tried


def _are_nodes(part: Part, texts: Sequence[str], given: Mapping[int, str]) -> bool:
    tree = parse_tree(part.document.language or "", part.text(texts).encode())
    if tree is None:
        return True
    broken = [at for at, _ in tree.broken()]
    return all(
        tree.is_node(start, end, name) and not any(start <= at < end for at in broken)
        for number, (start, end) in enumerate(part.offsets(texts))
        for name in (part.rules[number].nodes if number in given else ())
    )
