"""Draw a Trace as SVG.

Shapes are placed in percent of the width and in pixels of the height, so that a
picture fills any page while its text keeps its size. Colours and type come from a
style sheet (``theme/assets/timeline.css``); the signs (``SIGNS``) stand once on a page.
"""

from __future__ import annotations

import re
from collections.abc import Iterable, Iterator
from dataclasses import dataclass, field
from typing import NamedTuple

from generator.layout import STRETCH, WIDTH, Layout, Placed
from generator.markup import attribute
from generator.markup import text as escaped
from generator.shapes import (
    CHARACTER,
    LETTER,
    code,
    cut,
    fitted,
    line,
    percent,
    rect,
    sign,
    sizes,
    text,
)
from generator.steps import NOW, code_name, is_shown, seconds
from generator.timeline_texts import TimelineTexts
from generator.trace import Cancel, Create, End, Print, Step, Trace, Wait, Wake

TOP, NAME, BAR, SPACE = 4, 15, 17, 9
"""Pixels of the height: above all, and of each row."""

ROW = NAME + BAR + SPACE
LINE = 14
"""Pixels of a line of output."""

NAME_LENGTH = 24
"""Characters of a Task's name that are shown."""

CREATED, CANCELLED = 0.3, 0.7
"""Where within its step an arrow begins, so that the two stand apart."""

DRAWN_TASKS = 10
"""Tasks that a picture can show."""

OUTPUT_ROWS = 12
"""Rows of output that a picture can show."""

SIGNS = """\
<svg class="timeline-signs" width="0" height="0" aria-hidden="true"><defs>\
<path id="tl-down" d="M-3.5-6 0 0 3.5-6z"/><path id="tl-up" d="M-3.5 6 0 0 3.5 6z"/>\
<g id="tl-result"><g transform="translate(9)"><circle r="6"/>\
<path d="M-2.8.2-.9 2.2 2.8-2"/></g></g>\
<g id="tl-exception"><g transform="translate(9)"><circle r="6"/>\
<path d="M-2.2-2.2 2.2 2.2M2.2-2.2-2.2 2.2"/></g></g>\
<g id="tl-cancelled"><g transform="translate(9)"><circle r="6"/>\
<path d="M-3 0H3"/></g></g></defs></svg>"""
"""What the pictures of a page refer to."""


@dataclass
class _Lane:
    """What is drawn of a Task so far."""

    row: int
    since: float | None = None
    """Where its waiting or its being ready began, or None while it runs or is done."""
    wait: Wait | None = None
    """What it waits for; None while it is ready."""
    ended: float | None = None


@dataclass
class _Drawing:
    """The parts of a picture; later ones cover earlier ones."""

    back: list[str] = field(default_factory=list)
    bars: list[str] = field(default_factory=list)
    arrows: list[str] = field(default_factory=list)
    texts: list[str] = field(default_factory=list)

    def shapes(self) -> Iterable[str]:
        return [*self.back, *self.bars, *self.arrows, *self.texts]


class Drawn(NamedTuple):
    """A picture as SVG, which is as wide as its place, and its height in pixels."""

    svg: str
    height: float


def draw(trace: Trace, layout: Layout, texts: TimelineTexts) -> Drawn:
    """The picture of the trace, which must have steps, laid out."""
    return _Picture(trace, layout, texts).draw()


