"""What running programs in Chromium costs: time, bytes and memory, on localhost.

Run ``python -m tests.benchmarks.browser``. Figures of one run, never asserted; each is
followed by the aim that the project has set itself.
"""

from __future__ import annotations

import os
import statistics
import tempfile
from collections import Counter
from collections.abc import Callable, Iterator
from contextlib import contextmanager
from pathlib import Path
from typing import Any

from playwright.sync_api import sync_playwright

from tests.conftest import CHROMIUM, FLAGS, command
from tests.hosted import Quiet, hosted
from tests.in_browser import RUN_ALL, request_of
from tests.reader import settle
from tests.test_runtime import on_the_wire
from tests.trees import ROOT, build, report

ROUNDS = 5
FEW, MANY = 5, 50
"""Runs after which memory is measured."""

LESSON = "learn/what-is-a-task/"
EXAMPLE = "#example-await_makes_no_switch"
"""It prints at once, and never waits."""

PRESS = """\
(selector) => new Promise((resolve) => {
  const place = document.querySelector(selector);
  for (const line of place.querySelectorAll(".run-line")) line.classList.add("old");
  const observer = new MutationObserver(() => {
    if (place.querySelector(".run-line:not(.old)")) {
      observer.disconnect();
      resolve((performance.now() - start) / 1000);
    }
  });
  observer.observe(place, { childList: true, subtree: true });
  const start = performance.now();
  place.querySelector(".run-run").click();
})"""
"""Press Run; seconds until the first line is there."""

STOP = """\
(selector) => new Promise((resolve) => {
  const place = document.querySelector(selector);
  const run = place.querySelector(".run-run");
  const observer = new MutationObserver(() => {
    if (!run.hidden) {
      observer.disconnect();
      resolve((performance.now() - start) / 1000);
    }
  });
  observer.observe(run, { attributes: true });
  const start = performance.now();
  place.querySelector(".run-stop").click();
})"""
"""Press Stop; seconds until Run can be pressed again."""

SPARE = """\
async () => {
  const { interpreters } = await import(new URL("/browser/session.js", location.href));
  await interpreters.spare;
}"""
"""Wait until the next interpreter is ready."""

ENDED = '(selector) => !document.querySelector(selector + " .run-run").hidden'

SHARED = """\
async (source) => {
  const { encode } = await import(new URL("/browser/sharing.js", location.href));
  return encode(source);
}"""

ENDLESS = 'print("starts")\nwhile True:\n    pass\n'

STEPS = """\
import asyncio
import gc


async def work():
    for _ in range(400):
        await asyncio.sleep(0)


async def main():
    await asyncio.gather(work(), work())


asyncio.run(main())
"""
"""Takes 800 steps."""

UNSEEN = STEPS + "seen = lambda: gc.get_objects()\n"
"""The same; it could see that it is recorded, and so is not."""


class Server(Quiet):
    """Serves the site as GitHub does, and keeps count of what is asked for."""

    asked: Counter[str]

    def end_headers(self) -> None:
        self.send_header("Cache-Control", "max-age=600")
        super().end_headers()

    def log_request(self, code: Any = "-", size: Any = "-") -> None:
        self.asked[self.path] += 1


@contextmanager
def serving(site: Path) -> Iterator[tuple[str, Counter[str]]]:
    """The site's address, and what was asked for so far."""
    asked: Counter[str] = Counter()
    handler = type("Handler", (Server,), {"asked": asked})
    with hosted(site, handler) as address:
        yield address, asked


@contextmanager
def fresh_page(playwright: Any) -> Iterator[tuple[Any, str]]:
    """A page of a Chromium that has never run, and where its profile is."""
    with tempfile.TemporaryDirectory(ignore_cleanup_errors=True) as profile:
        context = playwright.chromium.launch_persistent_context(
            profile,
            executable_path=command(CHROMIUM),
            args=FLAGS.split(),
        )
        yield context.new_page(), profile
        context.close()


def start(page: Any, address: str) -> None:
    page.goto(address)
    page.wait_for_selector(".run-run")
    settle(page)


def press(page: Any, selector: str = EXAMPLE) -> float:
    return float(page.evaluate(PRESS, selector))


def finish(page: Any) -> None:
    """Wait until the program has ended, and the next interpreter is ready."""
    page.wait_for_function(ENDED, arg=EXAMPLE)
    page.evaluate(SPARE)
    page.wait_for_timeout(500)


def measure_presses(playwright: Any, address: str) -> dict[str, float]:
    """Seconds from a press to the first line, in one Chromium."""
    with fresh_page(playwright) as (page, _):
        start(page, address + LESSON)
        times = {"cold": press(page)}
        finish(page)
        times["warm"] = press(page)
        page.wait_for_function(ENDED, arg=EXAMPLE)
        times["again at once"] = press(page)
        finish(page)
        page.reload()
        settle(page)
        times["after a reload"] = press(page)
        return times


