"""Run, Stop, Edit and Reset of an example, in a real Chromium, on the built site."""

from __future__ import annotations

import functools
import gzip
import re
import subprocess
import sys
from collections.abc import Iterator
from pathlib import Path
from typing import Any

import pytest
from generator.texts import read_texts
from generator.tree import Tree

from tests import reader
from tests.reader import FIRST, LESSON, SECOND, STREAM, TEXTS, settle

pytestmark = pytest.mark.usefixtures("compiled")

ROOT = Path(__file__).resolve().parent.parent
PREDICTED = "learn/what-is-a-task/", "#example-await_makes_no_switch"
EXERCISE = "two-tasks-at-once/make_breakfast"
VERDICTS = read_texts(ROOT / "docs" / "en").exercise
LIMIT = 12_000
"""Bytes of our scripts, compressed, that a page may ask for before Run is pressed."""

WORKER = {
    "worker.js",
    "clock.js",
    "messages.js",
    "about.json",
    "pyodide.mjs",
    "pyodide.asm.mjs",
    "python_stdlib.zip",
}
"""What each interpreter asks for, from the browser's cache."""

RECORD = """\
example => {
  window.seen = [];
  const look = () =>
    window.seen.push(example.querySelector(".run-output code")?.textContent ?? "");
  new MutationObserver(look).observe(example, { childList: true, subtree: true });
}
"""
"""Note all that the output of a run has shown."""

SHIFTS = """\
window.shifts = [];
new PerformanceObserver((list) => {
  for (const { sources } of list.getEntries()) {
    const isOurs = ({ node }) => node?.parentElement?.closest(".md-content");
    if (sources.some(isOurs)) {
      shifts.push(sources.map(({ node }) => node?.outerHTML?.slice(0, 60)));
    }
  }
}).observe({ type: "layout-shift", buffered: true });
"""
"""Note what moves on the page; its head is Material's own affair."""

MARKED = """\
(example, kind) => {
  const lines = [...example.querySelectorAll(".pce-line")];
  return [...example.querySelectorAll(`.line-${kind}`)].map((mark) => {
    const { top, height } = mark.getBoundingClientRect();
    const covers = (line) => {
      const box = line.getBoundingClientRect();
      return box.top < top + height / 2 && top + height / 2 < box.bottom;
    };
    return lines.find(covers)?.textContent.trim();
  });
}
"""
"""The lines of the editor over which such marks lie."""

STREAMS = """\
import sys

print("fine")
print("trouble", file=sys.stderr)
"""

CHAINED = """\
import asyncio


async def fetch():
    await asyncio.sleep(0.05)
    raise ValueError("no answer")


async def main():
    try:
        await fetch()
    except ValueError as error:
        raise RuntimeError("gave up") from error


asyncio.run(main())
"""

GROUP = """\
import asyncio


async def fetch(name):
    await asyncio.sleep(0.05)
    raise ValueError(name)


async def main():
    async with asyncio.TaskGroup() as group:
        group.create_task(fetch("users"))
        group.create_task(fetch("orders"))


asyncio.run(main())
"""

SYNTAX = """\
async def main(:
    pass
"""

WAITS = "import asyncio\n\nasyncio.run(asyncio.sleep(100))\n"


@pytest.fixture
def expect(browser: Any) -> Any:
    from playwright.sync_api import expect

    return functools.partial(expect)


@pytest.fixture
def example(lesson: Any) -> Iterator[Any]:
    """An example that Python has been loaded for, as it was before anybody used it."""
    found = lesson.locator(FIRST)
    yield found
    if found.locator(".run-reset").is_visible():
        reader.reset(found)


def opened(page: Any, address: str, path: str, selector: str) -> Any:
    page.goto(address + path)
    return page.locator(selector)


# Run, and what it shows ---------------------------------------------------------


