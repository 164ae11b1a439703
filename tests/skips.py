"""A pytest plugin: says at the end what was skipped and why, a line for each reason."""

from __future__ import annotations

from collections import Counter

import pytest


def pytest_terminal_summary(terminalreporter: pytest.TerminalReporter) -> None:
    reasons = Counter(
        report.longrepr[2].removeprefix("Skipped: ")
        for report in terminalreporter.stats.get("skipped", [])
    )
    if reasons:
        terminalreporter.section("skipped", "-")
    for reason, count in sorted(reasons.items(), key=lambda one: (-one[1], one[0])):
        terminalreporter.write_line(f"{count:5}  {reason}")
