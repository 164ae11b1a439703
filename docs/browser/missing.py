"""Say of a standard module that the browser does not get, why it is not there."""

from __future__ import annotations

import sys
from collections.abc import Sequence
from types import ModuleType
from typing import NoReturn

from _pyodide._importhook import PYODIDE_ADDED_NOTE


class Missing:
    """Asked for a module last, when nobody has found it."""

    def __init__(self, names: Sequence[str]) -> None:
        self._names = frozenset(names)

    def find_spec(
        self, name: str, path: object = None, target: ModuleType | None = None
    ) -> None:
        if name.partition(".")[0] in self._names:
            self._refuse(name)

    def _refuse(self, name: str) -> NoReturn:
        error = ModuleNotFoundError(  # in English on all pages, as Python's own
            f"No module named {name!r} in the browser: run this program on your own "
            "machine",
            name=name,
        )
        setattr(error, PYODIDE_ADDED_NOTE, True)  # which is for those who use Pyodide
        raise error


def install(names: Sequence[str]) -> None:
    sys.meta_path.append(Missing(names))  # type: ignore[arg-type]
