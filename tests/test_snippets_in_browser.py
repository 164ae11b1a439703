"""Each snippet runs in Chromium with the scripts of its page, some as a reader runs it.

It must print what its docstring says, and the picture that is drawn there must say the
same as the one that the page came with. Where that is not so, the snippet has an
interpreter of its own and a clock that does not stand still, as on its page. So have
some from the beginning, in Chromium and in Firefox.
"""

from __future__ import annotations

import json
from collections.abc import Callable, Iterable, Iterator
from typing import TYPE_CHECKING, Any

import pytest
from generator.figure import figure
from generator.runner import Runner
from generator.running import why_not
from generator.runtime import obtain
from generator.snippet import Snippet, read_snippet
from generator.steps import worth_showing
from generator.texts import Texts, read_texts
from generator.trace import Trace

from tests.conftest import tried_again
from tests.in_browser import PAGE, RUN_ALL, Program, Ran, Words, program, request_of
from tests.printed import difference
from tests.recorded import (
    ROOT,
    SNIPPETS,
    each_snippet,
    for_each,
    skip_if_not_pictured,
)
from tests.used_again import RUN_ALL_AGAIN, use_again

if TYPE_CHECKING:
    from tests.firefox import Firefox

pytestmark = pytest.mark.usefixtures("compiled")

AT_ONCE = 4
"""Programs at a time, on a real clock: they sleep most of their time."""

WAITLESS = 2
"""Where they do not, each keeps a processor busy."""

ORDERS = 24
"""How often a program is recorded to see a set of Tasks in each of its orders."""

BEFORE_A_RUN = 6
"""So many of them before it runs in the browser again, which takes ten times as long. A
busy machine holds up a program for longer than its clock forgives, now and then: such a
run is none that a picture can be compared with."""

COMPUTES = ("gc.collect(", "cancel_comes_too_late")
"""What of a snippet says that it computes for so long that a real clock tells of it."""

AS_ON_THEIR_PAGES = {
    "what-is-a-task/never_awaited.py": "a warning when something is collected",
    "what-is-a-task/state_in_repr.py": "the repr of Tasks and Futures",
    "two-tasks-at-once/blocked_loop.py": "a sleep that blocks",
    "two-tasks-at-once/cut_off.py": "asyncio.run cancels what is left",
    "look-at-a-task/told_when_done.py": "callbacks",
    "look-at-a-task/nobody_asked.py": "an exception that is never retrieved",
    "cancel-a-task/cancel_and_wait_for_cleanup.py": "cancellation",
    "cancel-a-task/cancel_comes_too_late.py": "a program that computes",
    "wait-for-many-tasks/gather_in_order.py": "gather",
    "wait-for-many-tasks/as_they_arrive.py": "as_completed",
    "wait-for-many-tasks/first_exception.py": "wait, and a failure",
    "wait-for-many-tasks/group_cancels_siblings.py": "TaskGroup",
    "wait-for-many-tasks/one_limit_three_tools.py": "timeouts",
    "wait-for-many-tasks/own_tasks_back.py": "what only Python 3.13 has",
}
"""Snippets that run so in both browsers, and what they stand for."""

DEADLOCK = """\
import asyncio


async def main():
    print("main: waits")
    await asyncio.Event().wait()


asyncio.run(main())
"""

as_on_its_page = for_each(
    [read_snippet(ROOT / "snippets" / name) for name in AS_ON_THEIR_PAGES]
)

Run = Callable[[Snippet], Ran]
RunAll = Callable[[list[Snippet]], list[Ran]]


@pytest.fixture(scope="module")
def texts() -> Texts:
    return read_texts(ROOT / "docs" / "en")


@pytest.fixture(scope="module")
def run_quickly(context: Any, address: str) -> Iterator[RunAll]:
    """Runs snippets in Chromium, a few at a time, with interpreters used again."""

    page = context.new_page()
    use_again(page, waitless=True)
    page.goto(address + PAGE)

    def run(snippets: list[Snippet]) -> list[Ran]:
        asked = request_of(map(program, snippets), WAITLESS)
        return [Ran(**one) for one in page.evaluate(RUN_ALL_AGAIN, asked)]

    yield run
    page.close()


@pytest.fixture(scope="module")
def run_alone(context: Any, address: str) -> Iterator[Run]:
    """Runs a snippet in Chromium in an interpreter of its own, as its page does."""
    page = context.new_page()
    page.goto(address + PAGE)

    def run(snippet: Snippet) -> Ran:
        (ran,) = page.evaluate(RUN_ALL, request_of([program(snippet)], 1))
        return Ran(**ran)

    yield run
    page.close()


@pytest.fixture(scope="module")
def runs(
    request: pytest.FixtureRequest, run_quickly: RunAll, texts: Texts
) -> dict[str, Ran]:
    """What became of each snippet that the chosen tests ask for, by its name."""
    chosen = {
        item.callspec.params["snippet"].full_name
        for item in request.session.items
        if item.path == request.path and "runs" in item.fixturenames
    }
    runnable = [
        one
        for one in SNIPPETS
        if one.full_name in chosen and not why_not(one, obtain(ROOT), texts.run)
    ]
    done = run_quickly(runnable)
    return {one.full_name: ran for one, ran in zip(runnable, done, strict=True)}


