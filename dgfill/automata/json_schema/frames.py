"""Frames: a stack of the values that are being read, each with what is still asked of it.

The first goal of a frame has to become true, or the text is no instance.  The others are what schemas
say of the value whose verdicts the frame below has still to combine (under ``anyOf``, ``not`` and
so on, spanning several members); ``names`` says by which node it knows them.

    {"a": [1, 2          root     Child(root) has become the goal of the frame above
                         object   Members(a) and Has(b) or ...          seen {a}
                         array    Items(...) and Count(0, 1), Contains(...) for the object to combine
                         number   Bound(<= 5)

Frames are hash-consed and linked, so equal stacks are one object.
"""

from __future__ import annotations

from collections.abc import Iterable, Mapping
from typing import Any, Final, NamedTuple

from dgfill.automata.json_schema import arrays, numeric, objects, strings
from dgfill.automata.json_schema.arrays import Unique
from dgfill.automata.json_schema.domains import Container, Domains, Value
from dgfill.automata.json_schema.formula import FALSE, TRUE, Atom, Compound, Formula, conjuncts
from dgfill.automata.json_schema.keys import Begun, Keys
from dgfill.automata.json_schema.kinds import OBJECT, STRING
from dgfill.automata.json_schema.liveness import Liveness
from dgfill.automata.json_schema.numbers import spelling
from dgfill.automata.json_schema.objects import Child, Key
from dgfill.automata.json_schema.schema import Node, Schemas

__all__ = ["ROOT", "Frame", "Frames"]

ROOT: Final = "root"
LONGEST_NUMBER: Final = 500  # bytes, where a schema asks something of it


class Fields(NamedTuple):
    """What makes a frame."""

    below: Frame | None
    kind: str
    goals: tuple[Formula, ...]
    names: tuple[Node, ...] = ()  # of all goals but the first
    seen: frozenset[str] = frozenset()  # keys
    value: Container | None = None  # kept where values have to be compared
    text: bytes = b""  # of a number, or of a string or of a member's key that is kept


class Frame:
    """One value that is being read."""

    __slots__ = ("depth", "fields")

    def __init__(self, *fields: Any) -> None:
        self.fields = Fields(*fields)
        self.depth: int = 0 if self.fields.below is None else self.fields.below.depth + 1

    def __repr__(self) -> str:
        below = "" if self.fields.below is None else f"{self.fields.below!r}\n"
        return f"{below}{self.fields.kind} {self.fields.goals} {self.fields.text!r}"


