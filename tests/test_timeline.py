"""The picture: a valid SVG that shows the Trace, and says what it leaves out."""

from __future__ import annotations

import re
from itertools import pairwise
from xml.etree import ElementTree

import pytest
from generator.figure import figure, stepping
from generator.layout import DRAWN_STEPS, lay_out
from generator.legend import SHAPES, legend
from generator.snippet import Snippet
from generator.steps import numbered, worth_showing
from generator.texts import read_texts
from generator.timeline import DRAWN_TASKS, OUTPUT_ROWS, draw
from generator.trace import Create, End, Print, Step, Task, Trace, Wait, Wake

from tests.recorded import ROOT, each_snippet, skip_if_not_pictured

TEXTS = read_texts(ROOT / "docs" / "en")
STYLE = (ROOT / "docs/theme/assets/timeline.css").read_text(encoding="utf-8")
LIMIT = 10_000
"""Bytes that a typical picture may have."""

ALLOWED = {
    "svg": {"width", "height", "role", "aria-label"},
    "rect": {"class", "x", "y", "width", "height"},
    "line": {"class", "x1", "y1", "x2", "y2"},
    "text": {"class", "x", "y", "dx", "text-anchor"},
    "tspan": {"dx"},
    "use": {"class", "href", "x", "y"},
}


def picture(trace: Trace) -> ElementTree.Element:
    return ElementTree.fromstring(draw(trace, lay_out(trace), TEXTS.timeline).svg)


def words(drawn: ElementTree.Element) -> list[str]:
    return ["".join(one.itertext()) for one in drawn.iter("text")]


@each_snippet
def test_it_is_a_small_svg_without_styles_of_its_own(
    trace: Trace, snippet: Snippet
) -> None:
    skip_if_not_pictured(snippet)
    text = draw(trace, lay_out(trace), TEXTS.timeline).svg
    assert len(text.encode()) < LIMIT
    for element in ElementTree.fromstring(text).iter():
        assert set(element.attrib) <= ALLOWED[element.tag]


@each_snippet
def test_everything_is_within_its_width(trace: Trace) -> None:
    for element in picture(trace).iter():
        places = [element.get(name) for name in ("x", "x1", "x2")]
        at = [float(place.removesuffix("%")) for place in places if place is not None]
        if element.tag == "rect" and element.get("class") != "cut":
            at.append(at[0] + float((element.get("width") or "").removesuffix("%")))
        assert all(0 <= one <= 100.1 for one in at)


@each_snippet
def test_boxes_have_the_numbers_of_the_sentences(trace: Trace) -> None:
    drawn = picture(trace)
    numbers = [
        int(one.text or "")
        for one in drawn.iter("text")
        if (one.get("class") or "").split()[0] == "n"
    ]
    sentences = figure(trace, TEXTS.timeline).count("<li ")
    assert numbers == sorted(set(numbers))
    assert set(numbers) <= set(range(1, sentences + 1))
    if len(trace.tasks) <= DRAWN_TASKS and sentences <= DRAWN_STEPS:
        assert len(numbers) == sentences


@each_snippet
def test_every_sign_has_a_style_and_stands_in_the_legend(trace: Trace) -> None:
    meanings = {"n", "name", "other", "label", "note", "time", "axis", "rule", "tick"}
    sizes = {"wide", "thin", "small", "dark"}
    for element in picture(trace).iter():
        for name in (element.get("class") or "").split():
            assert re.search(rf"\.{name}\b", STYLE), name
            assert name in {*SHAPES, *meanings, *sizes, "now", "mark", "stderr"}


def step(number: float, task: int, *events: object, end: float = 0) -> Step:
    return Step(number, end or number, tuple(events), task=task)  # type: ignore[arg-type]


def trace_of(*steps: Step, tasks: int = 1) -> Trace:
    made = tuple(Task(f"Task-{n + 1}", f"work({n})", 0.0) for n in range(tasks))
    begun = tuple(Step(0, 0, (Create(n),), kind="program") for n in range(tasks))
    return Trace(made, (*begun, *steps), elapsed=steps[-1].end)


def sleeping(*delays: float) -> Trace:
    """One Task that sleeps that long, again and again."""
    steps, now = [], 0.0
    for delay in delays:
        steps.append(step(now, 0, Wait("await", f"sleep({delay:g})", 3)))
        now += delay
        steps.append(Step(now, now, (Wake(0),), kind="asyncio"))
    steps.append(step(now, 0, End("result", "None")))
    return trace_of(*steps)


def widths(drawn: ElementTree.Element, kind: str) -> list[float]:
    found = [one for one in drawn.iter("rect") if one.get("class") == kind]
    return [float((one.get("width") or "").removesuffix("%")) for one in found]


def test_waiting_is_to_scale() -> None:
    instants = lay_out(sleeping(1, 2, 3)).instants
    gaps = [after.left - before.right for before, after in pairwise(instants)]
    assert gaps[1] == pytest.approx(2 * gaps[0])
    assert gaps[2] == pytest.approx(3 * gaps[0])


def test_a_very_long_wait_is_cut_and_marked() -> None:
    drawn = picture(sleeping(0.1, 3600, 0.2))
    assert [one.get("class") for one in drawn.iter("rect")].count("cut") == 1
    assert TEXTS.timeline.cut in words(drawn)
    short, long, other = widths(drawn, "wait")
    assert short == pytest.approx(other / 2, rel=0.4)  # the step's own room is added
    assert long > other


