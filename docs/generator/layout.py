"""Where the steps of a Trace stand in its picture, from left to right.

Time between two instants is true to scale. An instant is opened up: what happens in
it stands side by side, in its order. A wait that would leave no room for the others is
cut short, and the cut is marked.
"""

from __future__ import annotations

from collections.abc import Iterable, Iterator
from dataclasses import dataclass, field
from itertools import pairwise

from generator.trace import Cancel, Create, Print, Step, Trace

WIDTH = 328.0
"""Pixels of the narrowest page. Shapes are placed in percent of the width, texts are
chosen to fit in this one."""

MARGIN = 17.0
"""Pixels at the right, for the mark at the end of the last step."""

NOW = 1e-3
"""Seconds. Steps that are closer than this belong to the same instant."""

JITTER = 1e-2
"""Seconds. On a real clock a shorter time between two instants means nothing."""

MIN_GAP = 6.0
"""Pixels that the shortest time between two instants takes, or the longest are cut."""

CUT = 1.5
"""How much wider than the longest of the others a cut wait is."""

SLOTS = 0.56
"""Part of the width that the steps may take, if they need not be narrower."""

PAD = 0.45
"""Room on each side of an instant, in widths of a step."""

MAX_SLOT, MIN_SLOT = 16.0, 5.0
"""Pixels that a step takes."""

ALONE = 34.0
"""The most that it takes where no time passes."""

MAX_STEPS = 36
"""Steps that a picture can show."""


@dataclass(frozen=True)
class Placed:
    """A step between two positions; those that are not shown take no room."""

    step: Step
    number: int | None
    """From 1, for the steps that are shown."""
    left: float
    right: float

    @property
    def middle(self) -> float:
        return (self.left + self.right) / 2


@dataclass(frozen=True)
class Instant:
    time: float
    left: float
    right: float


@dataclass(frozen=True)
class Layout:
    placed: tuple[Placed, ...]
    instants: tuple[Instant, ...]
    cuts: tuple[float, ...]
    """Where a wait is cut short."""
    slot: float
    """Width of a step."""
    left_out: int
    """How many steps there are beyond the picture."""


@dataclass
class _Moment:
    time: float
    steps: list[Step] = field(default_factory=list)


def is_shown(step: Step) -> bool:
    """Is the step worth a box and a sentence? What asyncio does by itself is not,
    unless it cancels, creates or prints; nor is what starts the first Task."""
    if step.task is not None or step.kind == "callback":
        return True
    telling = (Print, Cancel) if step.kind == "program" else (Print, Cancel, Create)
    return any(isinstance(event, telling) for event in step.events)


def numbered(steps: Iterable[Step]) -> Iterator[tuple[int | None, Step]]:
    """Each step with its number, from 1, or None if it is not shown."""
    number = 0
    for step in steps:
        if is_shown(step):
            number += 1
            yield number, step
        else:
            yield None, step


def lay_out(trace: Trace) -> Layout:
    """Place the steps of the trace, or as many as a picture can show."""
    steps = list(numbered(trace.steps))
    shown = sum(number is not None for number, _ in steps)
    kept = [pair for pair in steps if pair[0] is None or pair[0] <= MAX_STEPS]
    if shown > MAX_STEPS:
        kept = kept[: 1 + next(i for i, (n, _) in enumerate(kept) if n == MAX_STEPS)]
    moments = _moments([step for _, step in kept])
    gaps = [after.time - before.time for before, after in pairwise(moments)]
    count = min(shown, MAX_STEPS)
    pads = 2 * PAD * len(moments)
    part, most = (SLOTS, MAX_SLOT) if gaps else (1 - MARGIN / WIDTH, ALONE)
    slot = max(MIN_SLOT, min(most, WIDTH * part / (count + pads)))
    room = WIDTH - MARGIN - slot * (count + pads)
    widths, cut = _widths(gaps, room, JITTER if trace.clock == "real" else 0.0)
    return _place(moments, widths, cut, slot, max(0, shown - MAX_STEPS))


def _moments(steps: Iterable[Step]) -> list[_Moment]:
    """The instants at which something happens; a step that blocks ends in a new one."""
    moments: list[_Moment] = []
    last = 0.0
    for step in steps:
        if not moments or step.begin - last > NOW:
            moments.append(_Moment(step.begin))
        moments[-1].steps.append(step)
        last = step.begin
        if blocks(step):
            moments.append(_Moment(step.end))
            last = step.end
    return moments


def blocks(step: Step) -> bool:
    """Does the step hold up everything else for a time?"""
    return step.end - step.begin > NOW


def _widths(
    gaps: list[float], room: float, jitter: float
) -> tuple[list[float], set[int]]:
    """The width of each gap, and which of them are cut short."""
    cut: set[int] = set()
    while True:
        rest = [gap for number, gap in enumerate(gaps) if number not in cut]
        telling = [gap for gap in rest if gap > jitter]
        if not telling or min(telling) * room / sum(rest) >= MIN_GAP:
            break
        if min(telling) == max(telling):
            break
        cut |= {number for number, gap in enumerate(gaps) if gap == max(telling)}
    longest = max(rest, default=0.0)
    scale = room / (sum(rest) + len(cut) * CUT * longest or 1)
    return [
        scale * (CUT * longest if number in cut else gap)
        for number, gap in enumerate(gaps)
    ], cut


def _place(
    moments: list[_Moment],
    widths: list[float],
    cut: set[int],
    slot: float,
    left_out: int,
) -> Layout:
    placed: list[Placed] = []
    instants: list[Instant] = []
    cuts: list[float] = []
    number, x = 0, 1.0
    for index, moment in enumerate(moments):
        left = x
        x += slot * PAD
        for step in moment.steps:
            shown = is_shown(step)
            number += shown
            right = x + slot * shown
            if blocks(step):
                right += widths[index] + 2 * PAD * slot
            placed.append(Placed(step, number if shown else None, x, right))
            x += slot * shown
        x += slot * PAD
        instants.append(Instant(moment.time, left, x))
        if index < len(widths):
            if index in cut:
                cuts.append(x + widths[index] / 2)
            x += widths[index]
    return Layout(tuple(placed), tuple(instants), tuple(cuts), slot, left_out)