class Frames:
    """What events do to frames.  ``None`` for a frame says that no instance goes on like this."""

    def __init__(self, schemas: Schemas) -> None:
        self.schemas = schemas
        self.formulas = schemas.formulas
        self.domains = Domains(self.formulas)
        self.liveness = Liveness(self.formulas, self.domains)
        self._keys = Keys(self.formulas, self.liveness)
        self._mentions: dict[Formula, tuple[Node, ...]] = {}
        self._comparing: dict[Formula, bool] = {}

    def __repr__(self) -> str:
        return f"Frames<{self.schemas!r}>"

    def clear(self) -> None:
        self.schemas.clear()
        self.liveness.clear()
        self._keys.clear()
        self.domains.clear()
        self._mentions.clear()
        self._comparing.clear()

    def initial(self) -> Frame | None:
        """The frame below the one value that a text is."""
        return self._live(self._frame(Fields(None, ROOT, (objects.child(self.formulas, self.schemas.root),))))

    # values

    def begin(self, below: Frame, kind: str) -> Frame | None:
        """A value of some kind begins."""
        nodes = self.mentioned_in(below)
        goals = (TRUE, *(self.possible(kind, node.formula(kind)) for node in nodes))
        value: Container | None = (
            (frozenset() if kind == OBJECT else ()) if self.keeps_values(below) else None
        )
        return self._settled(Fields(below, kind, goals, nodes, value=value))

    def keeps_values(self, frame: Frame) -> bool:
        """Whether what a value within this one is will be compared."""
        return frame.fields.value is not None or any(map(self._compares, frame.fields.goals))

    def end(self, frame: Frame, verdicts: Iterable[bool], value: Value | None = None) -> Frame | None:
        """The value has ended; what its goals come to is known.  The frame below, after that."""
        first, *others = (TRUE if verdict else FALSE for verdict in verdicts)
        if first is FALSE:
            return None
        below = frame.fields.below
        assert below
        fields = self._told(below.fields, dict(zip(frame.fields.names, others, strict=True)))
        if frame.fields.value is not None:
            assert value is not None
            number = self.domains.values.number(value)
            event = ("value", number)
            goals = [
                self.formulas.rewrite(event, goal, lambda atom: self._with_value(atom, number))
                for goal in fields.goals
            ]
            fields = fields._replace(goals=tuple(goals))
            if isinstance(fields.value, tuple):
                fields = fields._replace(value=(*fields.value, number))
            elif fields.value is not None:
                fields = fields._replace(value=fields.value | {(fields.text, number)}, text=b"")
        return self._settled(fields)

    def literal(self, below: Frame, kind: str) -> Frame | None:
        """``true``, ``false`` or ``null`` is read: there is nothing to ask within."""
        frame = self.begin(below, kind)
        return frame and self.end(frame, [goal is TRUE for goal in frame.fields.goals], kind)

    # strings

    def string_byte(self, frame: Frame, byte: int) -> Frame | None:
        """A byte of a string, escapes undone."""
        fields = frame.fields
        if fields.value is None and fields.goals == (TRUE,):
            return frame
        after = tuple(self.possible(STRING, self._read(goal, byte)) for goal in fields.goals)
        text = fields.text if fields.value is None else fields.text + strings.BYTES[byte]
        return self._settled(fields._replace(goals=after, text=text))

    def string_goes_on(self, frame: Frame) -> bool:
        """Whether another character may follow."""
        return self.liveness.goes_on(frame.fields.goals[0])

    def string_end(self, frame: Frame) -> Frame | None:
        verdicts = [strings.verdict(self.formulas, goal) for goal in frame.fields.goals]
        return self.end(frame, verdicts, frame.fields.text)

    def _read(self, goal: Formula, byte: int) -> Formula:
        return self.formulas.rewrite(byte, goal, lambda atom: atom.after(self.formulas, byte))

    # numbers

    def number_byte(self, frame: Frame, byte: int) -> Frame | None:
        fields = frame.fields
        if fields.value is None and fields.goals == (TRUE,):
            return frame
        text = fields.text + strings.BYTES[byte]
        if len(text) > LONGEST_NUMBER:
            return None
        start = spelling(text.decode())
        goals = [numeric.settled(self.formulas, goal, start) for goal in fields.goals]
        after = tuple(goal if self.liveness.number(goal, start) else FALSE for goal in goals)
        if fields.value is None:
            if all(map(self._constant, after)):
                text = b""
            elif all(map(self._integers_only, after)):
                text = numeric.coarse(text.decode()).encode()
        return self._settled(fields._replace(goals=after, text=text))

    def number_end(self, frame: Frame) -> Frame | None:
        text = frame.fields.text.decode()
        verdicts = [goal is TRUE or numeric.verdict(self.formulas, goal, text) for goal in frame.fields.goals]
        return self.end(frame, verdicts, spelling(text).number if frame.fields.value is not None else None)

    @staticmethod
    def _constant(goal: Formula) -> bool:
        return goal is TRUE or goal is FALSE

    def _integers_only(self, goal: Formula) -> bool:
        atoms = goal.parts if isinstance(goal, Compound) else (goal,)
        return all(self._constant(atom) or isinstance(atom, numeric.Integer) for atom in atoms)

    # arrays

    def item(self, frame: Frame) -> Frame | None:
        """Another item has to come."""
        after = [
            self.formulas.rewrite("item", goal, lambda atom: atom.after(self.formulas))
            for goal in frame.fields.goals
        ]
        return self._settled(frame.fields._replace(goals=tuple(after)))

    def container_end(self, frame: Frame) -> Frame | None:
        """An object or an array ends."""
        verdicts = [self.liveness.ended(goal) for goal in frame.fields.goals]
        return self.end(frame, verdicts, frame.fields.value)

    # objects

    def another_key(self, frame: Frame) -> Frame | None:
        """Another member has to come."""
        return None if self.key_text(frame, Begun(), b"") is None else frame

    def key_text(self, frame: Frame, begun: Begun, text: bytes) -> Begun | None:
        """A key after some more of it, escapes undone."""
        return self._keys.read(frame.fields.goals[0], frame.fields.seen, begun, text)

    def key_end(self, frame: Frame, text: bytes) -> Frame | None:
        """A key ends, and its value has to come."""
        fields = frame.fields
        name = text.decode(errors="surrogatepass")
        if name in fields.seen:
            return None
        key = Key(name)
        after = [
            self.formulas.rewrite(key, goal, lambda atom: atom.after(self.formulas, key))
            for goal in fields.goals
        ]
        kept = text if fields.value is not None else b""
        return self._settled(fields._replace(goals=tuple(after), seen=fields.seen | {name}, text=kept))

    # how frames hang together

    def possible(self, kind: str, goal: Formula) -> Formula:
        """The formula, or that it is false if nothing makes it true."""
        return goal if self.liveness.possible(kind, goal) else FALSE

    def _settled(self, fields: Fields) -> Frame | None:
        """The frame of some fields, after all verdicts in it were passed on to the frames below.

        A goal without which the frame below cannot come true belongs to the first goal.
        """
        while fields.below is not None:
            needed = self.needed(fields.below.fields.goals[0])
            first, others = fields.goals[0], dict(zip(fields.names, fields.goals[1:], strict=True))
            first = self.possible(
                fields.kind, self.formulas.conj([first, *(others[node] for node in needed if node in others)])
            )
            if first is FALSE:
                return None
            told = {node: goal for node, goal in others.items() if goal is TRUE or goal is FALSE}
            told |= {node: TRUE for node in needed if node in others}
            if not told:
                return self._live(self._frame(fields._replace(goals=(first, *others.values()))))
            below = self._settled(self._told(fields.below.fields, told))
            if below is None:
                return None
            left = self.mentioned_in(below)
            fields = fields._replace(below=below, goals=(first, *(others[node] for node in left)), names=left)
        return self._live(self._frame(fields))

    def _live(self, frame: Frame) -> Frame | None:
        goal = frame.fields.goals[0]
        return frame if goal is not FALSE and self.liveness.possible(frame.fields.kind, goal) else None

    def _told(self, fields: Fields, verdicts: Mapping[Node, Formula]) -> Fields:
        """A frame's fields when what schemas say of the value above is known."""
        if not verdicts:
            return fields
        event = frozenset(verdicts.items())

        def change(atom: Atom) -> Formula:
            if isinstance(atom, Child):
                return verdicts.get(atom.node, atom)
            if isinstance(atom, objects.Unevaluated | arrays.Unevaluated):
                return atom.mapped(self.formulas, tell)
            return atom

        def tell(goal: Formula) -> Formula:
            return self.formulas.rewrite(event, goal, change)

        return fields._replace(goals=tuple(map(tell, fields.goals)))

    def _with_value(self, atom: Atom, number: int) -> Formula:
        if isinstance(atom, Unique):
            return atom.with_value(self.formulas, number)
        if isinstance(atom, objects.Unevaluated | arrays.Unevaluated):
            event = ("value", number)
            return atom.mapped(
                self.formulas,
                lambda goal: self.formulas.rewrite(
                    event, goal, lambda inner: self._with_value(inner, number)
                ),
            )
        return atom

    @staticmethod
    def taken(frame: Frame) -> frozenset[int]:
        """The values that the next item may not have, by their numbers."""
        unique = (part.seen for part in conjuncts(frame.fields.goals[0]) if isinstance(part, Unique))
        return frozenset[int]().union(*unique)

    @staticmethod
    def needed(goal: Formula) -> list[Node]:
        """The schemas that the value above has to satisfy in any case."""
        return [part.node for part in conjuncts(goal) if isinstance(part, Child)]

    def mentioned_in(self, frame: Frame) -> tuple[Node, ...]:
        """The schemas of whose verdict the goals of a frame speak."""
        goals = frame.fields.goals
        if len(goals) == 1:
            return self.mentioned(goals[0])
        return tuple(dict.fromkeys(node for goal in goals for node in self.mentioned(goal)))

    def mentioned(self, goal: Formula) -> tuple[Node, ...]:
        """The schemas of whose verdict a goal speaks."""
        found = self._mentions.get(goal)
        if found is None:
            if isinstance(goal, Child):
                found = (goal.node,)
            elif isinstance(goal, Compound):
                found = tuple(dict.fromkeys(node for part in goal.parts for node in self.mentioned(part)))
            elif isinstance(goal, objects.Unevaluated | arrays.Unevaluated):
                found = tuple(dict.fromkeys(node for guard in goal.guards for node in self.mentioned(guard)))
            else:
                found = ()
            self._mentions[goal] = found
        return found

    def _compares(self, goal: Formula) -> bool:
        """Whether a goal asks for the values of items."""
        found = self._comparing.get(goal)
        if found is None:
            if isinstance(goal, Compound):
                found = any(map(self._compares, goal.parts))
            elif isinstance(goal, objects.Unevaluated | arrays.Unevaluated):
                found = any(map(self._compares, goal.guards))
            else:
                found = isinstance(goal, Unique)
            self._comparing[goal] = found
        return found

    def _frame(self, fields: Fields) -> Frame:
        return self.formulas.intern(Frame, *fields)
