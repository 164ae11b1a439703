"""A run sees what ``python file.py`` sees, and nothing of the run before it."""

from __future__ import annotations

import os
import signal
import subprocess
import sys
import time
from pathlib import Path

import pytest
from generator.protocol import Answer
from generator.runner import Runner
from generator.snippet import read_snippet

from tests.small_tree import SNIPPET, write

PROGRAM = '''\
r"""A probe.

>>> main()
nothing yet
"""

import asyncio
import gc
import logging
import sys


async def work():
    return asyncio.current_task().get_name()


async def fail():
    raise ValueError("lost")


async def forget():
    task = asyncio.create_task(fail())
    await asyncio.sleep(0)
    del task
    gc.collect()


def main():
    print(asyncio.run(work()), asyncio.run(work()))
    print(logging.root.handlers, logging.root.level)
    print(sys.flags.dev_mode, len(sys.argv), __name__ in sys.modules)
    logging.basicConfig(stream=sys.stdout, format="%(msg).34s")
    asyncio.run(forget())
    print(len(gc.garbage), asyncio.all_tasks.__module__)


if __name__ == "__main__":
    main()
'''

METHODS = [
    pytest.param(
        True,
        id="fork",
        marks=pytest.mark.skipif(
            not hasattr(os, "fork"), reason="this system cannot fork"
        ),
    ),
    pytest.param(False, id="spawn"),
]


@pytest.fixture
def probe(tmp_path: Path) -> Path:
    path = tmp_path / "probe.py"
    path.write_text(PROGRAM)
    return path


@pytest.mark.parametrize("fork", METHODS)
def test_as_in_a_process_of_its_own(probe: Path, fork: bool) -> None:
    plain = subprocess.run(
        [sys.executable, str(probe)], capture_output=True, text=True, check=True
    )
    assert plain.stdout.startswith("Task-1 Task-")
    assert "Task exception was never retrieved" in plain.stdout
    snippet = read_snippet(probe)
    with Runner(fork=fork) as runner:
        runs = [runner.run(snippet) for _ in range(2)]
    assert ["".join(run.printed) for run in runs] == [plain.stdout] * 2
    assert [run.stray for run in runs] == [plain.stderr] * 2


@pytest.mark.parametrize("fork", METHODS)
def test_a_run_that_dies_leaves_the_next_one_whole(probe: Path, fork: bool) -> None:
    dying = probe.with_name("dying.py")
    dying.write_text(
        PROGRAM.replace(
            "    print(len",
            "    sys.stdout.flush()\n    __import__('os').abort()\n    print(len",
        )
    )
    with Runner(fork=fork) as runner:
        assert runner.run(read_snippet(dying)).ended == "died"
        assert runner.run(read_snippet(probe)).ended == "well"


def test_what_a_run_leaves_behind_is_ended(probe: Path) -> None:
    text = PROGRAM.replace("    print(asyncio.run(work())", "    LEAVE", 1)
    text = text.replace(
        "    LEAVE",
        "    if os.fork() == 0:\n        time.sleep(60)\n    print(asyncio.run(work())",
    )
    probe.write_text(
        text.replace("import sys\n", "import os\nimport sys\nimport time\n")
    )
    start = time.monotonic()
    with Runner() as runner:
        assert runner.run(read_snippet(probe)).ended == "well"
    assert time.monotonic() - start < 30  # real seconds; the child sleeps for 60


def test_output_of_a_thread_that_ends_last_is_seen(tmp_path: Path) -> None:
    path = tmp_path / "late.py"
    path.write_text(
        'r"""Late.\n\n>>> main()\nx\n"""\n\nimport threading\nimport time\n\n\n'
        "def late():\n    time.sleep(0.2)\n    print('late')\n\n\n"
        "def main():\n    threading.Thread(target=late).start()\n\n\n"
        'if __name__ == "__main__":\n    main()\n'
    )
    with Runner() as runner:
        assert runner.run(read_snippet(path)).printed == ("late\n",)


def test_garbage_is_looked_for_at_the_same_moment(tmp_path: Path) -> None:
    count = "    print(__import__('gc').get_count())"
    text = SNIPPET.replace("    print(text)", count)
    snippet = read_snippet(write(tmp_path, "snippets/greetings/hello.py", text))
    with Runner() as runner:
        printed = {runner.run(snippet).printed for _ in range(20)}
    assert len(printed) == 1


def test_settings_of_a_contributor_do_not_count(
    probe: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setenv("PYTHONDEVMODE", "1")
    with Runner() as runner:
        assert "False 1 True" in "".join(runner.run(read_snippet(probe)).printed)


def test_the_answer_keeps_every_character(tmp_path: Path) -> None:
    path = tmp_path / "characters.py"
    path.write_text(
        'r"""Characters.\n\n>>> main()\nx\n"""\n\n\ndef main():\n'
        '    print("a\\x00\\x02\\u2028\\ud800\\U0001f40d", end="")\n\n\n'
        'if __name__ == "__main__":\n    main()\n'
    )
    with Runner() as runner:
        answer = runner.run(read_snippet(path))
    assert answer.printed == ("a\x00\x02\u2028\ud800\U0001f40d\n",)
    assert Answer.from_json(answer.to_json()) == answer


CTRL_C = '''\
r"""Ctrl-C.

>>> main()
KeyboardInterrupt
"""

import signal


def main():
    try:
        signal.raise_signal(signal.SIGINT)
    except KeyboardInterrupt:
        print("KeyboardInterrupt")


if __name__ == "__main__":
    main()
'''


def test_ctrl_c_works_where_the_build_ignores_it(tmp_path: Path) -> None:
    """A shell lets what it runs in the background ignore Ctrl-C."""
    path = write(tmp_path, "snippets/greetings/hello.py", CTRL_C)
    before = signal.signal(signal.SIGINT, signal.SIG_IGN)
    try:
        with Runner() as runner:
            assert runner.run(read_snippet(path)).printed == ("KeyboardInterrupt\n",)
    finally:
        signal.signal(signal.SIGINT, before)
