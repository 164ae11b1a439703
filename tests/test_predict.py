"""Guessing what an example prints: the question, and its answer in real Chromium."""

from __future__ import annotations

from collections.abc import Iterator
from html import unescape
from pathlib import Path
from typing import Any

import pytest
from generator.page import Embedding
from generator.predict import question, shuffled
from generator.texts import read_texts

from tests.conftest import tried_again
from tests.trees import this_tree

ROOT = Path(__file__).resolve().parent.parent
TEXTS = read_texts(ROOT / "docs" / "en").predict
ARRANGED = "learn/what-is-a-task/", "#example-await_makes_no_switch"
TYPED = "learn/cancel-a-task/", "#example-cancelled_before_start"
EQUAL_LINES = "learn/wait-for-many-tasks/", "#example-one_limit_three_tools"
RUN = """example => {
  example.insertAdjacentHTML("beforeend", `<button class="run-run">Run</button>`);
  const run = example.querySelector(".run-run");
  run.addEventListener("click", () => (run.textContent = "pressed"));
}"""


@pytest.fixture
def arranged(page: Any, address: str) -> Any:
    return opened(page, address, ARRANGED)


@pytest.fixture
def typed(page: Any, address: str) -> Any:
    return opened(page, address, TYPED)


def opened(page: Any, address: str, place: tuple[str, str]) -> Any:
    path, example = place
    page.goto(address + path)
    return page.locator(example)


def output(example: Any) -> list[str]:
    code = example.locator(".example-output pre code").first
    return code.text_content().rstrip().split("\n")


def pool(example: Any) -> list[str]:
    return example.locator(".predict-pool button").all_text_contents()


def yours(example: Any) -> list[str]:
    """The lines that the reader has placed, and "" for each free place among them."""
    found = example.locator(".predict-yours li").all_text_contents()
    return [line.lstrip("✓✗") for line in found]


def marks(example: Any) -> list[str]:
    names = "all => all.map(one => one.getAttribute('aria-label'))"
    return example.locator(".predict-mark").evaluate_all(names)


def press(example: Any, line: str, part: str = "pool") -> None:
    buttons = example.locator(f".predict-{part} button")
    buttons.nth(buttons.all_text_contents().index(line)).click()


def status(example: Any) -> str:
    return example.locator(".predict-status").inner_text()


def is_open(example: Any) -> bool:
    return example.locator(".example-output > details").evaluate("one => one.open")


def focused(page: Any) -> str:
    return page.evaluate("document.activeElement.textContent")


def questions() -> Iterator[Any]:
    """The page and the example of each question of the site."""
    tree = this_tree()
    for page in tree.pages:
        path = page.path.relative_to(tree.docs).with_suffix("").as_posix()
        for embedding in page.embeddings:
            if embedding.predict:
                place = f"{path}/", _anchor(embedding)
                yield pytest.param(place, id=embedding.name)


def _anchor(embedding: Embedding) -> str:
    return f"#example-{Path(embedding.name).stem}"


@pytest.fixture(scope="module")
def reading(browser: Any) -> Iterator[Any]:
    """A page where the questions of a lesson are answered one after the other."""
    page = browser.new_page(viewport={"width": 1440, "height": 900})
    yield page
    page.close()


@pytest.mark.parametrize("place", [*questions()])
def test_every_question_can_be_answered(
    request: pytest.FixtureRequest, reading: Any, address: str, place: tuple[str, str]
) -> None:
    path, anchor = place
    if reading.url != address + path or tried_again(request):
        reading.goto(address + path)
    example = reading.locator(anchor)
    right = output(example)
    if len(right) > 2:
        assert pool(example) != right
        for line in right:
            press(example, line)
    else:
        example.locator("textarea").fill("\n".join(right))
    assert not is_open(example)
    example.locator(".predict-check").click()
    assert status(example) == TEXTS.success
    assert marks(example) == ["right"] * len(right)
    assert is_open(example)
    assert example.locator(".predict").is_visible()


def test_a_wrong_order_is_mended(arranged: Any) -> None:
    first, second, third, fourth, fifth = output(arranged)
    check = arranged.locator(".predict-check")
    for line in (first, second, fourth, third):
        press(arranged, line)
        assert check.is_disabled()
    press(arranged, fifth)
    check.click()
    assert status(arranged) == "Line 3 is the first that differs."
    assert marks(arranged) == ["right", "right", "wrong", "wrong", "right"]
    assert not is_open(arranged)
    press(arranged, f"✗{third}", "yours")
    assert status(arranged) == ""
    assert marks(arranged) == []
    press(arranged, fourth, "yours")
    assert yours(arranged) == [first, second, "", "", fifth]
    press(arranged, third)
    press(arranged, fourth)
    check.click()
    assert status(arranged) == TEXTS.success


