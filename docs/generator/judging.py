"""Let a check judge attempts in a process of its own: it may do whatever it likes.

``python -m generator.judging FILE`` reads one request from standard input and writes
its answer to the file, both JSON.
"""

from __future__ import annotations

import json
import subprocess
import sys
import tempfile
from collections.abc import Sequence
from pathlib import Path

from generator.attempt import Attempt, judge
from generator.trace import Trace

LIMIT = 10.0
"""Real seconds that a check may take; most take a hundredth."""


class CheckError(Exception):
    """The check has not said what is wrong; ``line`` is where, 1 if nobody knows."""

    def __init__(self, what: str, line: int = 1) -> None:
        super().__init__(what)
        self.line = line


def judge_apart(check: str, attempts: Sequence[Attempt]) -> list[list[str]]:
    """What ``judge`` finds in each attempt; raise ``CheckError`` if the check fails."""
    request = {"check": check, "attempts": [_pack(attempt) for attempt in attempts]}
    with tempfile.TemporaryDirectory() as folder:
        file = Path(folder) / "answer"
        try:
            done = subprocess.run(
                [sys.executable, "-m", "generator.judging", str(file)],
                input=json.dumps(request),
                # What the check starts may hold a pipe open for ever.
                stdout=subprocess.DEVNULL,
                stderr=subprocess.DEVNULL,
                encoding="utf-8",
                cwd=folder,
                timeout=LIMIT,
                check=False,
            )
        except subprocess.TimeoutExpired:
            what = f"the check still runs after {LIMIT:g} seconds"
            raise CheckError(what) from None
        if not file.exists():
            what = f"the check ends its process (exit status {done.returncode})"
            raise CheckError(what)
        answer = json.loads(file.read_text(encoding="utf-8"))
    if "error" in answer:
        what = f"the check ends in an exception: {answer['error']}"
        raise CheckError(what, answer["line"])
    found: list[list[str]] = answer["found"]
    return found


def _pack(attempt: Attempt) -> dict[str, object]:
    return {**vars(attempt), "trace": attempt.trace.to_json()}


def _answer(request: dict[str, object]) -> dict[str, object]:
    check, packed = str(request["check"]), request["attempts"]
    assert isinstance(packed, list)
    attempts = [
        Attempt(**{**one, "trace": Trace.from_json(one["trace"])}) for one in packed
    ]
    try:
        return {"found": [judge(check, attempt) for attempt in attempts]}
    except BaseException as error:  # of a check's own, such as SystemExit
        return {"error": repr(error), "line": _line(error)}


def _line(error: BaseException) -> int:
    """Line of the check on which it raised ``error``."""
    lines = [1]
    frames = error.__traceback__
    while frames is not None:
        if frames.tb_frame.f_code.co_filename == "<check>":
            lines.append(frames.tb_lineno)
        frames = frames.tb_next
    return lines[-1]


if __name__ == "__main__":
    answer = json.dumps(_answer(json.load(sys.stdin)))
    Path(sys.argv[1]).write_text(answer, encoding="utf-8")