def test_a_line_is_shown_before_the_next_is_printed(example: Any) -> None:
    example.evaluate(RECORD)
    assert reader.exit_status(reader.run(example, STREAM)) == 0
    seen = example.page.evaluate("() => [...new Set(seen)]")
    assert seen == ["", "one\n", "one\ntwo\n"]


def test_times_are_those_of_the_sleeps(example: Any) -> None:
    assert reader.exit_status(reader.run(example)) == 0
    assert reader.printed(example) == "Hello\nWorld\ntook 2 s\n"
    first, *others = map(float, reader.times(example))
    assert 1 <= first < 2 <= min(others)


def test_output_takes_the_place_of_the_examples_own(example: Any, expect: Any) -> None:
    own = example.locator(".example-output > .highlight")
    assert own.is_visible()
    reader.run(example, STREAMS)
    expect(own).to_be_hidden()
    assert example.locator(".example-output .example-label:visible").count() == 1
    box = example.get_by_role("log", name=TEXTS.output)
    assert box.inner_text().split() == ["fine", "trouble"]


@pytest.mark.parametrize("after", ["run", "edit", "step", "stop"])
def test_reset_brings_everything_back(example: Any, after: str) -> None:
    example.locator(".run-run").hover()
    reader.see_all(example.page)
    before = example.inner_html()
    if after == "stop":
        reader.press_run(example, WAITS)
    elif after == "edit":
        reader.edit(example, STREAM)
    else:
        reader.run(example, STREAM)
    if after == "step":
        example.locator(".timeline-start").click()
        example.locator(".timeline-next").click()
    reader.reset(example)
    assert example.inner_html() == before
    assert reader.focused(example.page) == "run-run"


def test_streams_differ_not_by_colour_alone(example: Any) -> None:
    reader.run(example, STREAMS)
    assert reader.printed(example, "run-stdout") == "fine\n"
    assert reader.printed(example, "run-stderr") == "trouble\n"
    stdout, stderr = (
        example.locator(f".run-{stream}").evaluate(
            "line => [getComputedStyle(line, '::after').content,"
            " getComputedStyle(line).borderLeftStyle]"
        )
        for stream in ("stdout", "stderr")
    )
    assert stdout == ["none", "none"]
    assert stderr == [f'"{TEXTS.stderr}"', "solid"]


@pytest.mark.parametrize(
    ("program", "exit_status", "said"),
    [
        ("import sys\nsys.exit(2)", 2, ""),
        ("import sys\nsys.exit('bye')", 1, "bye\n"),
        ("import sys\nsys.exit()", 0, ""),
        ("import os\nos._exit(3)", 3, ""),
        ("", 0, ""),
    ],
)
def test_the_exit_status_is_said(
    example: Any, program: str, exit_status: int, said: str
) -> None:
    assert reader.exit_status(reader.run(example, program)) == exit_status
    assert reader.printed(example, "run-stderr") == said


@pytest.mark.parametrize("program", [CHAINED, GROUP, SYNTAX, "1 / 0"])
def test_a_traceback_is_that_of_a_terminal(
    example: Any, tmp_path: Path, program: str
) -> None:
    file = tmp_path / "two_greetings.py"
    file.write_text(program, encoding="utf-8")
    terminal = subprocess.run(
        [sys.executable, file], capture_output=True, text=True, check=False
    )
    said = reader.run(example, program)
    assert reader.exit_status(said) == terminal.returncode
    found = own_lines(reader.printed(example, "run-stderr"), "/home/you")
    assert found == own_lines(terminal.stderr, str(tmp_path))
    assert any("line 1" in line or "in main" in line for line in found)


def own_lines(traceback: str, folder: str) -> list[str]:
    """The traceback without the frames of libraries and without marks under code.

    Both change from one version of Python to the next.
    """
    kept, own = [], True
    for line in traceback.replace(folder, "").splitlines():
        text = re.sub(r"^ *[|+] ?", "", line)
        if text.startswith("  File "):
            own = text.startswith('  File "/two_greetings.py"')
        elif not text.startswith("    "):
            own = True
        if own and not re.fullmatch(r"[ ~^]+", text):
            kept.append(line)
    return kept


