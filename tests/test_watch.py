"""The command for a reader's own program: a picture or a reason, never a hang."""

from __future__ import annotations

import re
import signal
import subprocess
import sys
import time
from pathlib import Path
from typing import Any
from xml.etree import ElementTree

import pytest
from generator.page import read_page
from generator.standalone import asset
from generator.trace import Trace

from tests.trees import ROOT

TWO_TASKS = """\
import asyncio


async def work(name):
    print(name, "starts")
    await asyncio.sleep(0.1)
    print(name, "ends")


async def main():
    await asyncio.gather(work("a"), work("b"))


if __name__ == "__main__":
    asyncio.run(main())
"""


def watch(
    folder: Path, program: str | bytes | None, *options: str
) -> subprocess.CompletedProcess[str]:
    """Run the command on a program of that text, in a folder of its own."""
    path = folder / "program.py"
    if program is not None:
        path.write_bytes(program if isinstance(program, bytes) else program.encode())
    command = [sys.executable, "-m", "generator.watch", *options, path.name]
    return subprocess.run(
        command, cwd=folder, capture_output=True, text=True, timeout=60
    )


def pages(folder: Path, program: str, *options: str) -> list[str]:
    """The page that the command writes."""
    watch(folder, program, *options)
    return [file.read_text(encoding="utf-8") for file in folder.glob("*.html")]


def traced(folder: Path, program: str, *options: str) -> tuple[Trace, str]:
    """What was recorded, and what the command said last."""
    done = watch(folder, program, "-o", "trace.json", *options)
    assert done.returncode == 0, done.stderr
    trace = Trace.from_json((folder / "trace.json").read_text(encoding="utf-8"))
    return trace, done.stderr.splitlines()[-1]


@pytest.mark.parametrize("options", [(), ("--virtual",)], ids=["real", "virtual"])
def test_a_page_by_itself(options: tuple[str, ...], tmp_path: Path) -> None:
    done = watch(tmp_path, TWO_TASKS, *options)
    assert done.stdout == "a starts\nb starts\na ends\nb ends\n"
    assert re.fullmatch(
        r"watch-tasks: wrote program\.html: 3 Tasks in [\d.]+ s\n", done.stderr
    )
    page = (tmp_path / "program.html").read_text(encoding="utf-8")
    assert "Step by step" in page
    assert 'asyncio.gather(work("a"), work("b"))' in page
    assert not re.search(r"https?://(?!www\.w3\.org/)|<link|src=|@import|url\(", page)


def test_an_image(tmp_path: Path) -> None:
    watch(tmp_path, TWO_TASKS, "-o", "tasks.svg", "--virtual")
    root = ElementTree.parse(tmp_path / "tasks.svg").getroot()
    assert root.tag == "{http://www.w3.org/2000/svg}svg"
    assert "Task-3" in "".join(root.itertext())


def test_the_program_sees_its_own_name_arguments_and_neighbours(tmp_path: Path) -> None:
    (tmp_path / "neighbour.py").write_text("NAME = 'neighbour'\n")
    program = (
        "import asyncio, sys, neighbour, __main__\n"
        "print(sys.argv, neighbour.NAME, __name__, __file__, __main__.neighbour.NAME)\n"
        "asyncio.run(asyncio.sleep(0.1))\n"
    )
    path = tmp_path / "program.py"
    path.write_text(program)
    command = [sys.executable, "-m", "generator.watch", "program.py", "-x", "--limit"]
    done = subprocess.run(command, cwd=tmp_path, capture_output=True, text=True)
    assert done.stdout == (
        f"['program.py', '-x', '--limit'] neighbour __main__ {path} neighbour\n"
    )


def test_virtual_time_takes_none(tmp_path: Path) -> None:
    program = TWO_TASKS.replace("0.1", "1000")
    trace, said = traced(tmp_path, program, "--virtual")
    assert round(trace.elapsed) == 1000
    assert "in 1000 s" in said or "in 1000.001 s" in said


REFUSED: dict[str, tuple[str | bytes | None, list[str], str]] = {
    "no file": (None, [], "cannot read program.py: No such file"),
    "no Python": ("def f(:\n", [], "program.py:1: this is not Python: invalid syntax"),
    "bytes": (b"x = '\xff'\n", [], "program.py"),
    "null": (b"x = 1\0\n", [], "program.py"),
    "suffix": (TWO_TASKS, ["-o", "a.png"], "must end in one of .html, .svg, .json"),
    "folder": (TWO_TASKS, ["-o", "no/a.svg"], "there is no folder no"),
}


@pytest.mark.parametrize("name", REFUSED)
def test_what_cannot_be_done_is_refused(name: str, tmp_path: Path) -> None:
    program, options, said = REFUSED[name]
    done = watch(tmp_path, program, *options)
    assert done.returncode == 2
    assert done.stderr.startswith("watch-tasks: ")
    assert said in done.stderr
    assert "Traceback" not in done.stderr
    assert list(tmp_path.glob("*.html")) == []


