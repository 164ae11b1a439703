"""What tests have put into their reports, for the end of the run to show."""

from __future__ import annotations

from collections.abc import Iterator
from typing import Any


def noted(terminalreporter: Any, name: str) -> Iterator[Any]:
    """What each test has noted under that name; with ``-n`` in another process."""
    for reports in terminalreporter.stats.values():
        for report in reports:
            if getattr(report, "when", "") == "call":
                for key, value in report.user_properties:
                    if key == name:
                        yield value