def test_equal_lines_may_change_places(page: Any, address: str) -> None:
    example = opened(page, address, EQUAL_LINES)
    lines = output(example)
    twice = next(line for line in lines if lines.count(line) == 2)
    equal = example.locator(".predict-pool button", has_text=twice)
    equal.last.click()
    equal.first.click()
    for place in range(2):
        example.locator(".predict-yours button").first.click()
        assert yours(example)[place] == ("" if place == 0 else twice)
        press(example, twice)
    example.locator(".predict-again").click()
    assert yours(example) == [""] * len(lines)
    for line in lines:
        press(example, line)
    example.locator(".predict-check").click()
    assert status(example) == TEXTS.success


def test_an_answer_is_typed(typed: Any) -> None:
    field, check = typed.locator("textarea"), typed.locator(".predict-check")
    first, second = output(typed)
    assert field.get_attribute("rows") == "2"
    assert check.is_disabled()
    field.fill(f"{first}\nsave: closes\nmain: ends")
    check.click()
    assert status(typed) == "Line 2 is the first that differs."
    assert marks(typed) == ["right", "wrong", "wrong"]
    field.fill(first)
    assert status(typed) == ""
    check.click()
    assert status(typed) == "Line 2 is the first that differs."
    assert marks(typed) == ["right", "wrong"]
    field.fill(f"{first}  \n{second}\t\n\n \n")
    check.click()
    assert status(typed) == TEXTS.success
    assert marks(typed) == ["right", "right"]
    assert is_open(typed)
    typed.locator(".predict-again").click()
    assert field.input_value() == ""
    assert field.evaluate("one => one === document.activeElement")
    assert check.is_disabled()


def test_numbers_stand_beside_the_lines_that_are_typed(typed: Any) -> None:
    field = typed.locator("textarea")
    field.fill("a\nb\nc\nd\n" + "a long line " * 20)
    typed.locator(".predict-check").click()
    last = typed.locator(".predict-typed li").last.bounding_box()
    box = field.bounding_box()
    assert last["y"] + last["height"] == pytest.approx(box["y"] + box["height"], abs=1)
    assert field.evaluate("one => one.scrollHeight === one.clientHeight")


def test_by_keyboard(arranged: Any, page: Any) -> None:
    def press_at(line: str) -> None:
        while focused(page) != line:
            page.keyboard.press("Tab")
        page.keyboard.press("Enter")

    first, second, third, fourth, fifth = output(arranged)
    lines = pool(arranged)
    arranged.locator(".predict-pool button").first.focus()
    page.keyboard.press("Enter")
    assert focused(page) == lines[1]
    for key in ("Enter", "Space", "Enter"):
        page.keyboard.press(key)
    assert focused(page) == lines[4]
    page.keyboard.press("Enter")
    assert focused(page) == TEXTS.check
    page.keyboard.press("Enter")
    assert status(arranged) == "Line 1 is the first that differs."
    assert focused(page) == TEXTS.check
    page.keyboard.press("Shift+Tab")
    page.keyboard.press("Enter")
    assert focused(page) == lines[4]  # it is taken back, and the focus goes with it
    assert yours(arranged)[4] == ""
    press_at(TEXTS.again)
    assert focused(page) == lines[0]
    assert pool(arranged) == lines
    for line in (first, second, third, fourth):
        while page.evaluate("!document.activeElement.closest('.predict-pool')"):
            page.keyboard.press("Shift+Tab")
        arranged.locator(".predict-pool button").first.focus()
        press_at(line)
    assert focused(page) == fifth
    page.keyboard.press("Enter")
    page.keyboard.press("Enter")
    assert status(arranged) == TEXTS.success
    assert focused(page) == TEXTS.check
    page.keyboard.press("Shift+Tab")  # back through the answer, which is still there
    assert focused(page) == f"✓{fifth}"


@pytest.mark.parametrize("width", [320, 360])
def test_by_touch(browser: Any, address: str, width: int) -> None:
    context = browser.new_context(
        viewport={"width": width, "height": 780}, has_touch=True, is_mobile=True
    )
    page = context.new_page()
    example = opened(page, address, ARRANGED)
    block = example.locator(".predict")
    height = block.bounding_box()["height"]
    for line in output(example):
        for button in block.locator("button:visible").all():
            assert button.bounding_box()["height"] >= 32
        example.locator(".predict-pool button", has_text=line).tap()
        assert block.bounding_box()["height"] == pytest.approx(height, abs=1)
    example.locator(".predict-check").tap()
    assert status(example) == TEXTS.success
    assert page.evaluate("document.scrollingElement.scrollWidth") == width
    context.close()


def test_the_output_may_be_looked_at_before(arranged: Any) -> None:
    press(arranged, pool(arranged)[0])
    summary = arranged.locator(".example-output > details > summary")
    assert summary.inner_text() == TEXTS.show
    summary.click()
    assert arranged.locator(".example-output pre").first.is_visible()
    assert arranged.locator(".predict").is_visible()
    assert len(pool(arranged)) == len(output(arranged)) - 1