def test_nothing_to_draw(tmp_path: Path) -> None:
    done = watch(tmp_path, "print('no Tasks')\n")
    assert done.returncode == 1
    assert "there is nothing to draw" in done.stderr
    assert list(tmp_path.glob("*.html")) == []


def test_a_program_that_raises(tmp_path: Path) -> None:
    program = TWO_TASKS.replace('print(name, "ends")', "raise LookupError(name)")
    trace, said = traced(tmp_path, program)
    assert (trace.ended, trace.error) == ("exception", "LookupError('a')")
    assert "ended with LookupError('a')" in said
    done = watch(tmp_path, program)
    assert 'program.py", line 7, in work' in done.stderr
    assert "generator" not in done.stderr


def test_a_program_that_exits(tmp_path: Path) -> None:
    program = TWO_TASKS.replace('print(name, "ends")', "raise SystemExit(3)")
    trace, said = traced(tmp_path, program)
    assert (trace.ended, trace.error) == ("exit", "SystemExit(3)")
    assert "ended with SystemExit(3)" in said


def test_a_program_that_exits_with_a_message(tmp_path: Path) -> None:
    program = TWO_TASKS.replace('print(name, "ends")', "raise SystemExit('enough')")
    done = watch(tmp_path, program)
    assert done.stderr.splitlines()[0] == "enough"


def test_ctrl_c_shows_what_each_task_waits_for(tmp_path: Path) -> None:
    program = TWO_TASKS.replace('print(name, "ends")', "await asyncio.Event().wait()")
    path = tmp_path / "program.py"
    path.write_text(program)
    command = [sys.executable, "-u", "-m", "generator.watch", path.name]
    with subprocess.Popen(command, cwd=tmp_path, stdout=subprocess.PIPE) as running:
        assert running.stdout is not None
        for _ in range(2):
            running.stdout.readline()
        time.sleep(0.5)  # until they wait for the event
        running.send_signal(signal.SIGINT)
        assert running.wait(timeout=30) == 0
    page = (tmp_path / "program.html").read_text(encoding="utf-8")
    assert "Here the program was stopped." in page
    for name in ("Task-2", "Task-3"):
        waits = f"At that moment <b>{name}</b> waits for <code>Event().wait()</code>"
        assert waits in page
    assert "<code>Ctrl-C</code> runs: asks <b>Task-1</b> to cancel" in page


ENDLESS = {
    "waits for ever": "await asyncio.Event().wait()",
    "computes for ever": "while True: pass",
    "sleeps for ever": "while True: await asyncio.sleep(0.05)",
    "blocks for ever": "import time; time.sleep(1000)",
}


@pytest.mark.parametrize("body", ENDLESS.values(), ids=ENDLESS)
def test_a_program_that_never_ends(body: str, tmp_path: Path) -> None:
    program = TWO_TASKS.replace('print(name, "ends")', body)
    trace, said = traced(tmp_path, program, "--limit", "0.5")
    assert trace.ended == "stopped"
    assert said.endswith("the program was stopped")
    assert trace.printed() == "a starts\nb starts\n"


def test_a_program_that_cannot_be_stopped(tmp_path: Path) -> None:
    program = "import signal\n" + TWO_TASKS.replace(
        'print(name, "ends")',
        "signal.signal(signal.SIGINT, signal.SIG_IGN)\n    while True: pass",
    )
    done = watch(tmp_path, program, "-o", "trace.json", "--limit", "0.5")
    assert done.returncode == 1
    assert "the program was stopped" in done.stderr
    assert Trace.from_json((tmp_path / "trace.json").read_text()).steps


def test_a_deadlock_on_virtual_time(tmp_path: Path) -> None:
    program = TWO_TASKS.replace('print(name, "ends")', "await asyncio.Event().wait()")
    trace, _ = traced(tmp_path, program, "--virtual")
    assert trace.ended == "deadlock"
    (page,) = pages(tmp_path, program, "--virtual")
    assert "Now nothing can ever wake the program again" in page
    assert "At that moment <b>Task-2</b> waits for <code>Event().wait()</code>" in page


TOO_MUCH = {
    "output": ('print("x" * 1_000_000)', "it prints more than 20000 characters"),
    "tasks": (
        "await asyncio.gather(*(asyncio.sleep(0.01) for _ in range(1000)))",
        "there are more than 100 Tasks",
    ),
    "steps": (
        "for _ in range(2000): await asyncio.sleep(0)",
        "there are more than 1000 steps",
    ),
}