# Stop ------------------------------------------------------------------------


def test_stop_ends_it_and_the_next_run_works(example: Any, expect: Any) -> None:
    reader.press_run(example, f'print("begins")\n{WAITS}')
    expect(example.locator(".run-line")).to_have_text("begins\n", timeout=30_000)
    example.locator(".run-stop").click()
    expect(reader.status(example)).to_have_text(TEXTS.stopped)
    assert reader.printed(example) == "begins\n"
    assert reader.exit_status(reader.run(example, STREAMS)) == 0
    assert reader.printed(example, "run-stdout") == "fine\n"


def test_a_run_is_stopped_while_python_loads(
    page: Any, address: str, expect: Any
) -> None:
    example = opened(page, address, LESSON, FIRST)
    example.locator(".run-run").click()
    expect(reader.status(example)).to_have_text(TEXTS.loading)
    example.locator(".run-stop").click()
    assert reader.end(example) == TEXTS.stopped
    assert reader.exit_status(reader.run(example, STREAMS)) == 0


def test_focus_goes_from_run_to_stop_and_back(example: Any, expect: Any) -> None:
    press, stop = example.locator(".run-run"), example.locator(".run-stop")
    reader.edit(example, WAITS)
    press.press("Enter")
    expect(stop).to_be_focused()
    stop.press("Enter")
    expect(press).to_be_focused()
    reader.edit(example, STREAM)
    press.press("Enter")
    expect(stop).to_be_focused()
    reader.end(example)
    expect(press).to_be_focused()


def test_two_examples_run_at_the_same_time(page: Any, address: str) -> None:
    first = opened(page, address, LESSON, FIRST)
    second = page.locator(SECOND)
    first.locator(".run-run").click()
    second.locator(".run-run").click()
    assert reader.exit_status(reader.end(first)) == 0
    assert reader.exit_status(reader.end(second)) == 0
    assert reader.printed(first) == "Hello\nWorld\ntook 2 s\n"
    lines = ["report: starts", "report: ends", "clock: tick 1", "clock: tick 2"]
    assert reader.printed(second).splitlines() == lines
    reader.reset(first)
    assert reader.printed(second).splitlines() == lines


# Edit ------------------------------------------------------------------------


def test_a_changed_program_is_run_by_keyboard(example: Any, expect: Any) -> None:
    example.locator(".run-edit").click()
    field = reader.editor(example)
    expect(field).to_be_focused()
    keyboard = example.page.keyboard
    keyboard.press("Control+Home")
    keyboard.type("print('mine')\nraise SystemExit\n")
    keyboard.press("Control+Enter")
    assert reader.exit_status(reader.end(example)) == 0
    assert reader.printed(example) == "mine\n"
    expect(field).to_be_focused()
    assert field.input_value().startswith("print('mine')\nraise SystemExit\nimport")


def test_the_editor_holds_the_program(example: Any) -> None:
    program = example.locator(".example-program code").text_content()
    example.locator(".run-edit").click()
    reader.editor(example).wait_for()
    assert reader.editor(example).input_value() == program
    assert not example.locator(".example-program > .highlight").is_visible()
    assert not example.locator(".run-edit").is_visible()


def test_typing_is_undone(example: Any) -> None:
    example.locator(".run-edit").click()
    field = reader.editor(example)
    before = field.input_value()
    field.press("Control+End")
    example.page.keyboard.type("more = 1")
    assert field.input_value() != before
    for _ in range(len("more = 1")):
        if field.input_value() != before:
            field.press("Control+z")
    assert field.input_value() == before
    field.press("Control+y")
    assert field.input_value() != before


def test_enter_keeps_the_indentation(example: Any) -> None:
    reader.edit(example, "async def main():")
    field = reader.editor(example)
    field.press("Control+End")
    example.page.keyboard.type("\nx = 1\ny = 2")
    assert field.input_value() == "async def main():\n    x = 1\n    y = 2"


