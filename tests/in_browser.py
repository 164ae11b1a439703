"""Run programs with a page's own scripts, in whatever browser shows the page."""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import dataclass
from html.parser import HTMLParser
from typing import Any

from generator.checks import Check
from generator.snippet import Snippet

PAGE = "learn/two-tasks-at-once/"
"""One that has Run buttons, and so knows where the runtime is."""

_RUN_ALL = """\
async ({ programs, atOnce, limit }) => {
  const load = (name) => import(new URL(`/browser/${name}`, location.href));
  const { Interpreters, Run } = await load("python.js");
  const { runtime } = await load("texts.js");
  const interpreters = (globalThis.interpreters ??= new (KIND)(runtime));

  const run = (program) =>
    new Promise((resolve) => {
      const did = { stdout: "", stderr: "", picture: "" };
      let began;
      const running = new Run(interpreters, program, {
        running() {
          began = performance.now();
          setTimeout(() => running.stop(), limit);
        },
        output(chunks) {
          for (const { stream, text } of chunks) {
            did[stream] += text;
          }
        },
        picture: (html) => (did.picture = html),
        ended: (how) =>
          resolve({ ...did, ...how, took: (performance.now() - began) / 1000 }),
      });
    });

  const left = programs.entries();
  const done = [];
  const lane = async () => {
    for (const [number, program] of left) {
      done[number] = await run(program);
    }
  };
  await Promise.all(Array.from({ length: atOnce }, lane));
  return done;
}"""


def running(interpreters: str) -> str:
    """A function of JavaScript: run the programs, a few at a time, each as ``Ran``.

    ``interpreters`` is an expression: the class of those that they run in. A page keeps
    them: after each run the next one boots, and would be left over.
    """
    return _RUN_ALL.replace("KIND", interpreters)


RUN_ALL = running("Interpreters")
"""The same with a page's own."""

LIMIT = 60
"""Real seconds that a program may take."""


Program = dict[str, str | None]


@dataclass(frozen=True)
class Ran:
    """What the page was told of a run."""

    how: str
    """'done', or how else it has ended; see ``worker.js`` and ``python.js``."""
    stdout: str
    stderr: str
    picture: str
    """The HTML of the last picture, or ''."""
    took: float | None
    """Real seconds."""
    seconds: float | None = None
    """By its own clock."""
    status: int | None = None
    verdict: dict[str, Any] | None = None
    asked: bool = False
    recorded: bool = True
    error: str = ""


def request_of(programs: Iterable[Program], at_once: int) -> dict[str, Any]:
    """What ``RUN_ALL`` is called with."""
    return {"programs": list(programs), "atOnce": at_once, "limit": LIMIT * 1000}


def program(snippet: Snippet, check: Check | None = None) -> Program:
    """The snippet as its page runs it; ``check`` is that of an exercise."""
    return {
        "source": snippet.code,
        "name": snippet.path.name,
        "check": check.text if check else None,
    }


class Words(HTMLParser):
    """What a picture's HTML says in words, a line for each thing it says."""

    def __init__(self, html: str) -> None:
        super().__init__()
        self.lines: list[str] = []
        self._reading = False
        self.feed(html)
        self.close()

    def handle_starttag(self, tag: str, attrs: list[tuple[str, str | None]]) -> None:
        values = dict(attrs)
        if tag == "svg":  # how many Tasks, how many seconds
            self.lines.append(values.get("aria-label") or "")
        elif tag in ("li", "p"):
            kept = [f"{name}={values.get(name)} " for name in STATE if name in values]
            self.lines.append("".join(kept))
            self._reading = True

    def handle_endtag(self, tag: str) -> None:
        if tag in ("li", "p"):
            self._reading = False

    def handle_data(self, data: str) -> None:
        if self._reading:
            self.lines[-1] += data


STATE = ("data-name", "data-waits", "data-printed")
"""What the script that steps through a picture shows of each step."""