@pytest.mark.parametrize("cut", TOO_MUCH)
def test_too_much_is_said_and_drawn_in_part(cut: str, tmp_path: Path) -> None:
    body, reason = TOO_MUCH[cut]
    program = TWO_TASKS.replace('print(name, "ends")', body)
    trace, said = traced(tmp_path, program)
    assert trace.cut == cut
    assert f"only the beginning is recorded: {reason}" in said
    done = watch(tmp_path, program)
    page = (tmp_path / "program.html").read_text(encoding="utf-8")
    assert "There is too much to record it all" in page
    assert "is never done" not in page
    assert len(page) < 100_000
    assert done.stdout.startswith("a starts\n")


def test_the_site_s_own_files_became_one_page(tmp_path: Path) -> None:
    (page,) = pages(tmp_path, TWO_TASKS, "--virtual")
    assert "import(" not in page
    assert "data-md-color-scheme" not in page
    assert page.count("prefers-color-scheme: dark") >= 2


@pytest.mark.parametrize("limit", ["0", "-1", "nan", "inf", "soon"])
def test_a_limit_that_is_none_is_refused(limit: str, tmp_path: Path) -> None:
    done = watch(tmp_path, TWO_TASKS, f"--limit={limit}")
    assert done.returncode == 2
    assert f"{limit} is no number of seconds above 0" in done.stderr


def test_a_folder_in_place_of_the_output_is_refused(tmp_path: Path) -> None:
    (tmp_path / "folder.html").mkdir()
    done = watch(tmp_path, TWO_TASKS, "-o", "folder.html")
    assert (done.returncode, done.stdout) == (2, "")
    assert "cannot write folder.html: it is a folder" in done.stderr


def test_a_program_that_changes_the_folder(tmp_path: Path) -> None:
    program = f"import os\nos.chdir({str(tmp_path.parent)!r})\n" + TWO_TASKS
    trace, _ = traced(tmp_path, program)
    assert len(trace.tasks) == 3


def test_a_pool_that_is_left_open(tmp_path: Path) -> None:
    program = (
        "import asyncio, time\nfrom concurrent.futures import ThreadPoolExecutor\n"
        "pool = ThreadPoolExecutor(2)\n"
        "async def main():\n    loop = asyncio.get_running_loop()\n"
        "    print(await loop.run_in_executor(pool, time.sleep, 0.2))\n"
        "asyncio.run(main())\n"
    )
    trace, said = traced(tmp_path, program)
    assert trace.printed() == "None\n"
    assert "stopped" not in said


def test_it_is_installed_with_all_that_it_needs() -> None:
    for name in ("timeline.css", "pictures.js", "stepping.js"):
        assert asset(name)
    included = (ROOT / "pyproject.toml").read_text(encoding="utf-8")
    for name in ("texts.toml", "timeline.css", "pictures.js", "stepping.js"):
        assert f'"generator/assets/{name}"' in included


def test_the_how_to_page_shows_what_the_command_says(tmp_path: Path) -> None:
    page = read_page(ROOT / "docs/en/howto/see-your-own-program.md")
    (session,) = [one.body for one in page.fences if "$ watch-tasks" in one.body]
    command, *said = session.splitlines()
    name = command.split()[-1]
    assert command == f"$ watch-tasks {name}"
    source = ROOT / "snippets" / "two-tasks-at-once" / name
    (tmp_path / name).write_text(source.read_text(encoding="utf-8"), encoding="utf-8")
    done = subprocess.run(
        [sys.executable, "-m", "generator.watch", name],
        cwd=tmp_path,
        capture_output=True,
        text=True,
    )
    shown = [re.sub(r"in [\d.]+ s", "in … s", line) for line in said]
    got = [*done.stdout.splitlines(), *done.stderr.splitlines()]
    assert shown == [re.sub(r"in [\d.]+ s", "in … s", line) for line in got]


def test_the_page_can_be_stepped_through(browser: Any, tmp_path: Path) -> None:
    watch(tmp_path, TWO_TASKS, "--virtual")
    page = browser.new_page()
    complaints: list[str] = []
    page.on("pageerror", lambda error: complaints.append(str(error)))
    page.goto((tmp_path / "program.html").as_uri())
    page.locator(".timeline-start").click()
    page.keyboard.press("End")
    assert "returns" in page.locator(".timeline-now").inner_text()
    assert page.locator(".line-stands").count() == 1
    assert complaints == []
    page.close()


def test_the_image_can_be_shown(browser: Any, tmp_path: Path) -> None:
    watch(tmp_path, TWO_TASKS, "--virtual", "-o", "tasks.svg")
    page = browser.new_page()
    page.goto((tmp_path / "tasks.svg").as_uri())
    assert page.locator("rect.run").count() == 6
    fill = "getComputedStyle(document.querySelector('rect.run')).fill"
    assert page.evaluate(fill) == "rgb(10, 104, 114)"
    page.emulate_media(color_scheme="dark")
    assert page.evaluate(fill) == "rgb(98, 204, 212)"
    page.close()
