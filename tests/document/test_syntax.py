"""What a hole says: reading, printing, and what is malformed."""

import re

import pytest
from hypothesis import given
from hypothesis import strategies as st

from dgfill.document import KINDS, GrammarName, Kind, Length, Location, Pattern, Span, Words
from dgfill.document.holes import Hole
from dgfill.document.syntax import Body, Malformed, parse_body

READ = {
    " ": Body(),
    " expr ": Body(constraints=(Kind("expr"),)),
    " call_expression ": Body(constraints=(Kind("call_expression"),)),
    " expr: area of the circle ": Body(constraints=(Kind("expr"),), hint="area of the circle"),
    " : a:b | c /x/ ~9 $n ": Body(hint="a:b | c /x/ ~9 $n"),
    " red|green ": Body(constraints=(Words(("red", "green")),)),
    " int|str: a type ": Body(constraints=(Words(("int", "str")),), hint="a type"),
    r' "r"|"\n"|a\|b|std::c ': Body(constraints=(Words(('"r"', r'"\n"', "a|b", "std::c")),)),
    " #fff|#000 $a|$b @x|@y ~5|~6 ": Body(
        constraints=tuple(map(Words, [("#fff", "#000"), ("$a", "$b"), ("@x", "@y"), ("~5", "~6")]))
    ),
    r" /[A-Z]{3}-\d+/ ": Body(constraints=(Pattern(r"[A-Z]{3}-\d+"),)),
    r" /a b\/c\\/: d ": Body(constraints=(Pattern(r"a b/c\\"),), hint="d"),
    " @iso-datetime @b: d ": Body(constraints=(GrammarName("iso-datetime"), GrammarName("b")), hint="d"),
    " ~8 ": Body(length=Length(8, 8)),
    " ident ~8..60 ": Body(constraints=(Kind("ident"),), length=Length(8, 60)),
    " $n ": Body(name="n"),
    " $n ident /a+/ x|y ~2: loop ": Body(
        "n", (Kind("ident"), Pattern("a+"), Words(("x", "y"))), Length(2, 2), "loop"
    ),
    "\t~3 \f ident $n\t": Body("n", (Kind("ident"),), Length(3, 3)),
}


@pytest.mark.parametrize("source", READ)
def test_reading(source):
    assert parse_body(source) == READ[source]


# Every malformed body, with a caret below what is wrong.
MALFORMED = """
 ~x                 ~x' is no length
 ^
 ident ~0           no length
       ^
 ~9..8              the smaller number comes first
 ^
 ~1 ~2              a second length
    ^
 $a $b              a second name
    ^
 $a-b               no name
 ^
 $                  no name
 ^
 /abc               a regex that is not closed
 ^
 //                 an empty regex
 ^
 /a/b               after a regex
    ^
 a||b               an empty alternative
 ^
 a|                 an empty alternative
 ^
 |                  an empty alternative
 ^
 x|"a               no second quotation mark
 ^
 expr:              the hint is missing
     ^
 :                  the hint is missing
 ^
 expr:area          a hint needs a blank
 ^
 @a/b.lark          is no grammar: write @
 ^
 #/definitions/port JSON Schema are not supported yet
 ^
 expr 1,?           '1,?' is no constraint
      ^
 größe              no constraint
 ^
"""


@pytest.mark.parametrize("case", re.findall(r"( .*)\n( *\^)\n", MALFORMED))
def test_malformed(case):
    (source, message), caret = re.split(r"\s{2,}|(?<=/port) ", case[0].rstrip()), case[1]
    with pytest.raises(Malformed) as caught:
        parse_body(source + " ")
    assert message in caught.value.message
    assert caught.value.offset == len(caret) - 1


BLANKS = " \t\r\f\v\n"
names = st.from_regex(r"[A-Za-z0-9_]+", fullmatch=True)
kinds = st.sampled_from(KINDS) | st.from_regex(r"[A-Za-z_][A-Za-z0-9_]*", fullmatch=True)
word = st.text(st.characters(codec="utf-8", exclude_characters=BLANKS), min_size=1, max_size=5)
constraints = st.one_of(
    kinds.map(Kind),
    # A word that ends in a backslash cannot stand before a bar, nor one in a colon before a blank;
    # a part that begins with a slash is a regular expression, and a quotation mark is closed.
    st.lists(word.filter(lambda w: len(w) == 1 or w[0] not in "\"'" or w[0] in w[1:]), min_size=2, max_size=4)
    .filter(lambda ws: not any(w.endswith("\\") for w in ws) and ws[-1][-1] != ":" and ws[0][0] != "/")
    .map(lambda ws: Words(tuple(ws))),
    st.lists(st.sampled_from(["a", "/", " ", r"\\", r"\d", "[A-Z]", "|", ":", "é", "?", "}"]), min_size=1)
    .map("".join)
    .map(Pattern),
)
lengths = st.tuples(st.integers(1, 999), st.integers(0, 999)).map(lambda p: Length(p[0], sum(p)))
hints = st.text(st.characters(codec="utf-8"), min_size=1).map(str.strip).filter(bool)


@given(
    st.none() | names, st.lists(constraints, max_size=3).map(tuple), st.none() | lengths, st.none() | hints
)
def test_what_is_printed_is_read_again(name, constraints, length, hint):
    hole = Hole(name, constraints, length, hint, Span(0, 0), Location(1, 1), "marker")
    assert parse_body(f" {hole} ") == Body(name, constraints, length, hint)


@given(st.text(st.characters(codec="utf-8", exclude_characters="\n")))
def test_any_text_is_read_or_malformed_within_itself(text):
    try:
        parse_body(text)
    except Malformed as error:
        assert 0 <= error.offset < len(text)