def test_equal_waits_are_not_cut() -> None:
    drawn = picture(sleeping(*[0.01] * 30))
    assert "cut" not in [one.get("class") for one in drawn.iter("rect")]
    for before, after in pairwise(lay_out(sleeping(*[0.01] * 30)).instants):
        assert before.right < after.left


def test_a_timer_that_is_late_is_ready_before_it_runs() -> None:
    blocking = step(0, 1, End("result", "None"), end=1)
    trace = trace_of(
        step(0, 0, Wait("await", "sleep(0.5)", 3)),
        blocking,
        Step(1, 1, (Wake(0, due=0.5),), kind="asyncio"),
        step(1, 0, End("result", "None")),
        tasks=2,
    )
    (wait,) = widths(picture(trace), "wait")
    ready = [one for one in picture(trace).iter("line") if one.get("class") == "ready"]
    assert 20 < wait < 60
    assert len(ready) >= 1


def test_no_cut_where_none_is_needed() -> None:
    drawn = picture(sleeping(0.1, 1, 0.5))
    assert "cut" not in [one.get("class") for one in drawn.iter("rect")]


def test_a_step_that_blocks_is_as_long_as_it_lasts() -> None:
    blocking = step(0, 0, Wait("await", "sleep(1)", 3), end=1)
    woken = Step(2, 2, (Wake(0),), kind="asyncio")
    drawn = picture(trace_of(blocking, woken, step(2, 0, End("result", "7"))))
    run, last = widths(drawn, "run")
    (wait,) = widths(drawn, "wait")
    assert run > 3 * last
    assert run == pytest.approx(wait + last, rel=0.2)


def test_more_tasks_than_rows_is_said() -> None:
    tasks = DRAWN_TASKS + 5
    steps = [step(0, n, End("result", "None")) for n in range(tasks)]
    drawn = picture(trace_of(*steps, tasks=tasks))
    assert TEXTS.timeline.more_tasks.format(n=5) in words(drawn)


def test_more_steps_than_fit_is_said() -> None:
    drawn = picture(sleeping(*[1] * (DRAWN_STEPS + 4)))
    assert TEXTS.timeline.more_steps.format(n=5) in words(drawn)


def test_a_trace_that_was_cut_says_so() -> None:
    whole = sleeping(1)
    cut = Trace(whole.tasks, whole.steps, whole.elapsed, cut="steps")
    assert TEXTS.timeline.not_recorded in words(picture(cut))
    assert TEXTS.timeline.not_recorded in figure(cut, TEXTS.timeline)


def test_more_output_than_fits_is_said() -> None:
    printed = Print("".join(f"line {n}\n" for n in range(30)), 0.0, 3)
    drawn = picture(trace_of(step(0, 0, printed, End("result", "None"))))
    assert TEXTS.timeline.more_output.format(n=30 - OUTPUT_ROWS) in words(drawn)


@pytest.mark.parametrize(
    ("printed", "shown"),
    [
        ("<b>&amp;</b>\n", "<b>&amp;</b>"),
        ("\x1b[31mred\x07\n", "\u241b[31mred\u2407"),
        ("a\ud800\n", "a\ufffd"),
        ("a\u202eb\x9bc\n", "a\ufffdb\ufffdc"),
    ],
)
def test_what_a_program_prints_is_only_text(printed: str, shown: str) -> None:
    trace = trace_of(
        step(0, 0, Print(printed, 0.0, 3), Wait("await", printed, 3)),
    )
    html = f"<div>{figure(trace, TEXTS.timeline)}</div>"
    assert "<b>&amp;</b>" not in html
    element = ElementTree.fromstring(html.replace(" data-search-exclude", ""))
    text = "".join(element.itertext())
    assert shown in text


def test_a_program_in_which_nothing_happens_at_once_has_no_picture() -> None:
    assert not worth_showing(trace_of(step(0, 0, End("result", "None"))))
    assert worth_showing(trace_of(step(0, 0, Wait("await", "sleep(1)", 3))))
    assert worth_showing(trace_of(step(0, 0, End("result", "None")), tasks=2))
    assert worth_showing(trace_of(step(0, 0, End("result", "None"), end=1)))


def test_other_code_has_a_row_and_a_name() -> None:
    callback = Step(0, 0, (Print("tick\n", 0.0, 3),), kind="callback", name="tick")
    drawn = picture(trace_of(callback, step(0, 0, End("result", "None"))))
    assert TEXTS.timeline.other in words(drawn)
    assert "tick()" in words(drawn)


def test_steps_are_numbered_but_for_what_asyncio_does_by_itself() -> None:
    trace = sleeping(1)
    assert [number for number, _ in numbered(trace.steps)] == [None, 1, None, 2]


def test_what_the_list_says_for_the_script() -> None:
    trace = trace_of(
        Step(
            0.0,
            0.0,
            (Print("a\n😀\n", 0.0, 7), Wait("await", "sleep(1)", 8)),
            task=0,
            lines=(7, 8),
        ),
        Step(1.0, 1.0, (Wake(0),), kind="asyncio"),
        Step(1.0, 1.0, (End("result", "None"),), task=1, lines=(12,)),
        tasks=2,
    )
    html = figure(trace, TEXTS.timeline, above=5)
    assert 'data-name="Task-1" data-ran="2 3" data-waits="[]"' in html
    waits = "[[3, &quot;Task-1&quot;]]"
    last = f'data-name="Task-2" data-ran="7" data-waits="{waits}" data-printed="5"'
    assert last in html


def test_the_signs_are_on_the_page_that_refers_to_them() -> None:
    parts = stepping(TEXTS.timeline)
    for name in re.findall(r'href="#([\w-]+)"', legend(TEXTS.signs)):
        assert f'id="{name}"' in parts
