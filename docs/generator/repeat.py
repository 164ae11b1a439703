"""Tell whether a snippet prints the same on every run."""

from __future__ import annotations

from generator.fault import Fault
from generator.protocol import Answer
from generator.runner import Runner
from generator.snippet import Snippet
from generator.verify import lines_of, same_lines

SEEDS = (1, 2, 3, 4, 5, 6, 7, 8)
"""Each orders sets in its own way."""

SLOW = 0.005
"""Seconds that a reading of the clock takes where sleeps of one length end apart."""


def other_runners(seeds: int = len(SEEDS)) -> list[Runner]:
    """Runners with another speed, and with other hashes and addresses."""
    return [Runner(tick=SLOW), *(Runner(seed=seed) for seed in SEEDS[:seeds])]


def differs_between_runs(snippet: Snippet, first: Answer) -> Fault | None:
    """Run the snippet again where hashes, addresses or speed are others; compare."""
    for other in other_runners():
        with other as runner:
            again = runner.run(snippet)
        if again.printed != first.printed:
            return _fault(snippet, first, again)
    return None


def _fault(snippet: Snippet, first: Answer, second: Answer) -> Fault:
    """The first line that differs, at its place in the docstring."""
    statements = snippet.statements
    one, other = (
        (*answer.printed, *[""] * len(statements)) for answer in (first, second)
    )
    rows = zip(statements, one, other, strict=False)
    changed = (row for row in rows if row[1] != row[2])
    statement, *texts = next(changed, (statements[-1], "", ""))
    lines, again = map(lines_of, texts)
    at = same_lines(lines, again)
    return Fault(
        snippet.path,
        statement.want_line + at,
        "the program prints something else on each run",
        "sort sets before they are printed, print no addresses, and keep things that "
        "must come in order 100 ms apart: two sleeps of the same length may part",
        "\n".join(
            [f"first run:  {line}" for line in lines[at : at + 1]]
            + [f"second run: {line}" for line in again[at : at + 1]]
        ),
    )
