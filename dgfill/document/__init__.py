"""Documents: bytes in, text with holes out, bytes back.

    read_file ──► parse ──► Document ──► (fills) ──► splice ──► write_atomically

Pure but for ``files`` and ``config``; nothing here knows of models or grammars.
"""

from dgfill.document.config import Config, find_config, read_config
from dgfill.document.decode import SIZE_LIMIT
from dgfill.document.document import Document, parse
from dgfill.document.files import (
    assert_creatable,
    assert_no_stream,
    assert_writable,
    create_atomically,
    lines_of,
    read_file,
    write_atomically,
)
from dgfill.document.holes import (
    KINDS,
    Constraint,
    Form,
    Gbnf,
    GrammarName,
    Hole,
    Instance,
    Kind,
    Length,
    Location,
    Pattern,
    Span,
    Words,
)
from dgfill.document.languages import LANGUAGES, Comment, Language, detect_language, find_language
from dgfill.document.named import with_texts
from dgfill.document.region import Region, holes_in, parse_cursor, parse_range
from dgfill.document.splice import Edit, apply_edits, assert_only_holes_changed, edits, splice

__all__ = [
    "KINDS",
    "LANGUAGES",
    "SIZE_LIMIT",
    "Comment",
    "Config",
    "Constraint",
    "Document",
    "Edit",
    "Form",
    "Gbnf",
    "GrammarName",
    "Hole",
    "Instance",
    "Kind",
    "Language",
    "Length",
    "Location",
    "Pattern",
    "Region",
    "Span",
    "Words",
    "apply_edits",
    "assert_creatable",
    "assert_no_stream",
    "assert_only_holes_changed",
    "assert_writable",
    "create_atomically",
    "detect_language",
    "edits",
    "find_config",
    "find_language",
    "holes_in",
    "lines_of",
    "parse",
    "parse_cursor",
    "parse_range",
    "read_config",
    "read_file",
    "splice",
    "with_texts",
    "write_atomically",
]
