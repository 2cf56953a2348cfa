"""JSON Schema as an automaton, beside llguidance, on the schemas of MaskBench and the official test suite.

    python benchmarks/json_schema.py DATA [--every N]

DATA holds `maskbench-dev.jsonl.xz` (`{name, schema, tests: [{valid, data}]}` a line) and, if it is there,
`json-schema-test-suite.jsonl.xz` (`{path, groups}` and `{path, document}`).  All texts are stepped through
byte by byte; llguidance reads them with a tokenizer of bytes.

passes            schemas of which every valid instance is accepted and every invalid one rejected
valid rejected    schemas with a valid instance that is not accepted; every prefix of the others is live
invalid accepted  schemas with an invalid instance that is accepted
disputed          instances where both we and the jsonschema package contradict the label: no failures
first, second     KB/s of one core of the valid instances: computed, and remembered
dead no later     invalid instances of schemas that both support, by the byte at which they are dead: no later
                  than in llguidance; later, but a valid instance begins like what llguidance refuses (our
                  witness is valid by jsonschema: another order, another spelling of a number); later
witness           valid texts that are found for a schema from nothing, and the time it takes
"""

from __future__ import annotations

import argparse
import json
import lzma
import statistics
import time
from collections import Counter
from collections.abc import Iterator
from dataclasses import dataclass, field
from pathlib import Path
from typing import Any

from jsonschema import Draft202012Validator
from llguidance import LLMatcher, LLTokenizer
from rich.console import Console
from rich.table import Table

from dgfill.automata import DEAD, Automaton, UnsupportedSchema, from_json_schema
from dgfill.automata.json_schema.formats import FORMATS
from dgfill.violations import schema_error

BYTES = [bytes((byte,)) for byte in range(256)]
REMOTES = "http://localhost:1234/"
LIMIT = 100_000  # bytes of a witness
OWN_FORMATS = FORMATS.keys() - Draft202012Validator.FORMAT_CHECKER.checkers.keys()


@dataclass
class Engine:
    """What one engine makes of all schemas."""

    passes: int = 0
    refused: Counter[str] = field(default_factory=Counter)
    valid_rejected: list[str] = field(default_factory=list)
    invalid_accepted: list[str] = field(default_factory=list)
    compiled: list[float] = field(default_factory=list)  # seconds


def main() -> None:
    parser = argparse.ArgumentParser(
        description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter
    )
    parser.add_argument("data", type=Path, metavar="DATA")
    parser.add_argument("--every", type=int, default=1, metavar="N", help="only every N-th schema")
    arguments = parser.parse_args()
    console = Console(width=110)
    maskbench(console, [*lines(arguments.data / "maskbench-dev.jsonl.xz")][:: arguments.every])
    suite = arguments.data / "json-schema-test-suite.jsonl.xz"
    if suite.exists():
        test_suite(console, [*lines(suite)])


def lines(path: Path) -> Iterator[Any]:
    with lzma.open(path, "rt", encoding="utf-8") as file:
        yield from map(json.loads, file)