class _Picture:
    def __init__(self, trace: Trace, layout: Layout, texts: TimelineTexts) -> None:
        self._trace = trace
        self._layout = layout
        self._texts = texts
        self._parts = _Drawing()
        self._lanes: dict[int, _Lane] = {}
        self._begun: set[int] = set()
        self._others = [one for one in layout.placed if _is_other(one)]
        self._other: int | None = None
        """The row of other code, if there is any."""
        self._taken = 0.0
        """How far that row is taken, from the left."""

    def draw(self) -> Drawn:
        self._assign_rows()
        for placed in self._layout.placed:
            self._draw_step(placed)
        end = self._layout.instants[-1].right
        for lane in self._lanes.values():
            self._draw_rest(lane, end)
        height = self._draw_axis(TOP + ROW * self._rows)
        height = self._draw_output(height)
        height = self._draw_left_out(height)
        parts = [
            f'<svg width="100%" height="{height}" role="img" '
            f'aria-label="{attribute(self._label())}">',
            *self._parts.shapes(),
            "</svg>",
        ]
        return Drawn("\n".join(parts), height)

    def _label(self) -> str:
        return self._texts.label.format(
            tasks=len(self._trace.tasks), seconds=seconds(self._trace.elapsed)
        )

    # Rows

    def _assign_rows(self) -> None:
        """A row for each Task that can be shown, and one for other code."""
        drawn = {
            number
            for placed in self._layout.placed
            for number in _tasks_of(placed.step)
        }
        for number in sorted(drawn)[:DRAWN_TASKS]:
            self._lanes[number] = _Lane(row=len(self._lanes))
        self._rows = len(self._lanes)
        if self._others:
            self._other = self._rows
            self._rows += 1
            self._title(self._other, 0, self._texts.other, "", "name other")
        for number, lane in self._lanes.items():
            task = self._trace.tasks[number]
            self._title(lane.row, self._birth(number), task.name, task.call, "name")
        for row in range(1, self._rows):
            y = _top(row) - NAME - SPACE / 2 + 1
            self._parts.back.append(line("rule", 0, y, WIDTH, y))

    def _birth(self, number: int) -> float:
        for placed in self._layout.placed:
            if Create(number) in placed.step.events:
                if placed.number is None:
                    return 0.0
                return self._within(placed, CREATED)
        return 0.0

    def _title(self, row: int, x: float, name: str, call: str, kind: str) -> None:
        y, name = _top(row) - 4, cut(name, NAME_LENGTH)
        taken = len(name) * LETTER + 12
        left = x > WIDTH / 2 and WIDTH - x - taken < min(len(call), 12) * CHARACTER
        anchor, dx = ("end", -5) if left else ("start", 5 if x else 0)
        room = (x if left else WIDTH - x) - taken
        for size, words in fitted(call, room) or [("", "")]:
            tail = f'<tspan dx="6">{escaped(words)}</tspan>' if words else ""
            title = code(kind + size, x, y, escaped(name) + tail, dx, anchor)
            self._parts.texts.append(title)

    # Steps

    def _draw_step(self, placed: Placed) -> None:
        step = placed.step
        row = self._row(step)
        if step.task is not None and step.task in self._lanes:
            lane = self._lanes[step.task]
            self._draw_rest(lane, placed.left)
            self._draw_box(self._kind(step), placed, lane.row)
            self._begun.add(step.task)
        elif _is_other(placed) and row is not None:
            self._draw_box("run", placed, row)
            self._draw_note(placed, row)
        asked = [one.task for one in step.events if isinstance(one, Cancel)]
        for event in step.events:
            if isinstance(event, Create):
                self._draw_create(placed, row, event.task)
            elif isinstance(event, Cancel):
                self._draw_cancel(placed, row, event)
            elif isinstance(event, Wake):
                self._draw_wake(placed, row, event, event.task in asked)
            elif isinstance(event, Wait):
                self._draw_wait(placed, event)
            elif isinstance(event, End):
                self._draw_end(placed, event)

    def _within(self, placed: Placed, part: float) -> float:
        """A place within a step; of one that lasts, within its first moment."""
        width = min(placed.right - placed.left, self._layout.slot)
        return placed.left + part * width

    def _kind(self, step: Step) -> str:
        """What the box of a Task's step looks like."""
        if not step.received:
            return "run"
        return "run hit" if step.task in self._begun else "hit"  # it never began

    def _row(self, step: Step) -> int | None:
        """The row from which the step's arrows start."""
        if step.task is None and is_shown(step):
            return self._other
        number = step.source if step.task is None else step.task
        lane = self._lane(number)
        return lane.row if lane else None

    def _lane(self, task: int | None) -> _Lane | None:
        return None if task is None else self._lanes.get(task)

    def _draw_box(self, kind: str, placed: Placed, row: int) -> None:
        left, right = placed.left + 0.5, placed.right - 0.5
        self._parts.bars.append(rect(kind, left, right, _top(row), BAR))
        number = str(placed.number)
        slot = self._layout.slot
        small = " small" if slot < 4 + len(number) * 5.5 else ""
        wide = " wide" if slot < len(number) * 4.5 else ""
        dark = "" if "run" in kind else " dark"
        x, y = placed.left + slot / 2, _top(row) + 12
        label = text(f"n{small}{wide}{dark}", x, y, number, anchor="middle")
        self._parts.texts.append(label)

    def _draw_note(self, placed: Placed, row: int) -> None:
        """What other code it is, beside its box where there is room for it."""
        words = code_name(placed.step, self._texts)
        raised = any(isinstance(event, End) for event in placed.step.events)
        beside = 18 if raised else 4  # the sign stands between
        wide = len(words) * CHARACTER + 4
        later = (one.left for one in self._others if one.left > placed.left)
        if placed.right + beside + wide < next(later, WIDTH):
            where, anchor, dx = placed.right, "start", beside
            end = placed.right + beside + wide
        elif placed.left - wide > self._taken:
            where, anchor, dx = placed.left, "end", -4
            end = placed.right
        else:
            self._taken = placed.right
            return
        self._taken = end
        note = text("note", where, _top(row) + 12, words, dx, anchor)
        self._parts.texts.append(note)

    def _draw_rest(self, lane: _Lane, end: float) -> None:
        """The time since the Task ran last: a bar if it waits, dots if it is ready."""
        begin, wait = lane.since, lane.wait
        lane.since = None
        if begin is None or end - begin < 0.6:
            return
        if wait is None:
            y = _top(lane.row) + BAR / 2
            self._parts.bars.append(line("ready", begin, y, end, y))
            return
        bar = rect("wait", begin, end, _top(lane.row) + 1, BAR - 2)
        self._parts.bars.append(bar)
        room = (end - begin - 6) / CHARACTER
        forms = _forms(wait, self._texts)
        narrow = next((form for form in forms if len(form) <= room), "")
        wide = next((form for form in forms if len(form) <= room * STRETCH), "")
        for size, words in sizes(narrow, wide):
            label = text(f"label{size}", begin, _top(lane.row) + 12, words, 4)
            self._parts.texts.append(label)

    def _draw_create(self, placed: Placed, row: int | None, number: int) -> None:
        lane = self._lanes.get(number)
        if lane is None:
            return
        x = self._within(placed, CREATED)
        lane.since, lane.wait = x, None
        if row is not None and placed.number is not None and row != lane.row:
            self._arrow("create", x, row, lane.row)

    def _draw_cancel(self, placed: Placed, row: int | None, event: Cancel) -> None:
        lane = self._lanes.get(event.task)
        if lane is None:
            return
        source, x = row, self._within(placed, CANCELLED)
        if event.via is not None and event.via in self._lanes:
            source, x = self._lanes[event.via].row, placed.right
        if source is not None and source != lane.row:
            self._arrow("cancel", x, source, lane.row)

    def _draw_wake(
        self, placed: Placed, row: int | None, event: Wake, asked: bool
    ) -> None:
        lane, due = self._lanes.get(event.task), event.due
        if lane is None or lane.wait is None:
            return
        x = placed.right
        if asked:
            x = self._within(placed, CANCELLED)
        ready = x if due is None else min(x, self._layout.at(due))
        self._draw_rest(lane, ready)
        lane.since, lane.wait = ready, None
        if asked or row is None or row == lane.row:
            return
        source = placed.step.source
        if placed.number is None and source is not None and source in self._lanes:
            ended = self._lanes[source].ended
            if ended is not None and ended < x - 1:
                y = _top(row) + BAR / 2
                self._parts.arrows.append(line("wake", ended, y, x, y))
        self._arrow("wake", x, row, lane.row)

    def _draw_wait(self, placed: Placed, event: Wait) -> None:
        lane = self._lane(placed.step.task)
        if lane is not None:
            lane.since = placed.right
            lane.wait = None if event.ready else event

    def _draw_end(self, placed: Placed, event: End) -> None:
        lane = self._lane(placed.step.task)
        if lane is not None:
            lane.ended = placed.right
        row = self._row(placed.step)
        if row is None:
            return
        y = _top(row)
        mark = sign(event.how, event.how, placed.right, y + BAR / 2)
        self._parts.texts.append(mark)
        if lane is None or event.value == "None":
            return
        for size, words in fitted(event.value, WIDTH - placed.right - 20):
            shown = text(event.how + size, placed.right, y + 12, words, 18)
            self._parts.texts.append(shown)

    def _arrow(self, kind: str, x: float, source: int, target: int) -> None:
        down = target > source
        begin = _top(source) + (BAR if down else 0)
        end = _top(target) + (0 if down else BAR)
        head = sign(kind, "down" if down else "up", x, end)
        self._parts.arrows += [line(kind, x, begin, x, end), head]

    # Below the rows

    def _draw_axis(self, y: float) -> float:
        instants = self._layout.instants
        axis = line("axis", instants[0].left, y + 3, instants[-1].right, y + 3)
        self._parts.bars.append(axis)
        free = -99.0
        for instant in instants:
            left, right = instant.left, instant.right
            self._parts.back.append(rect("now", left, right, 0, y))
            self._parts.bars.append(rect("tick", left, right, y, 6))
            words = f"{seconds(instant.time)} s"
            half = len(words) * CHARACTER / 2
            middle = min(max((left + right) / 2, half), WIDTH - half)
            if middle - half > free:
                time = text("time", middle, y + 18, words, anchor="middle")
                self._parts.texts.append(time)
                free = middle + half + 4
        for x in self._layout.cuts:
            where = f'x="{percent(x)}" y="0" width="5" height="{y + 8:g}"'
            mark = f'<rect class="cut" {where}/>'
            word = text("time", x, y + 18, self._texts.cut, anchor="middle")
            self._parts.texts += [mark, word]
        return y + 24

    def _draw_output(self, y: float) -> float:
        lines = list(_printed(self._layout))
        if not lines:
            return y
        top = y + NAME
        self._parts.texts.append(text("name", 0, top - 3, self._texts.output))
        for row, (x, stream, words) in enumerate(lines[:OUTPUT_ROWS]):
            self._draw_line(stream, words, x, top + row * LINE)
        bottom = top + min(len(lines), OUTPUT_ROWS) * LINE + 4
        if (hidden := len(lines) - OUTPUT_ROWS) > 0:
            bottom = self._sentence(self._texts.more_output.format(n=hidden), bottom)
        return bottom

    def _draw_line(self, stream: str, words: str, x: float, y: float) -> None:
        """A line of output beside ``x``: to its left, if there is more room."""
        left = x + len(words) * CHARACTER + 8 > WIDTH and x > WIDTH / 2
        self._parts.bars.append(line("mark", x, y + 2, x, y + 13))
        anchor, dx = ("end", -4) if left else ("start", 4)
        for size, shown in fitted(words, (x if left else WIDTH - x) - 8):
            part = text(stream + size, x, y + 11, shown, dx, anchor)
            self._parts.texts.append(part)

    def _draw_left_out(self, y: float) -> float:
        """Say what the picture leaves out."""
        drawn = len(self._lanes)
        if (tasks := len(self._trace.tasks) - drawn) > 0 and drawn >= DRAWN_TASKS:
            y = self._sentence(self._texts.more_tasks.format(n=tasks), y)
        if self._layout.left_out:
            words = self._texts.more_steps.format(n=self._layout.left_out)
            y = self._sentence(words, y)
        if self._trace.cut:
            y = self._sentence(self._texts.not_recorded, y)
        return y

    def _sentence(self, words: str, y: float) -> float:
        self._parts.texts.append(text("note", 0, y + 11, words))
        return y + LINE + 3


