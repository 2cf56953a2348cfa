import re

import pytest

from dgfill.automata.regex import RegexError, searches


@pytest.mark.parametrize(
    ("pattern", "text", "found"),
    [
        ("a+b", "xaab", True),
        ("^a+b$", "xaab", False),
        ("^\\d$", "٣", False),  # ECMA's digits are ASCII
        ("a$", "a\n", False),  # and its end is the end
        ("\\p{L}", "é", True),
        ("(?=.*b)a", "ab", True),
        ("^.$", "\ud800", True),
    ],
)
def test_a_pattern_means_what_ecma_262_says(pattern: str, text: str, found: bool) -> None:
    assert searches(pattern)(text) is found


def test_a_text_is_read_once_whatever_the_pattern() -> None:
    """``re`` would take 2 ** 5000 steps."""
    assert searches("^(a+)+$")("a" * 5000 + "!") is False


def test_a_broken_pattern_is_refused() -> None:
    with pytest.raises((RegexError, re.error)):
        searches("(")