def maskbench(console: Console, rows: list[Any]) -> None:
    ours, theirs = Engine(), Engine()
    speeds: list[list[float]] = [[], []]  # seconds, of the first pass and of the second
    sizes = 0
    disputed: list[str] = []
    deaths: Counter[str] = Counter()
    witnesses: Counter[str] = Counter()
    searches: list[float] = []
    tokenizer = LLTokenizer("byte")
    later: list[str] = []
    for row in rows:
        matcher = theirs_compiled(theirs, row["schema"], tokenizer)
        automaton = ours_compiled(ours, row["schema"])
        texts = [
            (json.dumps(test["data"], ensure_ascii=False).encode(), test["valid"]) for test in row["tests"]
        ]
        read_theirs = None if matcher is None else [matched(matcher, text) for text, _ in texts]
        if read_theirs is not None:
            score(
                theirs,
                row["name"],
                [(right, ok) for (_, right), (_, ok) in zip(texts, read_theirs, strict=True)],
            )
        if automaton is None:
            continue
        read_ours = []
        for text, valid in texts:
            at, ok, seconds = walk(automaton, text)
            read_ours.append((at, ok))
            if ok and valid:
                speeds[0].append(seconds)
                speeds[1].append(walk(automaton, text)[2])
                sizes += len(text)
        verdicts = []
        for (text, valid), (_, ok) in zip(texts, read_ours, strict=True):
            if ok != valid and judged(row["schema"], text) == ok:
                disputed.append(f"{row['name']} ({'valid' if valid else 'invalid'} by its label)")
            else:
                verdicts.append((valid, ok))
        score(ours, row["name"], verdicts)
        if read_theirs is not None:
            for (text, valid), (mine, _), (other, _) in zip(texts, read_ours, read_theirs, strict=True):
                if not valid:
                    kind = compared(automaton, row["schema"], text, mine, other)
                    deaths[kind] += 1
                    if kind == "later":
                        later.append(
                            f"{row['name']}: {text[max(0, other - 60) : other]!r} {text[other:mine]!r}"
                        )
        begun = time.process_time()
        witnesses[found(automaton, row["schema"])] += 1
        searches.append(time.process_time() - begun)
        automaton.clear()
    table = Table(title=f"{len(rows)} schemas of MaskBench, {sizes / 1e6:.1f} MB of valid instances")
    for heading in ("", "passes", "refused", "valid rejected", "invalid accepted", "compile p50, p95"):
        table.add_column(heading, justify="left" if not heading else "right")
    for name, engine in (("dgfill", ours), ("llguidance", theirs)):
        table.add_row(
            name,
            f"{engine.passes} ({engine.passes / len(rows):.1%})",
            str(engine.refused.total()),
            str(len(engine.valid_rejected)),
            str(len(engine.invalid_accepted)),
            f"{milliseconds(engine.compiled)} ms",
        )
    console.print(table)
    console.print(
        f"KB/s: first {sizes / sum(speeds[0]) / 1e3:.0f}, second {sizes / sum(speeds[1]) / 1e3:.0f}"
    )
    console.print(f"refused by keyword: dgfill {dict(ours.refused)}")
    console.print(f"left: valid rejected {ours.valid_rejected}, invalid accepted {ours.invalid_accepted}")
    console.print(f"disputed labels: {len(disputed)} {sorted(set(disputed))}")
    total = deaths.total()
    for kind, number in deaths.most_common():
        console.print(f"invalid instances dead {kind}: {number} of {total} ({number / total:.2%})")
    for line in later[:20]:
        console.print(f"  {line}", soft_wrap=True)
    console.print(f"witness: {dict(witnesses)}, {milliseconds(searches)} ms")


def milliseconds(seconds: list[float]) -> str:
    ordered = sorted(seconds)
    return f"{1e3 * statistics.median(ordered):.2f}, {1e3 * ordered[len(ordered) * 95 // 100]:.1f}"


def ours_compiled(engine: Engine, schema: Any) -> Any:
    begun = time.process_time()
    try:
        automaton = from_json_schema(schema)
    except UnsupportedSchema as error:
        engine.refused[error.keyword] += 1
        return None
    engine.compiled.append(time.process_time() - begun)
    return automaton


def theirs_compiled(engine: Engine, schema: Any, tokenizer: LLTokenizer) -> LLMatcher | None:
    begun = time.process_time()
    matcher = LLMatcher(tokenizer, LLMatcher.grammar_from_json_schema(schema), log_level=0)
    if matcher.get_error():
        engine.refused["error"] += 1
        return None
    engine.compiled.append(time.process_time() - begun)
    return matcher


def matched(matcher: LLMatcher, text: bytes) -> tuple[int, bool]:
    """How many bytes llguidance reads before it is dead, and whether it accepts."""
    matcher.reset()
    read = matcher.validate_tokens([*text])
    ok = read == len(text) and matcher.consume_tokens([*text]) and matcher.is_accepting()
    return read, bool(ok)


