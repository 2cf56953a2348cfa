"""The grammars that come with dgfill: what they say is what others read."""

from __future__ import annotations

import ast
import configparser
import csv
import ipaddress
import random
import re
import sqlite3
import uuid
from collections.abc import Callable
from datetime import date, datetime, time
from pathlib import Path
from urllib.parse import urlsplit

import pytest

from dgfill.automata.cfg import grammar_names, read_grammar
from dgfill.automata.sampling import sample

NAMES = sorted(grammar_names())
SEMVER = re.compile(r"\d+\.\d+\.\d+(?:-[\w.-]+)?(?:\+[\w.-]+)?")


def reads_sql(text: str) -> bool:
    """Whether SQLite's parser gets to the end: it may then miss a table or find a column twice."""
    try:
        sqlite3.connect(":memory:").execute(f"EXPLAIN {text}")
    except sqlite3.OperationalError as error:
        return "syntax error" not in str(error) and "incomplete" not in str(error)
    return True


def reads_ini(text: str) -> bool:
    configparser.ConfigParser(strict=False, interpolation=None).read_string(text)
    return True


def reads_time(text: str) -> bool:
    kind = datetime if "T" in text else date if text[4:5] == "-" else time
    try:
        return bool(kind.fromisoformat(text) or True)
    except ValueError as error:
        return "year 0 is out of range" in str(error) or "day is out of range" in str(error)


JUDGES: dict[str, Callable[[str], object]] = {
    "arithmetic": lambda text: ast.parse(text, mode="eval"),
    "csv": lambda text: list(csv.reader(text.split("\n"), strict=True)),
    "ini": reads_ini,
    "ipv4": ipaddress.IPv4Address,
    "ipv6": ipaddress.IPv6Address,
    "iso-datetime": reads_time,
    "semver": SEMVER.fullmatch,
    "sql-select": reads_sql,
    "url": lambda text: urlsplit(text).hostname,
    "uuid": uuid.UUID,
}
EXAMPLES = {
    "arithmetic": (["2 * (x + 1.5) ** 2", "-a"], ["2 *", "2*x", "07"]),
    "cron": (["*/15 9-17 * * 1-5", "00 08 1,15 * 0", "@midnight"], ["* * * *", "60 * * * *", "@never"]),
    "csv": (['a,b\n1,"x ""y"", z"\n', "\n"], ['a,"b', 'a"b']),
    "dot": (
        ['digraph g {\n  a -> b -> c [label="x"];\n}', "graph { a -- b; }", "strict digraph{a->b c}"],
        ["graphg {}", "graph { a -> b; }", "digraph {"],
    ),
    "edges": (["a b\nb c 0.5\n"], ["a\n", "a b"]),
    "email": (["ada.lovelace+notes@example.co.uk"], ["ada@", "a..b@c.de", "ada@-c.de"]),
    "fasta": ([">sp|P1 x\nMKV\nLLA*\n"], ["MKV\n", ">x\n"]),
    "ini": (["# c\n[a b]\nk = v w\nL: x\nl=\n\n[c]\n"], ["k = v\n", "[a\n"]),
    "ipv4": (["127.0.0.1"], ["256.0.0.1", "1.2.3", "01.2.3.4"]),
    "ipv6": (
        ["::", "::1", "fe80::1:2", "1:2:3:4:5:6:7:8", "1::8"],
        [":::", "1:2", "1::2::3", "1:2:3:4:5:6:7:8:9"],
    ),
    "iso-datetime": (
        ["2026-11-26T08:30:00.25+01:00", "2024-02-29", "2026-11-26T08:30:00"],
        ["2026-02-30", "2026-13-01", "24:00:00"],
    ),
    "p-loop": (["GAAAAGKS"], ["GAAAAGK"]),
    "semver": (["1.0.0", "1.2.3-rc.1+build.5"], ["1.0", "01.0.0", "1.0.0-01"]),
    "smiles": (["CC(=O)Oc1ccccc1C(=O)O", "[NH4+].[Cl-]", "C/C=C\\C", "[13C@H]"], ["C(", "X", "[C"]),
    "sql-select": (
        ["SELECT count(*) FROM t WHERE a = 'x' AND NOT b IN (1, 2) ORDER BY a DESC LIMIT 3;"],
        ["SELECT FROM t", "SELECT a FROM t WHERE"],
    ),
    "url": (["https://example.com:8080/a/b?q=1#top", "http://x"], ["ftp://x", "https://", "http://a b"]),
    "uuid": (["88098874-61c8-48b5-834b-aaaaaaaaaaaa"], ["88098874-61c8-08b5-834b-aaaaaaaaaaaa", "8809"]),
    "zinc-finger": (["CAACAAALAAAAAAAAHAAAH"], ["CAACAAALAAAAAAAAHAAA"]),
}  # fmt: skip


def test_each_has_examples_and_a_row_in_the_readme() -> None:
    assert sorted(EXAMPLES) == NAMES
    readme = (Path(__file__).parents[3] / "grammars/README.md").read_text()
    for name in NAMES:
        assert f"`{name}`" in readme


@pytest.mark.parametrize("name", NAMES)
def test_examples(name: str) -> None:
    automaton = read_grammar(grammar_names()[name])
    texts, others = EXAMPLES[name]
    for text in texts + others:
        assert automaton.accepts(automaton.step(automaton.start, text.encode())) == (text in texts), text


@pytest.mark.parametrize("name", NAMES)
def test_what_is_drawn_belongs_to_it_and_is_read_by_others(name: str) -> None:
    automaton = read_grammar(grammar_names()[name])
    chance = random.Random(0)
    for length in (1, 8, 30, 60):
        for _ in range(25):
            text = sample(automaton, chance, length)
            assert text is not None
            assert automaton.accepts(automaton.step(automaton.start, text))
            judge = JUDGES.get(name)
            assert judge is None or judge(text.decode()) not in (False, None), text


def test_the_same_seed_draws_the_same() -> None:
    automaton = read_grammar(grammar_names()["semver"])
    first, second = (sample(automaton, random.Random(7), 20) for _ in range(2))
    assert first == second
