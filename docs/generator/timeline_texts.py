"""The words of pictures and "Step by step", apart: the browser needs no others.

``texts`` reads them, with all others.
"""

from __future__ import annotations

from dataclasses import dataclass


@dataclass(frozen=True)
class TimelineTexts:
    """The table ``timeline``: what the pictures and "Step by step" say."""

    label: str
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
    more_tasks: str
    more_steps: str
    not_listed: str
    more_output: str
    not_recorded: str
    sentence: str
    between: str
    also: str
    starts: str
    goes_on: str
    goes_on_since: str
    late: str
    never_starts: str
    receives: str
    other_runs: str
    then: str
    blocks: str
    creates: str
    creates_many: str
    prints: str
    writes: str
    cancels: str
    cancels_with: str
    passes_on: str
    undelivered: str
    wakes: str
    waits: str
    waits_to_enter: str
    waits_to_leave: str
    waits_for_next: str
    waits_on: str
    gives_way: str
    returns: str
    returns_nothing: str
    raises: str
    cancelled: str
    never_ends: str
    still_waits: str
    ended_exception: str
    ended_exit: str
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
    position: str
