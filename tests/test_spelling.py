"""Names of asyncio are spelt right also where no run comes by."""

from __future__ import annotations

import pytest
from generator.snippet import parse_snippet
from generator.spelling import check_spelling

from tests.small_tree import SNIPPET
from tests.trees import ROOT

WRONG = {
    "asyncio.slep(1)": "asyncio has no 'slep'; did you mean 'sleep'?",
    "asyncio.Taks": "asyncio has no 'Taks'; did you mean 'Task'?",
    "task.cancle()": "Task has no 'cancle'; did you mean",
    "asyncio.get_running_loop().call_sooon(print)": "loop has no 'call_sooon'",
}
RIGHT = (
    "asyncio.sleep",
    "task.age = 3",
    "other.cancle()",
    "task.__await__()",
    "asyncio.events",
)


def found(statement: str, printed: str = "hello") -> str:
    text = SNIPPET.replace("await task\n", f"await task\n    {statement}\n")
    text = text.replace("\nhello", f"\n{printed}", 1)
    fault = check_spelling(parse_snippet(ROOT / "snippets/greetings/hello.py", text))
    assert fault is None or fault.line == 20
    return fault.what if fault else ""


@pytest.mark.parametrize("statement", WRONG)
def test_what_is_misspelt(statement: str) -> None:
    assert found(statement).startswith(WRONG[statement])


@pytest.mark.parametrize("statement", RIGHT)
def test_what_is_not(statement: str) -> None:
    assert found(statement) == ""


def test_a_name_may_be_missing_when_that_is_printed() -> None:
    error = "AttributeError: module 'asyncio' has no attribute 'coroutine'"
    assert found("asyncio.coroutine").startswith("asyncio has no 'coroutine'")
    assert found("asyncio.coroutine", printed=error) == ""
