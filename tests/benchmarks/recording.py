"""What recording and drawing cost: against runs that are not recorded, and in all.

Run ``python -m tests.benchmarks.recording``. Processor time of this process and of
those it starts; ratios of one run, never asserted.
"""

from __future__ import annotations

import itertools
import resource
import tempfile
from pathlib import Path

from generator.cache import drawer
from generator.runner import Runner
from generator.snippet import read_snippet
from generator.steps import worth_showing
from generator.texts import read_texts
from generator.timeline_texts import TimelineTexts
from generator.trace import Trace
from generator.tree import snippet_files

from tests.trees import ROOT, report

ROUNDS = 5
MANY = 150


def processor() -> float:
    """Seconds of processor time so far, of this process and of those that ended."""
    kinds = (resource.RUSAGE_SELF, resource.RUSAGE_CHILDREN)
    used = [resource.getrusage(kind) for kind in kinds]
    return sum(one.ru_utime + one.ru_stime for one in used)


def draw_all(traces: list[Trace], folder: Path, texts: TimelineTexts) -> float:
    """Processor seconds that it takes to draw them, or to find them drawn.

    Each counts as another one, as if no two programs were the same.
    """
    start = processor()
    draw = drawer(folder, texts)
    for number, trace in enumerate(traces):
        draw(trace, number)
    return processor() - start


def main() -> None:
    snippets = [read_snippet(path) for path in snippet_files(ROOT)]
    snippets = [snippet for snippet in snippets if not snippet.why_not_here]
    texts = read_texts(ROOT / "docs" / "en").timeline
    costs = {False: 0.0, True: 0.0}
    for _, record in itertools.product(range(ROUNDS), costs):
        start = processor()
        with Runner() as runner:
            for snippet in snippets:
                runner.run(snippet, record=record)
        costs[record] += processor() - start
    many = list(itertools.islice(itertools.cycle(snippets), MANY))
    traces: list[Trace] = []
    start = processor()
    with Runner() as runner:
        for snippet in many:
            answer = runner.run(snippet, record=True)
            if answer.trace and worth_showing(answer.trace):
                traces.append(answer.trace)
    recorded = processor() - start
    with tempfile.TemporaryDirectory() as folder:
        cold, warm = (draw_all(traces, Path(folder), texts) for _ in range(2))
    report(
        {
            "recorded / not recorded": costs[True] / costs[False],
            f"seconds to record {MANY} snippets": recorded,
            f"seconds to draw {len(traces)} pictures": cold,
            "seconds to read them again": warm,
        }
    )


if __name__ == "__main__":
    main()
