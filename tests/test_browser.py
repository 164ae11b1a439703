"""The built site in a real Chromium, as a reader uses it."""

from __future__ import annotations

from typing import Any

from generator.tree import Tree

from tests.reader import see_all, settle

LESSON = "learn/two-tasks-at-once/"
FADES = """addEventListener("transitionrun", (event) => {
  if (event.propertyName.endsWith("color")) faded(event.target.outerHTML.slice(0, 80));
})"""


def test_copy_copies_the_program_only(page: Any, address: str, tree: Tree) -> None:
    page.goto(address + LESSON)
    example = page.locator("#example-two_greetings")
    example.locator(".example-program button").first.click()
    page.wait_for_timeout(200)
    copied = page.evaluate("navigator.clipboard.readText()")
    code = tree.snippets["two-tasks-at-once/two_greetings.py"].code
    assert copied.strip() == code.strip()
    assert example.locator(".example-output button").count() == 0


def test_colours_follow_the_system_and_the_button(page: Any, address: str) -> None:
    def background() -> str:
        return page.evaluate("getComputedStyle(document.body).backgroundColor")

    page.emulate_media(color_scheme="light")
    page.goto(address)
    light = background()
    page.emulate_media(color_scheme="dark")
    page.reload()
    dark = background()
    assert light != dark
    page.locator("label[for=__palette_1]").click()
    assert background() == light


def test_colours_change_at_once(page: Any, address: str) -> None:
    faded: list[str] = []
    page.expose_function("faded", lambda what: faded.append(what))
    page.emulate_media(color_scheme="light")
    page.goto(address + LESSON)
    page.locator("label[for=__palette_1]").click()
    settle(page)
    page.evaluate(FADES)
    page.locator("label[for=__palette_2]").click()
    page.locator("body[data-md-color-scheme=slate]").wait_for()
    page.wait_for_timeout(200)
    assert {*faded} == set()


def test_what_is_around_a_page_has_its_colours(page: Any, address: str) -> None:
    """Said by a style sheet, for an element that says it has the page styled anew."""
    around = "getComputedStyle(document.documentElement).colorScheme"
    page.emulate_media(color_scheme="light")
    page.goto(address + LESSON)
    settle(page)
    assert page.evaluate(around) == "normal"
    page.emulate_media(color_scheme="dark")
    page.locator("body[data-md-color-scheme=slate]").wait_for()
    assert page.evaluate(around) == "dark"
    assert page.locator("meta[name=color-scheme]").count() == 0


def test_search_finds_a_lesson_by_keyboard(page: Any, address: str) -> None:
    page.goto(address)
    page.keyboard.press("/")
    page.keyboard.type("never retrieved")
    page.wait_for_selector(".md-search-result__item a")
    first = page.locator(".md-search-result__item a").first
    pages = ("look-at-a-task", "messages-logged")
    assert any(page in first.get_attribute("href") for page in pages)


def test_single_keys_do_nothing(page: Any, address: str) -> None:
    page.goto(address + LESSON)
    for key in "npfs,.":
        page.keyboard.press(key)
    page.wait_for_timeout(200)
    assert page.url == address + LESSON
    assert not page.locator("#__search").is_checked()


def test_every_landmark_has_a_name_of_its_own(page: Any, address: str) -> None:
    page.goto(address + LESSON)
    page.locator("pre > code").last.scroll_into_view_if_needed()
    page.locator(".md-code__nav[aria-label]").last.wait_for()
    see_all(page)
    labels = page.eval_on_selector_all(
        "nav, [role=dialog], [role=search]:not(.md-search__inner)",
        "all => all.filter(one => one.checkVisibility())"
        ".map(one => [one.getAttribute('aria-label')"
        " || one.getAttribute('aria-labelledby'), one.tagName].join())",
    )
    assert not any(label.startswith(",") for label in labels)
    assert len(labels) == len(set(labels))


def test_a_wide_program_is_reached_by_keyboard(page: Any, address: str) -> None:
    page.set_viewport_size({"width": 360, "height": 800})
    page.goto(address + LESSON)
    settle(page)
    wide = page.eval_on_selector_all(
        "pre > code",
        "all => all.filter(one => one.checkVisibility())"
        ".map(one => [one.scrollWidth > one.clientWidth, one.tabIndex])",
    )
    assert {*map(tuple, wide)} == {(True, 0), (False, -1)}


def test_a_link_to_an_example_leads_to_it(page: Any, address: str) -> None:
    page.goto(address + "examples/")
    page.locator("a[href$='#example-cut_off']").click()
    page.wait_for_selector("#example-cut_off:target")
    top = page.locator("#example-cut_off").bounding_box()["y"]
    assert 0 < top < 450