def test_tab_indents_and_is_no_trap(example: Any, expect: Any) -> None:
    reader.edit(example, "x = 1")
    field, keyboard = reader.editor(example), example.page.keyboard
    field.press("Home")
    keyboard.press("Tab")
    assert field.input_value() == "    x = 1"
    keyboard.press("Shift+Tab")
    assert field.input_value() == "x = 1"
    keyboard.press("Escape")
    expect(field).to_be_focused()
    keyboard.press("Tab")
    expect(example.locator(".run-run")).to_be_focused()
    keyboard.press("Shift+Tab")
    expect(field).to_be_focused()
    keyboard.press("Escape")
    keyboard.press("Shift+Tab")
    expect(field).not_to_be_focused()
    assert field.input_value() == "x = 1"


def test_escape_holds_for_the_next_key_only(example: Any, expect: Any) -> None:
    reader.edit(example, "x = 1")
    field, keyboard = reader.editor(example), example.page.keyboard
    keyboard.press("Escape")
    keyboard.press("Home")
    keyboard.press("Tab")
    expect(field).to_be_focused()
    assert field.input_value() == "    x = 1"


def test_the_editor_says_how_to_leave_it(example: Any) -> None:
    reader.edit(example, "")
    assert reader.editor(example).get_attribute("aria-label") == TEXTS.editor
    assert example.locator(".run-hint").inner_text() == TEXTS.editor_hint


# The picture -----------------------------------------------------------------


def test_the_picture_is_that_of_the_run(example: Any) -> None:
    program = example.locator(".example-program code").text_content()
    changed = program.replace("(1, ", "(0.3, ").replace("(2, ", "(0.7, ")
    reader.run(example, changed)
    assert example.locator("figure").count() == 1
    told = example.locator("figure li").all_text_contents()
    deeds = [sentence.split(" s ", 1)[1] for sentence in told]
    assert "Task-2 starts: waits for sleep(0.3)." in deeds
    assert "Task-3 starts: waits for sleep(0.7)." in deeds
    assert deeds[-1].startswith("Task-1 goes on: prints took 1 s")
    times = example.locator("figure text.time").all_text_contents()
    assert [float(time.removesuffix(" s")) < 1 for time in times] == [True] * 3


def test_the_run_is_stepped_through(example: Any) -> None:
    reader.run(example, STREAM)
    example.locator(".timeline-start").click()
    for _ in range(3):
        example.locator(".timeline-next").click()
    now = example.locator(".timeline-now").inner_text()
    assert "Task-2 goes on: prints one" in now
    assert example.evaluate(MARKED, "stands") == ["print(text)"]
    waits = ["await asyncio.sleep(delay)", "await first"]
    assert example.evaluate(MARKED, "waits") == waits
    one, two = example.locator(".run-line").all()
    assert (one.inner_text(), two.text_content()) == ("one\n", "two\n")
    assert one.get_attribute("data-time") is not None
    assert one.is_visible()
    assert not two.is_visible()
    example.locator(".timeline-close").click()
    assert len(reader.times(example)) == 2


@pytest.mark.parametrize("action", ["type", "run"])
def test_steps_close_when_the_program_is_another(
    example: Any, expect: Any, action: str
) -> None:
    reader.run(example, STREAM)
    example.locator(".timeline-start").click()
    example.locator(".timeline-next").click()
    if action == "type":
        reader.editor(example).press("x")
    else:
        example.locator(".run-run").click()
    expect(example.locator(".timeline-controls")).to_have_count(0)
    expect(example.locator("[class^=line-]")).to_have_count(0)
    expect(example.locator(".output-later")).to_have_count(0)


# Questions and exercises ---------------------------------------------------------


