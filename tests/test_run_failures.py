"""Whatever goes wrong with a run is said in a sentence, and the page stays usable."""

from __future__ import annotations

import re
import time
from collections.abc import Iterator
from pathlib import Path
from typing import Any

import pytest
from generator.texts import read_texts

from tests import reader
from tests.reader import FIRST, LESSON, STREAM, TEXTS

pytestmark = pytest.mark.usefixtures("compiled")

ROOT = Path(__file__).resolve().parent.parent
TIMELINE = read_texts(ROOT / "docs" / "en").timeline
PROBE = "print('still here')"
NO_THREADS = "there are no threads in the browser: run this program on your own machine"
STOP_LIMIT = 5
"""Real seconds; half a second is wanted, and measured elsewhere on a quiet machine."""

FETCHED = [
    "python-*/python.wasm.gz",
    "python-*/python_stdlib.zip",
    "python-*/pyodide.mjs",
    "python-*/pyodide.asm.mjs",
    "python-*/about.json",
    "texts.json",
    "worker.js",
]
"""What Run asks for, of which anything may break off."""

DEADLOCK = """\
import asyncio


async def wait_for(event):
    print("waits")
    await event.wait()


async def main():
    await asyncio.create_task(wait_for(asyncio.Event()))


asyncio.run(main())
"""

FLOODS = {
    "lines": "while True:\n    print('more and more of it')",
    "one line": "while True:\n    print('x', end='')",
    "empty lines": "while True:\n    print()",
    "short lines": "import sys\nwhile True:\n    sys.stderr.write('x\\n')",
    "both streams": "from os import write\nwhile True: write(1, b'x'), write(2, b'y')",
    "one print": "print('x' * 30_000_000)",
}

ENDLESS = {
    "computes": "while True: pass",
    "waits": "import asyncio\nasyncio.run(asyncio.sleep(1000))",
    "sleeps": "import time\ntime.sleep(1000)",
    "is deep in C": "sum(range(10**12))",
    "catches all": "while True:\n    try:\n        pass\n    except:\n        pass",
    "yields": "import asyncio\nasync def main():\n    while True:\n"
    "        await asyncio.sleep(0)\nasyncio.run(main())",
}

RAISED = {
    "sqlite3": ("import sqlite3", "No module named 'sqlite3' in the browser"),
    "xml": ("import xml.etree", "No module named 'xml' in the browser"),
    "unknown": ("import nonesuch", "ModuleNotFoundError: No module named 'nonesuch'"),
    "to_thread": (
        "import asyncio, time\nasyncio.run(asyncio.to_thread(time.sleep, 1))",
        f"RuntimeError: {NO_THREADS}",
    ),
    "recursion": (
        "def f():\n    return f()\n\nf()",
        "RecursionError: maximum recursion depth exceeded",
    ),
    "memory": ("[0] * 600_000_000", "MemoryError"),  # refused at once
    "interrupt": (
        "import signal\nsignal.raise_signal(signal.SIGINT)",
        "KeyboardInterrupt",
    ),
}
"""A program, and the end of what it says on stderr."""

API = """\
async (source) => {
  const { interpreters } = await import("/browser/session.js");
  const { Run } = await import("/browser/python.js");
  let text = "";
  return new Promise((resolve) => new Run(interpreters, { source, name: "big.py" }, {
    running: () => {},
    output: (chunks) => { text += chunks.map((chunk) => chunk.text).join(""); },
    picture: () => {},
    ended: (how) => resolve([how.how, how.status, text]),
  }));
}
"""
"""Run a program as the page does, past the editor, which takes no such program."""


@pytest.fixture
def expect(browser: Any) -> Any:
    from playwright.sync_api import expect

    return expect


@pytest.fixture
def example(lesson: Any) -> Iterator[Any]:
    """An example that Python has been loaded for; afterwards it must be usable."""
    found = lesson.locator(FIRST)
    yield found
    assert_usable(found)
    reader.reset(found)


def assert_usable(example: Any) -> None:
    assert reader.exit_status(reader.run(example, PROBE)) == 0
    assert reader.printed(example) == "still here\n"


def not_found(route: Any) -> None:
    route.fulfill(status=404, body="no such file")


def broken_off(route: Any) -> None:
    route.abort("connectionreset")


# Python cannot be loaded --------------------------------------------------------


@pytest.mark.parametrize("file", FETCHED)
def test_a_download_that_fails_is_repeated(page: Any, address: str, file: str) -> None:
    page.goto(address + LESSON)
    example = page.locator(FIRST)
    for answer in (broken_off, not_found):
        page.route(f"**/{file}", answer)
        assert reader.run(example) == TEXTS.load
        assert example.locator(".run-run").is_visible()
        page.unroute(f"**/{file}")
    assert_usable(example)


@pytest.mark.parametrize(
    ("file", "button"),
    [("example.js", "run"), ("python.js", "run"), ("editor.js", "edit")],
)
def test_a_script_that_fails_is_loaded_again(
    page: Any, address: str, expect: Any, file: str, button: str
) -> None:
    page.route(f"**/{file}", broken_off)
    page.goto(address + LESSON)
    example = page.locator(FIRST)
    example.locator(f".run-{button}").click()
    expect(reader.status(example)).to_have_text(TEXTS.failed)
    page.unroute(f"**/{file}")
    example.locator(f".run-{button}").click()
    expect(reader.status(example)).not_to_have_text(TEXTS.failed)
    if button == "edit":
        expect(reader.editor(example)).to_be_focused()
    else:
        assert reader.exit_status(reader.end(example)) == 0
    assert_usable(example)


