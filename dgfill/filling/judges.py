"""What the judges think of the texts of a part's holes."""

from __future__ import annotations

from collections.abc import Sequence

from dgfill.document import parse
from dgfill.errors import DgfillError
from dgfill.judge import Flaws, flaws, parse_tree, unreadable_at
from dgfill.part import Part
from dgfill.violations import schema_error

__all__ = ["Judges"]


class Judges:
    """The judges of one part."""

    def __init__(
        self, part: Part, schema: str | None, documents: str = "{}", *, grammar: bool = True
    ) -> None:
        """
        Args:
            schema: what the document has to obey, as JSON.
            documents: others, by URI.
            grammar: whether the language of a document without an automaton matters.
        """
        self._part = part
        self._language = part.document.language if grammar or part.automaton else None
        self._schema = schema
        self._documents = documents
        self.violation: str | None = None  # of the schema, the first one that was seen

    def flaws(self, texts: Sequence[str]) -> Flaws:
        """What is wrong with the document, if its language matters."""
        return flaws(self._language, self._part.text(texts))

    def like(self, texts: Sequence[str]) -> bool:
        """Whether they find nothing wrong with the part itself, whatever is wrong around it."""
        part, language = self._part, self._language
        if language is None:
            return True
        text = part.text(texts)
        start, end = len(part.before.encode()), len(text.encode()) - len(part.after.encode())
        tree = parse_tree(language, text.encode())
        stops = [*tree.flawed()] if tree else []
        if (stop := unreadable_at(language, text)) is not None:
            stops.append(stop)
        return not any(start <= at and (at < end or not part.after) for at in stops)

    def accept(self, texts: Sequence[str], known: Flaws) -> bool:
        """Whether the document is no worse than one whose flaws are known."""
        part = self._part
        if not self.allow(texts):
            return False
        if part.has_links and not part.accepts(texts):
            return False
        return self.flaws(texts).no_worse_than(known)

    def allow(self, texts: Sequence[str]) -> bool:
        """Whether the fills are the nodes they have to be, obey the schema, and contain no hole."""
        part = self._part
        if any(rule.nodes for rule in part.rules):
            tree = parse_tree(part.document.language or "", part.text(texts).encode())
            for rule, (start, end) in zip(part.rules, part.offsets(texts), strict=True):
                if not all(tree and tree.is_node(start, end, name) for name in rule.nodes):
                    return False
        if self._schema is not None:
            language = part.document.language
            error = schema_error(self._schema, part.text(texts), self._documents, language)
            self.violation = self.violation or error
            if error:
                return False
        return not _has_holes(part, texts)


def _has_holes(part: Part, texts: Sequence[str]) -> bool:
    """Whether some text, with the lines it stands in, would be read as a hole."""
    known, document = part.known, part.document
    for number, text in enumerate(texts):
        line = known[number].rpartition("\n")[2] + text + known[number + 1].partition("\n")[0]
        try:
            if parse(line.encode(), language=document.language, config=document.config).holes:
                return True
        except DgfillError:
            return True
    return False
