"""Where the steps of a Trace stand in its picture, from left to right.

Time between two instants is true to scale. An instant is opened up: what happens in
it stands side by side, in its order. A wait that would leave no room for the others is
cut short, and the cut is marked.
"""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import dataclass, field
from itertools import pairwise

from generator.steps import NOW, blocks, numbered
from generator.trace import Step, Trace

WIDTH = 328.0
"""Pixels of the narrowest page. Shapes are placed in percent of the width, texts are
chosen to fit in this one."""

MARGIN = 17.0
"""Pixels at the right, for the mark at the end of the last step."""

JITTER = 1e-2
"""Seconds. On a real clock a shorter time between two instants means nothing."""

MIN_GAP = 6.0
"""Pixels that the shortest time between two instants takes, or the longest are cut."""

CUT = 1.5
"""How much wider than the longest of the others a cut wait is."""

SLOTS = 0.56
"""Part of the width that the steps may take, if they need not be narrower."""

MOST = 0.9
"""Part of it that they may take at all."""

PAD = 0.45
"""Room on each side of an instant, in widths of a step."""

STRETCH = 1.66
"""How many times more characters fit on a page that is wide enough to show more: from
600 pixels on, in letters of 11 pixels instead of 10 (see ``timeline.css``)."""

MAX_SLOT, MIN_SLOT = 16.0, 5.0
"""Pixels that a step takes."""

ALONE = 34.0
"""The most that it takes where no time passes."""

DRAWN_STEPS = 36
"""Steps that a picture can show."""


@dataclass(frozen=True)
class Placed:
    """A step between two positions; those that are not shown take no room."""

    step: Step
    number: int | None
    """From 1, for the steps that are shown."""
    left: float
    right: float


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

    def at(self, time: float) -> float:
        """Where that time is, between two instants."""
        for before, after in pairwise(self.instants):
            if before.time <= time <= after.time:
                part = (time - before.time) / (after.time - before.time)
                return before.right + part * (after.left - before.right)
        return self.instants[-1].right


@dataclass
class _Moment:
    time: float
    steps: list[tuple[int | None, Step]] = field(default_factory=list)


def lay_out(trace: Trace) -> Layout:
    """Place the steps of the trace, or as many as a picture can show."""
    steps = list(numbered(trace.steps))
    shown = sum(number is not None for number, _ in steps)
    if shown > DRAWN_STEPS:
        numbers = [number for number, _ in steps]
        steps = steps[: 1 + numbers.index(DRAWN_STEPS)]
    moments = _moments(steps)
    gaps = [after.time - before.time for before, after in pairwise(moments)]
    count = min(shown, DRAWN_STEPS)
    pads = 2 * PAD * len(moments)
    part, most = (SLOTS, MAX_SLOT) if gaps else (1 - MARGIN / WIDTH, ALONE)
    all_room = (WIDTH - MARGIN) * MOST / (count + pads)
    slot = min(max(MIN_SLOT, min(most, WIDTH * part / (count + pads))), all_room)
    room = WIDTH - MARGIN - slot * (count + pads)
    widths, cut = _widths(gaps, room, JITTER if trace.clock == "real" else 0.0)
    return _place(moments, widths, cut, slot, max(0, shown - DRAWN_STEPS))


def _moments(steps: Iterable[tuple[int | None, Step]]) -> list[_Moment]:
    """The instants at which something happens; a step that blocks ends in a new one."""
    moments: list[_Moment] = []
    last = 0.0
    for number, step in steps:
        if not moments or step.begin - last > NOW:
            moments.append(_Moment(step.begin))
        moments[-1].steps.append((number, step))
        last = step.begin
        if blocks(step):
            moments.append(_Moment(step.end))
            last = step.end
    return moments


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
        if min(telling) * CUT >= max(telling):
            break  # they are all about the same
        cut |= {number for number, gap in enumerate(gaps) if gap * 1.01 >= max(telling)}
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
    x = 1.0
    for index, moment in enumerate(moments):
        left = x
        x += slot * PAD
        for number, step in moment.steps:
            width = 0.0 if number is None else slot
            right = x + width
            if blocks(step):
                right += widths[index] + 2 * PAD * slot
            placed.append(Placed(step, number, x, right))
            x += width
        x += slot * PAD
        instants.append(Instant(moment.time, left, x))
        if index < len(widths):
            if index in cut:
                cuts.append(x + widths[index] / 2)
            x += widths[index]
    return Layout(tuple(placed), tuple(instants), tuple(cuts), slot, left_out)
