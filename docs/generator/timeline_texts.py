"""The words of pictures and "Step by step", apart: the browser needs no others.

``texts`` reads them, with all others. A text is annotated with the names in braces for
which values are put into it.
"""

from __future__ import annotations

from dataclasses import dataclass
from typing import Annotated


@dataclass(frozen=True)
class TimelineTexts:
    """The table ``timeline``: what the pictures and "Step by step" say."""

    label: Annotated[str, "tasks", "seconds"]
    title: str
    legend: str
    output: str
    other: str
    thread: str
    program: str
    another: str
    loop: str
    leave: str
    cut: str
    more_tasks: Annotated[str, "n"]
    more_steps: Annotated[str, "n"]
    not_listed: Annotated[str, "n"]
    more_output: Annotated[str, "n"]
    not_recorded: str
    sentence: Annotated[str, "time", "subject", "deeds"]
    between: str
    also: Annotated[str, "sentence", "clause"]
    starts: Annotated[str, "task"]
    goes_on: Annotated[str, "task"]
    goes_on_since: Annotated[str, "task", "other"]
    late: Annotated[str, "task", "seconds"]
    never_starts: Annotated[str, "task"]
    receives: Annotated[str, "task", "error"]
    other_runs: Annotated[str, "code"]
    then: Annotated[str, "before", "after"]
    blocks: Annotated[str, "seconds"]
    creates: Annotated[str, "task", "call"]
    creates_many: Annotated[str, "n", "first", "last"]
    prints: Annotated[str, "text"]
    writes: Annotated[str, "text", "stream"]
    cancels: Annotated[str, "task"]
    cancels_with: Annotated[str, "task", "message"]
    passes_on: Annotated[str, "by", "task"]
    undelivered: str
    wakes: Annotated[str, "task"]
    waits: Annotated[str, "what"]
    waits_to_enter: Annotated[str, "what"]
    waits_to_leave: Annotated[str, "what"]
    waits_for_next: Annotated[str, "what"]
    waits_on: Annotated[str, "waits", "tasks"]
    gives_way: Annotated[str, "what"]
    returns: Annotated[str, "value"]
    returns_nothing: str
    raises: Annotated[str, "value"]
    cancelled: str
    never_ends: Annotated[str, "task", "waits"]
    still_waits: Annotated[str, "task", "waits"]
    ended_exception: Annotated[str, "error"]
    ended_exit: Annotated[str, "error"]
    ended_deadlock: str
    ended_endless: str
    ended_stopped: str
    ended_running: str
    step_through: str
    failed: str
    close: str
    previous: str
    next: str
    play: str
    pause: str
    position: Annotated[str, "n", "all"]
