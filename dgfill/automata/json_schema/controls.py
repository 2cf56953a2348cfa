"""Groups of controls of JSON texts (see ``dgfill.automata.json.control``)."""

from __future__ import annotations

from typing import Final

from dgfill.automata.json.control import NAMES

__all__ = ["COLON", "ESCAPES", "IN_KEY", "IN_NUMBER", "IN_STRING", "KEY_INSIDE", "STRING_INSIDE"]

STRING_INSIDE: Final = NAMES.index("string")
KEY_INSIDE: Final = NAMES.index("in key")
COLON: Final = NAMES.index("colon")
IN_STRING: Final = frozenset(code for code, name in enumerate(NAMES) if name.startswith("string"))
IN_KEY: Final = frozenset(code for code, name in enumerate(NAMES) if name.startswith("in key"))
ESCAPES: Final = frozenset(code for code, name in enumerate(NAMES) if " u" in name or name.endswith("\\"))
IN_NUMBER: Final = frozenset(NAMES.index(name) for name in ("-", "0", "1", ".", ".0", "e", "e+", "e0"))
