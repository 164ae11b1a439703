"""Does every snippet print the same, however often it runs, on however busy a machine?

Run ``python -m tests.benchmarks.steadiness ROUNDS [--busy] [--real]``: all snippets
that this Python can run, so many times over; with every core kept busy; on the real
clock, as ``python file.py``. It names each that prints anything but what its docstring
says, and ends with an error then. On virtual time each round gives the objects other
hashes and addresses.
"""

from __future__ import annotations

import argparse
import multiprocessing
import os
import sys
import time
from collections import Counter
from collections.abc import Callable, Iterable, Iterator
from concurrent.futures import ThreadPoolExecutor
from contextlib import contextmanager
from functools import partial

from generator.fault import Fault
from generator.runner import Runner
from generator.snippet import Snippet, read_snippet
from generator.tree import snippet_files
from generator.verify import verify

from tests.conftest import feel_ctrl_c
from tests.printed import difference
from tests.test_real_clock import AT_ONCE, run_python
from tests.trees import ROOT

Round = Callable[[list[Snippet], int], Iterable[str]]
"""Runs all snippets; gives the names of those that differ."""


def on_virtual_time(snippets: list[Snippet], number: int) -> Iterator[str]:
    with Runner(seed=number) as runner:
        for snippet in snippets:
            if verify(snippet, runner.run(snippet)):
                yield snippet.full_name


def on_the_real_clock(snippets: list[Snippet], _: int) -> Iterator[str]:
    with ThreadPoolExecutor(AT_ONCE) as pool:
        steady = pool.map(prints_what_it_should, snippets)
        for snippet, well in zip(snippets, steady, strict=True):
            if not well:
                yield snippet.full_name


def prints_what_it_should(snippet: Snippet) -> bool:
    try:
        done = run_python(snippet.path)
    except Fault:  # it never ends
        return False
    return not done.returncode and not difference(snippet, done.stdout, done.stderr)


@contextmanager
def all_cores_busy() -> Iterator[None]:
    workers = [
        multiprocessing.Process(target=compute, daemon=True)
        for _ in range(os.cpu_count() or 1)
    ]
    for worker in workers:
        worker.start()
    yield
    for worker in workers:
        worker.kill()


def compute() -> None:
    while True:
        pass


def main() -> None:
    parser = argparse.ArgumentParser()
    parser.add_argument("rounds", type=int)
    parser.add_argument("--busy", action="store_true", help="keep every core busy")
    parser.add_argument("--real", action="store_true", help="on the real clock")
    options = parser.parse_args()
    feel_ctrl_c()
    snippets = [read_snippet(path) for path in snippet_files(ROOT)]
    snippets = [snippet for snippet in snippets if not snippet.why_not_here]
    run = partial(repeat, snippets, options.rounds)
    clock = on_the_real_clock if options.real else on_virtual_time
    if options.busy:
        with all_cores_busy():
            differed = run(clock)
    else:
        differed = run(clock)
    for name, count in differed.most_common():
        print(f"{count:5}  {name}")
    sys.exit(f"{differed.total()} runs differ" if differed else 0)


def repeat(snippets: list[Snippet], rounds: int, clock: Round) -> Counter[str]:
    differed: Counter[str] = Counter()
    start = time.monotonic()
    for number in range(rounds):
        found = [*clock(snippets, number)]
        differed.update(found)
        runs = (number + 1) * len(snippets)
        passed = time.monotonic() - start
        told = f"{runs} runs, {differed.total()} differ, {passed:.0f} s"
        print(told, *found, flush=True)
    return differed


if __name__ == "__main__":
    main()
