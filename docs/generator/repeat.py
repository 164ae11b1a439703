"""Tell whether a snippet prints the same on every run."""

from __future__ import annotations

from generator.fault import Fault
from generator.protocol import Answer
from generator.runner import Runner
from generator.snippet import Snippet

OTHER_SEED = 1
"""Orders sets of strings otherwise than the seed of a first run."""


def differs_between_runs(snippet: Snippet, first: Answer) -> Fault | None:
    """Run the snippet again where addresses and hashes are others, and compare."""
    with Runner(hash_seed=OTHER_SEED) as runner:
        second = runner.run(snippet)
    if second.printed == first.printed:
        return None
    lines = "".join(first.printed).splitlines()
    again = "".join(second.printed).splitlines()
    at = next(
        (n for n, (a, b) in enumerate(zip(lines, again, strict=False)) if a != b),
        min(len(lines), len(again)),
    )
    return Fault(
        snippet.path,
        snippet.statements[0].want_line + at,
        "the program prints something else on each run",
        "sort sets before they are printed, print no addresses, and keep things that "
        "must come in order 100 ms apart",
        "\n".join(
            [f"first run:  {line}" for line in lines[at : at + 1]]
            + [f"second run: {line}" for line in again[at : at + 1]]
        ),
    )
