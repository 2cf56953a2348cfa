"""What goes wrong with models, as one line for people."""

from dgfill.errors import DgfillError

__all__ = ["ModelError"]


class ModelError(DgfillError):
    """A model cannot be loaded or used; the message says which, why and what to do."""