def test_a_question_is_answered_by_a_run_and_asked_again(
    page: Any, address: str
) -> None:
    example = opened(page, address, *PREDICTED)
    page.wait_for_function("() => !document.querySelector('.predict').inert")
    reader.see_all(page)
    before = example.inner_html()
    right = example.locator(".example-output pre code").first.text_content()
    assert reader.exit_status(reader.run(example)) == 0
    assert reader.printed(example) == right
    assert example.locator(".predict").is_visible()
    reader.reset(example)
    assert example.inner_html() == before


def test_a_good_guess_is_run(page: Any, address: str) -> None:
    example = opened(page, address, *PREDICTED)
    right = example.locator(".example-output pre code").first.text_content()
    buttons = example.locator(".predict-pool button")
    for line in right.splitlines():
        buttons.get_by_text(line, exact=True).first.click()
    example.locator(".predict-check").click()
    example.locator(".predict-run").click()
    assert reader.exit_status(reader.end(example)) == 0
    assert reader.printed(example) == right


@pytest.fixture
def exercise(lesson: Any) -> Iterator[Any]:
    reader.see_all(lesson)
    found = lesson.locator("#exercise-make_breakfast")
    yield found
    reader.reset(found)


def verdict(exercise: Any) -> Any:
    return exercise.locator(".exercise-verdict")


def test_an_exercise_says_what_is_wrong_until_it_is_solved(
    exercise: Any, expect: Any, tree: Tree
) -> None:
    assert exercise.locator(".run-run").inner_text() == TEXTS.check
    before = exercise.inner_html()
    reader.run(exercise)
    slow = "It takes 3 s: one of the two still waits for the other."
    expect(verdict(exercise)).to_have_text(slow)
    expect(verdict(exercise)).not_to_have_class(re.compile("solved"))
    reader.run(exercise, tree.snippets[f"{EXERCISE}_solution.py"].code)
    expect(verdict(exercise)).to_have_text(VERDICTS.solved)
    expect(verdict(exercise)).to_have_class(re.compile("solved"))
    reader.run(exercise, "import asyncio\n\nraise ValueError('no')")
    error = VERDICTS.ended.format(error="ValueError('no')")
    expect(verdict(exercise)).to_have_text(error)
    expect(verdict(exercise)).not_to_have_class(re.compile("solved"))
    reader.reset(exercise)
    assert exercise.inner_html() == before
    reader.edit(exercise, "")


def test_a_typing_error_is_said_in_a_few_words(exercise: Any, expect: Any) -> None:
    reader.run(exercise, SYNTAX)
    error = VERDICTS.ended.format(error="SyntaxError('invalid syntax')")
    expect(verdict(exercise)).to_have_text(error)


def test_an_exercise_that_hangs_says_so(exercise: Any, expect: Any) -> None:
    hangs = "import asyncio\nasyncio.run(asyncio.Event().wait())"
    assert reader.run(exercise, hangs) == TEXTS.deadlock
    expect(verdict(exercise)).to_have_text("")


# What it costs who does not run anything -------------------------------------------


def test_without_scripts_there_are_no_buttons(browser: Any, address: str) -> None:
    context = browser.new_context(java_script_enabled=False)
    example = opened(context.new_page(), address, LESSON, FIRST)
    assert example.locator(".run-bar").count() == 0
    assert not example.locator(".run-place").is_visible()
    context.close()


@pytest.mark.parametrize("sign", ["hover", "focus", "press"])
def test_nothing_is_asked_for_until_the_reader_points_at_it(
    page: Any, address: str, expect: Any, sign: str
) -> None:
    asked: list[str] = []
    page.on("request", lambda request: asked.append(request.url.split("/")[-1]))
    example = opened(page, address, LESSON, FIRST)
    page.mouse.wheel(0, 500)
    settle(page)
    assert not WORKER.intersection(asked)
    lazy = ("example.js", "python.js", "session.js", "python.wasm.gz")
    assert not set(lazy).intersection(asked)
    with page.expect_event("worker"):
        button = example.locator(".run-run")
        {"hover": button.hover, "focus": button.focus, "press": button.click}[sign]()
    assert set(lazy) <= set(asked)
    assert "editor.js" not in asked