def _top(row: int) -> int:
    """Where the bar of a row begins, downwards."""
    return TOP + row * ROW + NAME


def _is_other(placed: Placed) -> bool:
    return placed.number is not None and placed.step.task is None


def _tasks_of(step: Step) -> list[int]:
    created = [event.task for event in step.events if isinstance(event, Create)]
    return created if step.task is None else [step.task, *created]


def _forms(wait: Wait, texts: TimelineTexts) -> list[str]:
    """How to say what a Task waits for, from the longest to the shortest."""
    how = {
        "await": "await ",
        "enter": "async with ",
        "leave": f"{texts.leave} ",
        "next": "async for … in ",
    }[wait.how]
    short = re.sub(r"\(.+\)", "(…)", wait.what)
    bare = short.partition("(")[0]
    if wait.how == "leave":  # what is left does not say it by itself
        return [how + wait.what, how + short, bare]
    return [how + wait.what, wait.what, how + short, short, bare]


def _printed(layout: Layout) -> Iterator[tuple[float, str, str]]:
    """Each line that was printed: where, to which stream, and its words."""
    for placed in layout.placed:
        for event in placed.step.events:
            if isinstance(event, Print):
                late = event.time - placed.step.begin > NOW
                x = placed.right - 3 if late else placed.left + 3
                for words in event.text.removesuffix("\n").split("\n"):
                    if event.stream != "stdout":
                        words = f"{event.stream}: {words}"
                    yield x, event.stream, words
