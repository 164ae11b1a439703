"""The scripts as they are served: without remarks, a seventh of their bytes."""

from __future__ import annotations

import re

REMARK = re.compile(r"(?m)^[ \t]*//.*\n")


def without_remarks(script: str) -> str:
    """The script without the lines that are only a remark.

    A string that goes on over several lines may have no line that begins with ``//``.
    """
    return REMARK.sub("", script)