def test_the_program_is_run_where_it_can_be(arranged: Any) -> None:
    def guess() -> None:
        for line in pool(arranged):
            press(arranged, line)
        arranged.locator(".predict-check").click()

    run = arranged.locator(".predict-run")
    arranged.evaluate("example => example.querySelector('.run-bar').remove()")
    guess()
    assert not run.is_visible()
    arranged.locator(".predict-again").click()
    arranged.evaluate(RUN)
    guess()
    run.click()
    assert arranged.locator(".run-run").inner_text() == "pressed"
    arranged.locator(".predict-again").click()
    assert not run.is_visible()


def test_without_scripts_the_output_is_only_folded(browser: Any, address: str) -> None:
    context = browser.new_context(java_script_enabled=False)
    example = opened(context.new_page(), address, ARRANGED)
    assert not example.locator(".predict").is_visible()
    summary = example.locator(".example-output > details > summary")
    assert summary.inner_text() == TEXTS.summary
    assert not example.locator(".example-output pre").first.is_visible()
    summary.click()
    assert example.locator(".example-output pre").first.is_visible()
    context.close()


def test_without_its_script_nothing_can_be_pressed(page: Any, address: str) -> None:
    page.route("**/predict.js", lambda route: route.abort())
    example = opened(page, address, ARRANGED)
    assert example.locator(".predict").evaluate("one => one.inert")
    example.locator(".example-output > details > summary").click()
    assert example.locator(".example-output pre").first.is_visible()


@pytest.mark.parametrize("width", [320, 1440])
@pytest.mark.parametrize("place", [ARRANGED, TYPED])
def test_nothing_shifts_when_the_script_arrives(
    page: Any, address: str, place: tuple[str, str], width: int
) -> None:
    held: list[Any] = []
    page.set_viewport_size({"width": width, "height": 900})
    page.route("**/predict.js", lambda route: held.append(route))
    page.goto(address + place[0], wait_until="commit")
    example = page.locator(place[1])
    rows = "one => [...one.children].map(child => child.offsetTop + child.offsetHeight)"
    page.wait_for_selector(".timeline-start", state="attached")  # by the script before
    before = example.evaluate(rows)
    assert example.locator(".predict").bounding_box()["height"] > 100
    held[0].continue_()
    page.wait_for_function("() => !document.querySelector('.predict').inert")
    assert example.evaluate(rows) == before


def test_nothing_moves_by_itself(arranged: Any) -> None:
    press(arranged, pool(arranged)[0])
    moving = "one => one.getAnimations({subtree: true}).length"
    assert arranged.locator(".predict").evaluate(moving) == 0


def test_parts_have_names(arranged: Any) -> None:
    group = arranged.get_by_role("group", name=TEXTS.question)
    assert group.get_by_role("list", name=TEXTS.lines).is_visible()
    assert group.get_by_role("list", name=TEXTS.yours).count() == 1
    for line in pool(arranged):
        press(arranged, line)
    arranged.locator(".predict-check").click()
    for mark, line in zip(marks(arranged), yours(arranged), strict=True):
        assert group.get_by_role("button", name=f"{mark} {line}").is_visible()


@pytest.mark.parametrize(
    "lines",
    [["a", "b", "c"], ["b", "a", "a"], ["a", "a", "b"], ["", "a", ""]]
    + [[f"tick {n}" for n in range(count)] for count in range(3, 12)],
)
def test_lines_are_never_in_their_order(lines: list[str]) -> None:
    assert shuffled(lines) != lines
    assert sorted(shuffled(lines)) == sorted(lines)
    if len(set(lines)) == len(lines):  # then no matter in which order they come
        assert shuffled(lines) in (
            shuffled(lines[::-1]),
            shuffled(lines[1:] + lines[:1]),
        )


def test_what_is_asked_depends_on_the_lines() -> None:
    assert question("", TEXTS) == ""
    assert question("\n", TEXTS) == ""
    assert 'rows="1"' in question("one\n", TEXTS)
    assert 'rows="2"' in question("one\ntwo\n", TEXTS)
    assert 'rows="3"' in question("same\nsame \nsame\n", TEXTS)
    assert question("one\ntwo\nthree\n", TEXTS).count("<button") == 3 + 3
    assert TEXTS.empty in question("one\n\nthree\n", TEXTS)


def test_the_question_is_text_in_one_line() -> None:
    hostile = "</button></div><script>\n```\n  & \"'\n"
    asked = question(hostile, TEXTS)
    assert "\n" not in asked
    assert "<script" not in asked
    assert "</button></div><script>" in unescape(asked)
    assert "style=" not in asked
