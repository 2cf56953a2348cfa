"""What goes wrong with models, as one line for people."""

__all__ = ["ModelError"]


class ModelError(Exception):
    """A model cannot be loaded or used; the message says which, why and what to do."""
