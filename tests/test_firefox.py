"""The built site in a real Firefox, as a reader uses it."""

from __future__ import annotations

from typing import TYPE_CHECKING

import pytest

from tests.trees import addresses

if TYPE_CHECKING:
    from tests.firefox import Firefox

LESSON = "learn/two-tasks-at-once/"
STEP = """new Promise((resolve) => {
  const example = document.querySelector("#example-two_greetings");
  const look = () => {
    const now = example.querySelector(".timeline-now");
    if (now) resolve(now.innerText);
    else setTimeout(look, 50);
  };
  example.querySelector(".timeline-start").click();
  look();
})"""
"""Press "Watch it run"; what is then said of the first step."""


def complaints(firefox: Firefox) -> list[str]:
    """What the console says, but for what the policy does to a prefetch.

    Firefox fetches the page of a link with ``rel="next"`` ahead, which the policy
    refuses: nothing is missing on the page itself.
    """
    return [said for said in firefox.console if "(default-src)" not in said]


def test_a_program_is_watched(firefox: Firefox, address: str) -> None:
    firefox.goto(address + LESSON)
    assert firefox.evaluate(STEP).startswith("0 s Task-1 starts")
    assert complaints(firefox) == []


def test_no_page_complains(firefox: Firefox, address: str) -> None:
    for path in addresses():
        firefox.goto(address + path)
        assert firefox.evaluate("document.querySelector('h1').innerText")
        assert complaints(firefox) == [], path


def test_what_goes_wrong_is_told(firefox: Firefox, address: str) -> None:
    firefox.goto(address)
    with pytest.raises(RuntimeError, match="Error: so"):
        firefox.evaluate("Promise.reject(new Error('so'))")
    with pytest.raises(TimeoutError):
        firefox.evaluate("new Promise(() => {})", limit=0.1)
    assert firefox.evaluate("console.error('such')") is None
    assert complaints(firefox) == ["error: such"]
    with pytest.raises(RuntimeError, match="UNKNOWN_HOST"):
        firefox.goto("http://example.com/")