@pytest.mark.parametrize(
    "script",
    [
        "delete window.WebAssembly",
        "WebAssembly.compileStreaming = async () => {"
        " throw new WebAssembly.CompileError('refused') }",
    ],
)
def test_a_browser_may_refuse_webassembly(page: Any, address: str, script: str) -> None:
    page.add_init_script(script)
    page.goto(address + LESSON)
    example = page.locator(FIRST)
    assert reader.run(example) == TEXTS.refused
    assert reader.run(example) == TEXTS.refused
    reader.edit(example, STREAM)
    assert reader.editor(example).input_value() == STREAM


def test_an_interpreter_may_never_answer(page: Any, address: str, expect: Any) -> None:
    empty = {"body": "", "content_type": "text/javascript"}
    page.route("**/worker.js", lambda route: route.fulfill(**empty))
    page.clock.install()
    page.goto(address + LESSON)
    example = page.locator(FIRST)
    with page.expect_response("**/python.wasm.gz") as answer:
        reader.press_run(example)
    answer.value.finished()
    going = re.compile("|".join(map(re.escape, (TEXTS.loading, TEXTS.starting))))
    expect(reader.status(example)).to_have_text(going)
    for _ in range(50):  # the time begins when the module has been compiled
        page.clock.run_for(61_000)
        if reader.status(example).inner_text() == TEXTS.silent:
            break
        page.wait_for_timeout(100)
    assert reader.end(example) == TEXTS.silent
    page.unroute("**/worker.js")
    assert_usable(example)


# A program goes wrong -------------------------------------------------------------


@pytest.mark.parametrize("name", FLOODS)
def test_a_flood_is_cut_off(example: Any, name: str) -> None:
    assert reader.run(example, FLOODS[name]) == TEXTS.flood
    assert len(reader.printed(example)) <= 200_000
    assert example.locator(".run-line").count() <= 5_000


@pytest.mark.parametrize("name", ENDLESS)
def test_stop_ends_what_never_ends(example: Any, expect: Any, name: str) -> None:
    reader.press_run(example, ENDLESS[name])
    expect(reader.status(example)).to_have_text(TEXTS.running, timeout=reader.PATIENCE)
    began = time.monotonic()
    example.locator(".run-stop").click()
    expect(reader.status(example)).to_have_text(
        TEXTS.stopped, timeout=1000 * STOP_LIMIT
    )
    print(f"Stop, when the program {name}: {time.monotonic() - began:.2f} s")
    assert example.locator(".run-run").is_visible()


def test_a_deadlock_is_told_and_drawn(example: Any) -> None:
    assert reader.run(example, DEADLOCK) == TEXTS.deadlock
    assert reader.printed(example) == "waits\n"
    told = example.locator("figure").text_content()
    assert "then waits for event.wait()." in told
    assert "then waits for create_task(wait_for(Event())) (Task-2)." in told
    assert TIMELINE.ended_deadlock in told


def test_input_is_not_to_be_had(example: Any) -> None:
    assert reader.run(example, "name = input('Who? ')") == TEXTS.asked
    assert reader.printed(example, "run-stdout") == "Who? "
    assert "EOFError" in reader.printed(example, "run-stderr")


def test_a_program_may_do_without_its_input(example: Any) -> None:
    program = "try:\n    input()\nexcept EOFError:\n    print('nobody')"
    assert reader.exit_status(reader.run(example, program)) == 0
    assert reader.printed(example) == "nobody\n"


@pytest.mark.parametrize("name", RAISED)
def test_what_the_browser_lacks_is_an_exception(example: Any, name: str) -> None:
    program, message = RAISED[name]
    said = reader.run(example, program)
    assert reader.exit_status(said) == (130 if name == "interrupt" else 1)
    traceback = reader.printed(example, "run-stderr")
    assert "Traceback (most recent call last):" in traceback
    assert message in traceback.rstrip().rpartition("\n")[2]
    assert "pyodide" not in traceback.lower()


@pytest.mark.parametrize(
    "program",
    [
        "import os\nos.abort()",
        "class A:\n    def __repr__(self):\n        return repr(self)\n\nrepr(A())",
    ],
)
def test_python_itself_may_break_down(example: Any, program: str) -> None:
    assert reader.run(example, program) == TEXTS.died


def test_a_worker_that_dies_is_said_to_have_died(
    page: Any, address: str, expect: Any
) -> None:
    """As when its memory is gone: there is an error, and no message ever again."""
    dying = "onmessage = ({data}) => { if (data.run) throw 1; postMessage({ready: 1}) }"
    answer = {"body": dying, "content_type": "text/javascript"}
    page.route("**/worker.js", lambda route: route.fulfill(**answer))
    page.goto(address + LESSON)
    example = page.locator(FIRST)
    assert reader.run(example) == TEXTS.died
    page.unroute("**/worker.js")
    page.reload()
    assert_usable(example)


@pytest.mark.parametrize(
    "filling", ["# nothing but a remark\n", "x = [\n" + "    'text',\n" * 8 + "]\n"]
)
def test_a_program_may_have_five_million_characters(lesson: Any, filling: str) -> None:
    lesson.locator(FIRST).locator(".run-run").hover()
    source = filling * (5_000_000 // len(filling)) + "print('end')\n"
    assert lesson.evaluate(API, source) == ["done", 0, "end\n"]


def test_output_is_text(example: Any) -> None:
    markup = "<img src=x onerror=alert(1)><b>&amp;</b>"
    reader.run(example, f"print({markup!r})\nprint('a\\x1b[31m\\u202eb\\rc\\0')")
    assert reader.printed(example) == f"{markup}\na␛[31m\ufffdb␍c␀\n"
    assert example.locator(".run-output :is(img, b)").count() == 0