def test_what_was_asked_for_is_not_asked_for_again(page: Any, address: str) -> None:
    asked: list[str] = []
    page.on("request", lambda request: asked.append(request.url.split("/")[-1]))
    example = opened(page, address, LESSON, FIRST)
    with page.expect_event("worker", lambda _: asked.count("worker.js") == 2):
        reader.run(example, STREAMS)
    settle(page)
    before = set(asked)
    once = set(asked) - WORKER - {"logo.svg"}  # that is in the tab, too
    assert {name: asked.count(name) for name in once} == dict.fromkeys(once, 1)
    asked.clear()
    with page.expect_event("worker", lambda _: "worker.js" in asked):
        reader.run(page.locator(SECOND))
        reader.run(example, STREAMS)
    settle(page)
    assert set(asked) - {"logo.svg"} <= WORKER <= before


@pytest.mark.parametrize("path", [LESSON, "learn/what-is-a-task/", "playground/"])
def test_the_scripts_are_small(page: Any, address: str, path: str) -> None:
    """Those of the site's own that a page asks for before anything is pressed."""
    answers: list[Any] = []
    page.on("response", lambda answer: answers.append(answer))
    page.goto(address + path)
    settle(page)
    own = re.compile(f"{address}(browser/[a-z_]+|assets/[a-z_]+)\\.js")
    scripts = {one.url: one.body() for one in answers if own.fullmatch(one.url)}
    sizes = {url: len(gzip.compress(body)) for url, body in scripts.items()}
    assert "page.js" in {url.split("/")[-1] for url in sizes}
    assert sum(sizes.values()) < LIMIT, sizes


@pytest.mark.parametrize("width", [360, 1440])
@pytest.mark.parametrize("path", [LESSON, PREDICTED[0], "learn/cancel-a-task/"])
def test_nothing_shifts_while_a_page_loads(
    page: Any, address: str, path: str, width: int
) -> None:
    page.set_viewport_size({"width": width, "height": 800})
    page.add_init_script(SHIFTS)
    page.goto(address + path)
    page.locator(".run-bar").first.wait_for()
    settle(page)
    assert page.evaluate("() => shifts") == []


@pytest.mark.parametrize("width", [320, 360, 768, 1440])
def test_a_bar_takes_the_room_that_was_kept_for_it(
    page: Any, address: str, width: int
) -> None:
    """On the whole page, also where nobody looks yet."""
    held: list[Any] = []
    heights = (
        "parts => parts.map(part => part.nextElementSibling.offsetTop - part.offsetTop)"
    )
    page.set_viewport_size({"width": width, "height": 800})
    page.route("**/page.js", lambda route: held.append(route))
    page.goto(address + LESSON, wait_until="commit")
    page.locator("html.js .md-footer").wait_for()  # by the theme's script
    before = page.locator(".run-place").evaluate_all(heights)
    held[0].continue_()
    page.locator(".run-bar").first.wait_for()
    assert page.locator(".run-bar").evaluate_all(heights) == before
    assert len(before) > 5
    page.locator(".run-run").first.hover()
    settle(page)
    assert page.locator(".run-bar").evaluate_all(heights) == before


def test_the_playground_opens_with_the_program(page: Any, address: str) -> None:
    example = opened(page, address, LESSON, FIRST)
    link = example.get_by_role("link", name=TEXTS.open)
    link.focus()
    page.keyboard.press("Enter")
    page.wait_for_url("**/playground/#example=two-tasks-at-once/two_greetings.py")
    page.go_back()
    reader.edit(example, STREAM)
    link.click()
    page.wait_for_url("**/playground/#code=*")
    page.wait_for_function("() => document.querySelector('textarea')?.value.length")
    assert page.locator("textarea").input_value() == STREAM