def walk(automaton: Automaton, text: bytes) -> tuple[int, bool, float]:
    """How many bytes are read before the automaton is dead, whether it accepts, and the seconds."""
    state, step = automaton.start, automaton.step
    begun = time.process_time()
    for at, byte in enumerate(text):
        state = step(state, BYTES[byte])
        if state == DEAD:
            return at, False, time.process_time() - begun
    return len(text), automaton.accepts(state), time.process_time() - begun


def judged(schema: Any, text: bytes) -> bool | None:
    """Whether the jsonschema package takes a text for valid; ``None`` if it cannot tell."""
    try:
        return schema_error(json.dumps(without_own_formats(schema)), text.decode()) is None
    except Exception:  # it knows no error of its own for references that lead nowhere, and for bad patterns
        return None


def without_own_formats(schema: Any) -> Any:
    """A schema without the formats of which the package knows nothing, so that nothing of ours judges."""
    if isinstance(schema, list):
        return [*map(without_own_formats, schema)]
    if not isinstance(schema, dict):
        return schema
    own = isinstance(schema.get("format"), str) and schema["format"] in OWN_FORMATS
    return {name: without_own_formats(inner) for name, inner in schema.items() if name != "format" or not own}


def score(engine: Engine, name: str, verdicts: list[tuple[bool, bool]]) -> None:
    wrong = {right for right, ok in verdicts if right != ok}
    engine.passes += not wrong
    if True in wrong:
        engine.valid_rejected.append(name)
    if False in wrong:
        engine.invalid_accepted.append(name)


def compared(automaton: Automaton, schema: Any, text: bytes, mine: int, other: int) -> str:
    """Which of two engines finds an invalid instance dead first."""
    if mine <= other:
        return "no later"
    prefix = text[: other + 1]
    rest = automaton.witness(automaton.step(automaton.start, prefix), [], LIMIT)
    if rest is not None and judged(schema, prefix + rest[0]):
        return "later, where a valid instance begins like that"
    return "later"


def found(automaton: Automaton, schema: Any) -> str:
    """What becomes of the search for a witness."""
    if automaton.start == DEAD:
        return "nothing satisfies it"
    texts = automaton.witness(automaton.start, [], LIMIT)
    if texts is None:
        return "none found"
    verdict = judged(schema, texts[0])
    return "valid" if verdict else "not judged" if verdict is None else "INVALID"


def test_suite(console: Console, rows: list[Any]) -> None:
    documents = {
        REMOTES + row["path"].removeprefix("remotes/"): row["document"] for row in rows if "document" in row
    }
    counts: dict[str, Counter[str]] = {}
    for row in rows:
        if "groups" not in row:
            continue
        _, draft, *inside = row["path"].split("/")
        kind = (
            "formats"
            if "format" in "".join(inside[1:])
            else "optional"
            if "optional" in inside
            else "required"
        )
        count = counts.setdefault(f"{draft}, {kind}", Counter())
        for group in row["groups"]:
            suite_group(count, group, draft, documents, formats=kind == "formats")
    table = Table(
        title="JSON-Schema-Test-Suite: tests by verdict (formats are enforced where they are tested)"
    )
    for heading in ("", "tests", "agree", "valid rejected", "invalid accepted", "refused"):
        table.add_column(heading, justify="left" if not heading else "right")
    for name, count in sorted(counts.items()):
        share = f"{count['agree']} ({count['agree'] / count.total():.1%})"
        others = (str(count[key]) for key in ("valid rejected", "invalid accepted", "refused"))
        table.add_row(name, str(count.total()), share, *others)
    console.print(table)


def suite_group(count: Counter[str], group: Any, draft: str, documents: Any, *, formats: bool) -> None:
    schema = group["schema"]
    if isinstance(schema, dict) and draft == "draft7":
        schema = {"$schema": "http://json-schema.org/draft-07/schema#", **schema}
    try:
        automaton = from_json_schema(schema, documents=documents, formats=formats)
    except UnsupportedSchema:
        count["refused"] += len(group["tests"])
        return
    for test in group["tests"]:
        _, ok, _ = walk(automaton, json.dumps(test["data"]).encode())
        count["agree" if ok == test["valid"] else "invalid accepted" if ok else "valid rejected"] += 1


if __name__ == "__main__":
    main()