def measure_stops(playwright: Any, address: str) -> dict[str, float]:
    """Seconds that Stop takes on an endless loop, and the next run then."""
    with fresh_page(playwright) as (page, _):
        start(page, address + LESSON)
        page.goto(f"{address}playground/#code={page.evaluate(SHARED, ENDLESS)}")
        page.wait_for_function("() => document.querySelector('textarea')?.value")
        place = ".playground"
        press(page, place)
        page.wait_for_timeout(500)
        times = {"Stop": float(page.evaluate(STOP, place))}
        times["then Run"] = press(page, place)
        return times


def measure_memory(playwright: Any, address: str) -> dict[int, float]:
    """Megabytes of the renderers after some runs, with the next interpreter ready."""
    sizes = {}
    with fresh_page(playwright) as (page, profile):
        start(page, address + LESSON)
        sizes[0] = memory(profile)
        for number in range(1, MANY + 1):
            press(page)
            page.wait_for_function(ENDED, arg=EXAMPLE)
            if number in (FEW, MANY):
                finish(page)
                page.request_gc()
                sizes[number] = memory(profile)
    return sizes


def memory(profile: str) -> float:
    """Megabytes (PSS) of the renderers of the Chromium with that profile."""
    processes = dict(_processes())
    family = {
        number for number, (_, words) in processes.items() if f"={profile}" in words
    }
    grown = True
    while grown:
        more = {number for number, (up, _) in processes.items() if up in family}
        grown = not more <= family
        family |= more
    return sum(
        _pss(number) for number in family if "--type=renderer" in processes[number][1]
    )


def _processes() -> Iterator[tuple[int, tuple[int, str]]]:
    """Each process, its parent and its command."""
    for folder in Path("/proc").glob("[0-9]*"):
        try:
            parent = int((folder / "stat").read_text().rpartition(")")[2].split()[1])
            command = (folder / "cmdline").read_bytes().decode(errors="replace")
        except OSError:  # it has ended
            continue
        yield int(folder.name), (parent, command)


def _pss(number: int) -> float:
    for line in Path(f"/proc/{number}/smaps_rollup").read_text().splitlines():
        if line.startswith("Pss:"):
            return int(line.split()[1]) / 1024
    return 0.0


def measure_recording(playwright: Any, address: str) -> float:
    """Seconds of a recorded run against one that is not."""
    programs = [
        {"source": source, "name": "program.py", "check": None}
        for _ in range(ROUNDS)
        for source in (STEPS, UNSEEN)
    ]
    with fresh_page(playwright) as (page, _):
        start(page, address + LESSON)
        took = page.evaluate(RUN_ALL, request_of(programs, 1))
    recorded, plain = (
        statistics.median(one["took"] for one in took[number::2]) for number in (0, 1)
    )
    return recorded / plain


def measure_bytes(
    playwright: Any, site: Path, address: str, asked: Counter[str]
) -> dict[str, object]:
    with fresh_page(playwright) as (page, _):
        asked.clear()
        start(page, address + LESSON)
        before = Counter(asked)
        press(page)
        finish(page)
    run = asked - before
    fetched = {path: site / path.lstrip("/") for path in run}
    own = [*(site / "browser").glob("*.js")]
    return {
        "kB before a press, of our scripts": _kilobytes(
            [site / path.lstrip("/") for path in before if "/browser/" in path]
        ),
        "kB of the first run (aim: 7000)": _kilobytes(fetched.values()),
        "kB of our scripts, all": _kilobytes(own),
        "fetched more than once": [path for path, count in run.items() if count > 1],
    }


def _kilobytes(files: Any) -> float:
    return sum(map(on_the_wire, files)) / 1000


def medians(measure: Callable[[], dict[str, float]]) -> dict[str, float]:
    rounds = [measure() for _ in range(ROUNDS)]
    return {name: statistics.median(one[name] for one in rounds) for name in rounds[0]}


AIMS = {
    "cold": 3.5,
    "after a reload": 1,
    "warm": 0.05,
    "Stop": 0.5,
    "then Run": 1.5,
}
"""Seconds."""


def main() -> None:
    with tempfile.TemporaryDirectory() as folder, sync_playwright() as playwright:
        site = Path(folder)
        done = build(ROOT, site)
        assert done.returncode == 0, done.stderr
        with serving(site) as (address, asked):
            report(measure_bytes(playwright, site, address, asked))
            times = medians(lambda: measure_presses(playwright, address))
            times |= medians(lambda: measure_stops(playwright, address))
            report({_named(name): time for name, time in times.items()})
            sizes = measure_memory(playwright, address)
            report({f"MB after {count} runs": size for count, size in sizes.items()})
            ratio = measure_recording(playwright, address)
            report({"800 steps, recorded / not recorded": ratio})
    print(f"{os.cpu_count()} processors, load {os.getloadavg()[0]:.1f}")


def _named(name: str) -> str:
    aim = f" (aim: {AIMS[name]:g})" if name in AIMS else ""
    return f"seconds, {name}{aim}"


if __name__ == "__main__":
    main()
