"""axe-core finds nothing on a page where the reader runs and changes programs."""

from __future__ import annotations

from collections.abc import Callable
from typing import Any

import pytest

from tests import playing, reader
from tests.axe import SETTLE, violations_in_each

pytestmark = pytest.mark.usefixtures("compiled")

COLOURFUL = '''\
"""What an editor colours."""
import asyncio  # a remark


@decorated
class Kind(Exception):
    number: int = 0x1F + 1_000.5e3j
    text = f"{number!r:>10} {True} {None}" + r"\\d" + b"x"


async def main(*many, **named):
    assert not (1 <= 2 != 3), [print, len, {"a": ...}]
    async with asyncio.timeout(1) as limit:
        await asyncio.sleep(0)
    return lambda: many @ named


print("before")
raise ValueError("after")
'''

TRACEBACK = """\
import asyncio, sys


async def main():
    print("to stdout", "\\x1b[31m")
    print("to stderr", file=sys.stderr)
    await asyncio.sleep(0.1)
    raise ValueError("uncaught")


asyncio.run(main())
"""


EXERCISE = "#exercise-make_breakfast"

CONTRASTS = """\
() => {
  const channels = (color) => color.match(/[\\d.]+/g).map(Number);
  const luminance = (color) => {
    const [r, g, b] = channels(color).map((one) =>
      one <= 10.31 ? one / 255 / 12.92 : ((one / 255 + 0.055) / 1.055) ** 2.4);
    return 0.2126 * r + 0.7152 * g + 0.0722 * b;
  };
  const editor = document.querySelector(".prism-code-editor");
  const ground = getComputedStyle(editor).backgroundColor;
  const found = {};
  for (const part of editor.querySelectorAll(".pce-line, .pce-line *")) {
    if ([...part.childNodes].some((one) => one.nodeType === 3 && one.data.trim())) {
      const { color } = getComputedStyle(part);
      const [dark, light] = [luminance(color), luminance(ground)].sort((a, b) => a - b);
      const kind = `${part.className}: ${color} on ${ground}`;
      found[kind] = (light + 0.05) / (dark + 0.05);
    }
  }
  return found;
}
"""
"""How much what the editor shows stands out. For axe it is hidden behind its field."""


ONLY = """(chosen) => {
  for (const one of document.querySelectorAll(".example")) {
    if (!one.closest(chosen)) one.remove();
  }
}"""
"""What is not used is looked at in ``test_every_page.py``."""


def first_sight(page: Any) -> None:
    """As it is opened."""


def linked(page: Any) -> None:
    page.evaluate(f"location.hash = {playing.link(COLOURFUL)!r}")
    page.locator(".playground-notice:not(:empty)").wait_for()


def bad_link(page: Any) -> None:
    page.evaluate("location.hash = '#code=!'")
    page.locator(".playground-notice:not(:empty)").wait_for()


def changed(page: Any) -> None:
    playing.write(page, COLOURFUL)
    page.locator(".playground-menu").select_option(index=3)
    page.locator(".playground-mine").wait_for()


def ran(page: Any) -> None:
    assert playing.play(page, playing.ASYNCIO).startswith("Ended well")


def failed(page: Any) -> None:
    assert "1" in playing.play(page, TRACEBACK)


def runs(page: Any) -> None:
    program = "import time\nprint(1)\ntime.sleep(100)\n"
    page.locator(".playground textarea").evaluate(playing.PUT, program)
    page.locator(".run-run").click()
    page.locator(".run-line").wait_for(timeout=30_000)


def stepped(page: Any) -> None:
    ran(page)
    page.locator(".timeline-start").click()
    page.keyboard.press("ArrowRight")
    page.locator("details").last.evaluate("one => { one.open = true }")


def example_ran(page: Any) -> None:
    reader.run(page.locator(reader.FIRST))


def example_edited(page: Any) -> None:
    reader.edit(page.locator(reader.FIRST), COLOURFUL)


def example_failed(page: Any) -> None:
    reader.run(page.locator(reader.FIRST), TRACEBACK)


def example_stepped(page: Any) -> None:
    example = page.locator(reader.FIRST)
    reader.run(example, playing.ASYNCIO)
    example.locator(".timeline-start").click()
    example.locator(".timeline-next").click()


def exercise_failed(page: Any) -> None:
    exercise = page.locator(EXERCISE)
    reader.run(exercise)
    exercise.locator(".exercise-verdict:not(:empty)").wait_for()


def exercise_solved(page: Any) -> None:
    exercise = page.locator(EXERCISE)
    solution = exercise.locator(".exercise-solution pre code").first.text_content()
    reader.run(exercise, solution)
    exercise.locator(".exercise-verdict.solved").wait_for()


PLAYGROUND = [first_sight, linked, bad_link, changed, ran, failed, runs, stepped]
LESSON = [
    *(example_ran, example_edited, example_failed, example_stepped),
    *(exercise_failed, exercise_solved),
]
STATES = [
    *(("playground/", state) for state in PLAYGROUND),
    *((reader.LESSON, state) for state in LESSON),
]


@pytest.mark.parametrize(
    ("path", "state"), STATES, ids=[state.__name__ for _, state in STATES]
)
def test_a_run(
    page: Any,
    address: str,
    path: str,
    state: Callable[[Any], None],
    known: dict[str, list[str]],
) -> None:
    page.goto(address + path)
    if path == "playground/":
        playing.wait_for_program(page)
    page.evaluate(ONLY, f"{reader.FIRST}, {EXERCISE}, .playground")
    state(page)
    assert violations_in_each(page, known) == {}


def test_the_colours_of_the_editor_stand_out(page: Any, address: str) -> None:
    page.goto(address + reader.LESSON)
    example_edited(page)
    for scheme in ("light", "dark"):
        page.emulate_media(color_scheme=scheme)
        page.evaluate(SETTLE)
        found = page.evaluate(CONTRASTS)
        assert len(found) > 8
        assert {kind: ratio for kind, ratio in found.items() if ratio < 4.5} == {}
