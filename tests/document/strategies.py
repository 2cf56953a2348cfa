"""Texts that are rich in what looks like holes."""

from hypothesis import strategies as st

PIECES = [
    *("{?", "?}", "{? ", " ?}", "{? ?}", "{?}", "{? int ?}", "{? a|b: why ?}", "<FILL_ME>"),
    *("\\", " ", "\t", "\f", "\r", "\n", "\r\n", "x", "é", "\u2028", "\x85", "\ufeff", "😀"),
    *("# dgfill: total\n", "    # dgfill: é\r\n", "# dgfill: off\n", "# dgfill: on\n"),
    *("dgfill:", "#", "//"),
]

characters = st.characters(codec="utf-8", exclude_characters="\0")

texts = st.lists(st.sampled_from(PIECES) | st.text(characters, max_size=3), max_size=30).map("".join)
"""Any text, its newlines of any style."""

fills = st.text(max_size=8) | st.sampled_from(["", "\n", "a\nb", "{? ?}", "é\r\n"])