@pytest.fixture
def ran(
    request: pytest.FixtureRequest,
    snippet: Snippet,
    runs: dict[str, Ran],
    run_alone: Run,
    texts: Texts,
) -> Ran:
    """What became of it; what went wrong, or is tried again, runs as a page runs it."""
    if snippet.full_name not in runs:
        pytest.skip(why_not(snippet, obtain(ROOT), texts.run))
    if tried_again(request) or fault_in(snippet, runs[snippet.full_name]):
        runs[snippet.full_name] = run_alone(snippet)
    return runs[snippet.full_name]


@each_snippet
def test_prints_what_its_docstring_says(snippet: Snippet, ran: Ran) -> None:
    check_output(snippet, ran)


def check_output(snippet: Snippet, ran: Ran) -> None:
    if fault := fault_in(snippet, ran):
        raise fault


def fault_in(snippet: Snippet, ran: Ran) -> Exception | None:
    """What is wrong with how it ended, or what it printed."""
    if (ran.how, ran.error, ran.status) != ("done", "", 0):
        return AssertionError(f"{ran.how} {ran.status} {ran.error}\n{ran.stderr}")
    return difference(snippet, ran.stdout, ran.stderr)


@each_snippet
def test_its_picture_says_what_the_page_says(
    snippet: Snippet, ran: Ran, trace: Trace, run_alone: Run, texts: Texts
) -> None:
    if computes(snippet):
        pytest.skip("it computes for so long that a real clock shows it")
    skip_if_not_pictured(snippet)
    check_picture(snippet, ran, trace, run_alone, texts)


def computes(snippet: Snippet) -> bool:
    return any(sign in snippet.full_name + snippet.code for sign in COMPUTES)


def check_picture(
    snippet: Snippet, ran: Ran, trace: Trace, run: Run, texts: Texts
) -> None:
    """Compare; if the two differ, with other orders of sets, then with other runs."""
    found, wanted = [Words(ran.picture).lines], [said(trace, snippet, texts)]
    for number in range(1, ORDERS):
        if any(words in wanted for words in found):
            return
        wanted.append(said(in_another_order(snippet, number), snippet, texts))
        if number % BEFORE_A_RUN == 0:
            again = run(snippet)
            check_output(snippet, again)
            found.append(Words(again.picture).lines)
    assert found[-1] == wanted[0]


def said(trace: Trace, snippet: Snippet, texts: Texts) -> list[str]:
    """What the picture of the trace says; nothing, if there is none."""
    if not worth_showing(trace):
        return []
    return Words(figure(trace, texts.timeline, above=snippet.above)).lines


def in_another_order(snippet: Snippet, seed: int) -> Trace:
    """Record the snippet as ``trace`` does, with sets in another order."""
    with Runner(seed=seed) as runner:
        answer = runner.run(snippet, record=True)
    assert answer.trace is not None
    return answer.trace


@as_on_its_page
def test_chromium_runs_it_on_its_page(
    snippet: Snippet, trace: Trace, run_alone: Run, texts: Texts
) -> None:
    ran = run_alone(snippet)
    check_output(snippet, ran)
    if not computes(snippet):
        check_picture(snippet, ran, trace, run_alone, texts)


@pytest.fixture(scope="module")
def run_all_in_firefox(firefox: Firefox, address: str) -> RunAll:
    firefox.goto(address + PAGE)

    def run(snippets: list[Snippet]) -> list[Ran]:
        return ask(firefox, map(program, snippets))

    return run


def ask(firefox: Firefox, programs: Iterable[Program]) -> list[Ran]:
    asked = json.dumps(request_of(programs, AT_ONCE))
    done = firefox.evaluate(f"({RUN_ALL})({asked})", limit=300)
    return [Ran(**one) for one in done]


@pytest.fixture(scope="module")
def runs_in_firefox(run_all_in_firefox: RunAll) -> dict[str, Ran]:
    snippets = [one for one in SNIPPETS if one.full_name in AS_ON_THEIR_PAGES]
    done = run_all_in_firefox(snippets)
    return {one.full_name: ran for one, ran in zip(snippets, done, strict=True)}


@as_on_its_page
def test_firefox_prints_it_too(
    snippet: Snippet, runs_in_firefox: dict[str, Ran]
) -> None:
    check_output(snippet, runs_in_firefox[snippet.full_name])


@as_on_its_page
def test_firefox_draws_it_too(
    snippet: Snippet,
    runs_in_firefox: dict[str, Ran],
    trace: Trace,
    run_all_in_firefox: RunAll,
    texts: Texts,
) -> None:
    if computes(snippet):
        pytest.skip("it computes for so long that a real clock shows it")
    ran = runs_in_firefox[snippet.full_name]
    check_picture(snippet, ran, trace, lambda it: run_all_in_firefox([it])[0], texts)


def test_firefox_notices_a_deadlock(firefox: Firefox, address: str) -> None:
    firefox.goto(address + PAGE)
    deadlock: Program = {"source": DEADLOCK, "name": "program.py", "check": None}
    (ran,) = ask(firefox, [deadlock])
    assert (ran.how, ran.stdout, ran.stderr) == ("deadlock", "main: waits\n", "")
    assert "Event().wait()" in Words(ran.picture).lines[-1]
