"""Schemas of classes that the user names: ``module:Class``.

Naming a module is a wish to run it, so nothing but the command line may do it.
"""

from __future__ import annotations

import contextlib
import json
import os
import re
import sys
from collections.abc import Iterator
from importlib import import_module
from typing import Any, Final

from dgfill.errors import InputError, Place, printable

__all__ = ["schema_of_class"]

SENTENCE_END: Final = re.compile(r"(?<=[\w>)\]'`])\. ")


def schema_of_class(path: str) -> str:
    """The schema, as JSON, of a pydantic model, or of a class that pydantic can read, as dataclasses.

    The module is an installed one or, after these, one of the working directory.

    Raises:
        InputError: there is no such class, or no schema of it.
    """
    module, _, name = path.partition(":")
    with _importable_working_directory(), contextlib.redirect_stdout(sys.stderr):
        try:
            found: Any = import_module(module)
        except (Exception, SystemExit) as error:
            raise InputError(_why_not_imported(module, error), Place(path)) from None
        for part in name.split("."):
            if not hasattr(found, part):
                raise InputError(f"{module} has no {name}", Place(path))
            found = getattr(found, part)
        try:
            return json.dumps(_schema(found))
        except ImportError:
            raise InputError("only pydantic makes schemas of such classes: install it", Place(path)) from None
        except Exception as error:
            raise InputError(f"no schema can be made of it: {_first_sentence(error)}", Place(path)) from None


def _why_not_imported(module: str, error: BaseException) -> str:
    missing = error.name if isinstance(error, ModuleNotFoundError) else None
    if missing and f"{module}.".startswith(f"{missing}."):
        return f"there is no module {missing} (members are written 'name: description')"
    reason = ": ".join(dict.fromkeys([type(error).__name__, _first_sentence(error)]))
    return f"{module} cannot be imported: {reason}"


def _first_sentence(error: BaseException) -> str:
    """What an error says first: pydantic goes on with advice for those who write the class."""
    line = str(error).strip().partition("\n")[0]
    return printable(SENTENCE_END.split(line)[0]) or type(error).__name__


def _schema(kind: Any) -> Any:
    own = getattr(kind, "model_json_schema", None)
    return own() if own else import_module("pydantic").TypeAdapter(kind).json_schema()


@contextlib.contextmanager
def _importable_working_directory() -> Iterator[None]:
    """Modules of the working directory can be imported, but stand in for no installed one."""
    directory = os.getcwd()
    sys.path.append(directory)
    try:
        yield
    finally:
        sys.path.reverse()
        sys.path.remove(directory)
        sys.path.reverse()
