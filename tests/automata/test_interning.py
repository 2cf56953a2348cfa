"""Interned states: equal objects are equal ints, and the memory is bounded."""

from dgfill.automata.interning import SHORT, Interned, Interner
from dgfill.automata.machine import Machine
from dgfill.automata.protocol import DEAD, GAP, Automaton


class Parentheses(Machine[int]):
    """Balanced parentheses and blanks; counts what it is asked."""

    def __init__(self) -> None:
        self.asked = 0
        self.cleared = 0

    def initial(self) -> int:
        return 0

    def advance(self, state: int, data: bytes) -> int | None:
        self.asked += 1
        for byte in data:
            state += {ord("("): 1, ord(")"): -1, ord(" "): 0}.get(byte, -1000)
            if state < 0:
                return None
        return state

    def final(self, state: int) -> bool:
        return state == 0

    def clear(self) -> None:
        self.cleared += 1


def test_interner_numbers_in_order_of_arrival() -> None:
    table: Interner[str] = Interner()
    assert [table.number(word) for word in ("a", "b", "a", "c")] == [0, 1, 0, 2]
    assert table.number(None) == DEAD
    assert (table[1], len(table), repr(table)) == ("b", 3, "Interner<3 objects>")
    table.clear()
    assert (table.number("c"), len(table)) == (0, 1)


def test_interned_is_an_automaton() -> None:
    automaton: Automaton = Interned(Parentheses())
    one = automaton.step(automaton.start, b"(")
    assert automaton.step(automaton.start, b"(( )") == one
    assert automaton.step(one, b")") == automaton.start
    assert automaton.step(one, b"))") == DEAD
    assert automaton.step(DEAD, b"(") == DEAD
    assert automaton.step(one, b"") == one
    assert automaton.accepts(automaton.start)
    assert not automaton.accepts(one)
    assert automaton.accepts(one, b" )")
    assert not automaton.accepts(DEAD, b"")


def test_each_transition_is_asked_once() -> None:
    machine = Parentheses()
    automaton = Interned(machine)
    for _ in range(3):
        automaton.step(automaton.start, b"()(")
        automaton.step(automaton.start, b"()((")
        automaton.accepts(automaton.start, b"(" * 50 + b")" * 50)
    assert machine.asked == 3 + 1  # "(" at depths 0 and 1, ")" at depth 1; the right context


def test_long_texts_are_not_interned_byte_by_byte() -> None:
    machine = Parentheses()
    automaton = Interned(machine)
    text = b"(" * (SHORT + 1)
    assert automaton[automaton.step(automaton.start, text)] == SHORT + 1
    automaton.step(automaton.start, text)
    assert (automaton.reached, machine.asked) == (2, 1)


def test_transitions_are_bounded_and_states_survive() -> None:
    """With room for two transitions, everything is forgotten all the time, and stays right."""
    automaton = Interned(Parentheses(), transitions=2)
    states = [automaton.step(automaton.start, b"(" * depth) for depth in range(20)]
    assert [automaton.step(state, b")" * depth) for depth, state in enumerate(states)] == [
        automaton.start
    ] * 20
    assert [automaton[state] for state in states] == list(range(20))


def test_clear_forgets_everything_and_numbers_anew() -> None:
    machine = Parentheses()
    automaton = Interned(machine)
    numbers = [automaton.step(automaton.start, text) for text in (b"((", b"(", b"((((")]
    automaton.clear()
    assert (automaton.reached, machine.cleared) == (1, 1)
    assert [automaton.step(automaton.start, text) for text in (b"((", b"(", b"((((")] == numbers


def test_witness_of_an_endless_machine() -> None:
    automaton = Interned(Parentheses())
    state = automaton.step(automaton.start, b"((")
    assert automaton.witness(state, [], 8) == [b"))"]
    assert automaton.witness(state, [b")", GAP, b"(", GAP], 8) == [b"", b"", b"))"]
    assert automaton.witness(state, [b")))))"], 8) == [b"((("]
    assert automaton.witness(state, [b")))))"], 2) is None


def test_witness_gives_up_on_an_endless_machine(monkeypatch) -> None:
    monkeypatch.setattr("dgfill.automata.search.MOVES", 10_000)
    automaton = Interned(Parentheses())
    assert automaton.witness(automaton.start, [b"x"], 10_000) is None
