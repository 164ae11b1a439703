"""The Playground in a real Chromium: programs come, are changed, shared and kept."""

from __future__ import annotations

import re
from collections.abc import Callable, Iterator
from pathlib import Path
from random import Random
from typing import Any

import pytest
from generator.running import why_not
from generator.runtime import obtain
from generator.texts import read_texts
from generator.tree import Tree

from tests import playing
from tests.playing import ROOT, kept, notice, open_playground, program, write
from tests.reader import settle

pytestmark = pytest.mark.usefixtures("compiled")

TEXTS = read_texts(ROOT / "docs" / "en")
WORDS = TEXTS.playground
LESSON = "learn/two-tasks-at-once/"
GREETINGS = "two-tasks-at-once/two_greetings.py"
GLANCE = "index/glance.py"
MINE = "print('mine')\n"
THEIRS = "print('theirs')\n"

LETTERS = range(0x4E00, 0xA000)
"""Those of Chinese, each of three bytes."""

AWKWARD = {
    "unicode": "print('é 日本 \U0001f9f5 \u202e\u2028 \u00a0')\n",
    "tabs": "def f():\n\treturn '\t'\n",
    "blanks": "\n\n  \nprint(1)   \n\n",
    "no line": "print(1)",
    "empty": "",
    "base64": "".join(map(chr, range(32, 2000))) * 3,
    "long": "# é\n" * 25_000,
    "hard to pack": "".join(map(chr, Random(1).choices(LETTERS, k=playing.LIMIT))),
}

BAD = {
    "garbage": "#code=not/a$program",
    "letters": "#code=abcdefgh",
    "truncated": playing.link(MINE)[:-3],
    "more after its end": playing.link(MINE) + "AAAA",
    "no UTF-8": f"#code={playing.packed(b'print(1) # ' + bytes([0xFF, 0xFE]))}",
    "nothing": "#code=",
    "unknown example": "#example=index/nothing.py",
    "no example": "#example=",
    "another file": "#example=../../x",
    "another site": "#example=//elsewhere.example/x.py",
    "both": f"#code=!&example={GLANCE}",
}

LONG = {
    "too long": lambda: playing.packed(b"#" * (playing.LIMIT + 1)),
    "too long in bytes": lambda: playing.packed(
        "\u4e00".encode() * (playing.LIMIT + 1)
    ),
    "a bomb": lambda: playing.packed(bytes(15_000_000), times=20),
    "a bomb longer than any program": lambda: playing.packed(
        bytes(15_000_000), times=100
    ),
}


@pytest.fixture
def complaints(complaints: list[str]) -> Iterator[list[str]]:
    """Fails if the browser complains of anything, such as what its policy refuses."""
    yield complaints
    assert complaints == []


def is_python(url: str) -> bool:
    return "worker.js" in url or "python.wasm" in url or "pyodide" in url


def share(page: Any, tell: str = WORDS.shared) -> str:
    """Press Share; return the link."""
    page.get_by_role("button", name=WORDS.share, exact=True).click()
    page.wait_for_function(
        "words => document.querySelector('.playground-notice').textContent === words",
        arg=tell,
    )
    return page.url


def put(page: Any, text: str) -> None:
    """Let the editor hold ``text``, which no keyboard could type."""
    page.locator(".playground textarea").evaluate(playing.PUT, text)


def choose(page: Any, name: str) -> None:
    page.get_by_role("combobox", name=WORDS.start).select_option(name)
    playing.wait_for_program(page)


def wait_for(page: Any, text: str) -> None:
    """Until the editor holds ``text``."""
    page.wait_for_function(
        "text => document.querySelector('.playground textarea')?.value === text",
        arg=text,
    )


# Programs come -------------------------------------------------------------------


def test_the_first_program_is_the_one_of_the_home_page(
    page: Any, address: str, tree: Tree, asked: list[str], complaints: list[str]
) -> None:
    open_playground(page, address)
    assert program(page) == tree.snippets[GLANCE].code
    assert notice(page) == ""
    assert kept(page) is None
    assert not page.get_by_role("button", name=WORDS.forget).is_visible()
    assert not page.get_by_role("button", name=WORDS.mine).is_visible()
    assert not [url for url in asked if is_python(url)]


def test_every_example_of_the_menu_is_shown_as_on_its_page(
    page: Any, address: str, tree: Tree, complaints: list[str]
) -> None:
    open_playground(page, address)
    names = page.eval_on_selector_all(
        ".playground-menu option", "all => all.map(one => one.value).filter(Boolean)"
    )
    runnable = {
        name
        for name, snippet in tree.snippets.items()
        if not why_not(snippet, obtain(ROOT), TEXTS.run)
        and not snippet.title.startswith("Solution: ")
    }
    assert set(names) == runnable
    for name in names[::20]:
        choose(page, name)
        wait_for(page, tree.snippets[name].code)
        assert page.url.endswith(f"#example={name}")
    assert kept(page) is None


def test_an_example_opens_in_it(
    page: Any, address: str, tree: Tree, complaints: list[str]
) -> None:
    page.goto(address + LESSON)
    page.locator("#example-two_greetings .run-open").click()
    page.wait_for_url("**/playground/**")
    playing.wait_for_program(page)
    assert page.url == f"{address}playground/#example={GREETINGS}"
    assert program(page) == tree.snippets[GREETINGS].code
    assert notice(page) == ""
    assert page.locator(".playground-menu").input_value() == GREETINGS


def test_a_changed_example_opens_in_it(
    page: Any, address: str, complaints: list[str]
) -> None:
    page.goto(address + LESSON)
    example = page.locator("#example-two_greetings")
    example.locator(".run-edit").click()
    example.locator("textarea").fill(THEIRS)
    example.locator(".run-open").click()
    page.wait_for_url("**/playground/**")
    playing.wait_for_program(page)
    assert program(page) == THEIRS
    assert playing.unpacked(page.url.partition("#code=")[2]) == THEIRS


def test_every_example_has_a_link_to_it_that_needs_no_press(
    page: Any, address: str
) -> None:
    page.goto(address + LESSON)
    links = page.get_by_role("link", name=TEXTS.run.open)
    assert links.count() == page.locator(".run-bar").count()
    for one in links.all():
        assert "/playground/#example=two-tasks-at-once/" in one.evaluate(
            "one => one.href"
        )


@pytest.mark.parametrize("name", AWKWARD)
def test_a_link_reproduces_the_program(
    page: Any, address: str, complaints: list[str], name: str
) -> None:
    text = AWKWARD[name]
    open_playground(page, address, playing.link("#"))
    put(page, text)
    assert program(page) == text
    shared = share(page)
    assert page.evaluate("navigator.clipboard.readText()") == shared
    assert playing.unpacked(shared.partition("#code=")[2]) == text
    page.evaluate("localStorage.clear()")
    page.goto("about:blank")
    page.goto(shared)
    page.wait_for_function(
        "words => document.querySelector('.playground-notice')?.textContent === words",
        arg=WORDS.linked,
    )
    assert program(page) == text


def test_lines_that_end_otherwise_are_the_same_program(page: Any, address: str) -> None:
    """And nobody takes them for a change that the reader has made."""
    open_playground(page, address, playing.link("a = 1\r\nb = 2\rc = 3\n"))
    assert program(page) == "a = 1\nb = 2\nc = 3\n"
    assert kept(page) is None
    assert notice(page) == WORDS.linked


# Links ------------------------------------------------------------------------


def test_a_link_never_runs_what_it_holds(
    page: Any, address: str, asked: list[str], complaints: list[str]
) -> None:
    open_playground(page, address, playing.link(THEIRS))
    settle(page)
    assert notice(page) == WORDS.linked
    assert "unknown" in notice(page)
    assert program(page) == THEIRS
    assert playing.printed(page) == ""
    assert not [url for url in asked if is_python(url)]
    assert not [one for one in page.workers if "worker.js" in one.url]
    page.goto(f"{address}playground/{playing.link('print(2)')}")  # in the same page
    wait_for(page, "print(2)")
    page.wait_for_timeout(300)
    assert playing.printed(page) == ""
    assert not [url for url in asked if is_python(url)]


@pytest.mark.parametrize("name", [*BAD, *LONG])
def test_a_bad_link_ends_in_a_sentence(
    page: Any, address: str, tree: Tree, complaints: list[str], name: str
) -> None:
    expected = WORDS.bad_link if name in BAD else TEXTS.run.too_long
    link = BAD[name] if name in BAD else f"#code={LONG[name]()}"
    open_playground(page, address, link)
    page.wait_for_function(
        "words => document.querySelector('.playground-notice').textContent === words",
        arg=expected,
    )
    assert program(page) == tree.snippets[GLANCE].code
    assert kept(page) is None
    assert not page.get_by_role("button", name=WORDS.mine).is_visible()
    choose(page, GREETINGS)
    wait_for(page, tree.snippets[GREETINGS].code)
    assert notice(page) == ""


def test_a_bad_link_takes_nothing_away(page: Any, address: str) -> None:
    open_playground(page, address)
    write(page, MINE)
    page.evaluate(f"location.hash = '{BAD['garbage']}'")
    page.wait_for_function(
        "() => document.querySelector('.playground-notice').innerText"
    )
    assert notice(page) == WORDS.bad_link
    assert program(page) == kept(page) == MINE
    page.reload()
    wait_for(page, MINE)
    assert notice(page) == WORDS.bad_link


def test_a_link_to_a_part_of_the_page_changes_nothing(page: Any, address: str) -> None:
    open_playground(page, address, playing.link(THEIRS))
    page.evaluate("location.hash = '#what-is-different-here'")
    page.wait_for_timeout(200)
    assert program(page) == THEIRS


def test_the_last_of_many_that_are_asked_for_is_shown(page: Any, address: str) -> None:
    open_playground(page, address)
    page.route("**/two_greetings.py", lambda route: later(page, route))
    page.evaluate(f"location.hash = '#example={GREETINGS}'")
    page.evaluate(f"location.hash = '{playing.link(THEIRS)}'")
    wait_for(page, THEIRS)
    page.wait_for_timeout(800)
    assert program(page) == THEIRS
    assert notice(page) == WORDS.linked


def later(page: Any, route: Any) -> None:
    page.wait_for_timeout(500)
    route.continue_()


def test_an_example_that_cannot_be_loaded_ends_in_a_sentence(
    page: Any, address: str
) -> None:
    open_playground(page, address)
    before = program(page)
    page.route("**/two_greetings.py", lambda route: route.abort())
    choose(page, GREETINGS)
    page.wait_for_function(
        "() => document.querySelector('.playground-notice').innerText"
    )
    assert notice(page) == WORDS.not_loaded
    assert program(page) == before


def test_an_editor_that_cannot_be_loaded_ends_in_a_sentence(
    page: Any, address: str
) -> None:
    page.route("**/editor.js", lambda route: route.abort())
    page.goto(f"{address}playground/")
    page.wait_for_function(
        "() => document.querySelector('.playground-notice')?.innerText"
    )
    assert notice(page) == WORDS.no_editor


def test_without_a_clipboard_the_link_stands_in_the_address_bar(
    page: Any, address: str
) -> None:
    page.add_init_script("navigator.clipboard.writeText = () => Promise.reject()")
    open_playground(page, address)
    write(page, MINE)
    shared = share(page, WORDS.share_by_hand)
    assert playing.unpacked(shared.partition("#code=")[2]) == MINE


# What is kept --------------------------------------------------------------------


def test_the_last_program_is_kept(
    page: Any, address: str, complaints: list[str]
) -> None:
    open_playground(page, address)
    write(page, MINE)
    names = page.evaluate("Object.keys(localStorage)")
    assert [name for name in names if "palette" not in name] == [playing.KEY]
    page.reload()
    wait_for(page, MINE)
    assert notice(page) == ""
    assert page.evaluate("document.cookie") == ""
    assert page.evaluate("Object.keys(sessionStorage)") == []


@pytest.mark.parametrize("fragment", [playing.link(THEIRS), f"#example={GREETINGS}"])
def test_what_is_opened_replaces_nothing_until_it_is_changed(
    page: Any, address: str, complaints: list[str], fragment: str
) -> None:
    open_playground(page, address)
    write(page, MINE)
    page.goto("about:blank")
    open_playground(page, address, fragment)
    given = program(page)
    assert given != MINE
    assert kept(page) == MINE
    page.get_by_role("button", name=WORDS.mine).click()
    wait_for(page, MINE)
    assert notice(page) == ""
    assert page.url == f"{address}playground/"
    assert page.evaluate("document.activeElement.className") == "playground-download"
    page.goto("about:blank")
    open_playground(page, address, fragment)
    write(page, "x = 1\n")
    assert kept(page) == "x = 1\n"
    assert page.url == f"{address}playground/"  # it holds that program no more
    page.reload()
    wait_for(page, "x = 1\n")


def test_what_the_reader_has_shared_comes_from_nobody_unknown(
    page: Any, address: str
) -> None:
    open_playground(page, address)
    write(page, MINE)
    share(page)
    page.reload()
    wait_for(page, MINE)
    assert notice(page) == ""


def test_it_is_forgotten(page: Any, address: str, tree: Tree) -> None:
    open_playground(page, address)
    write(page, MINE)
    page.get_by_role("button", name=WORDS.forget).click()
    assert notice(page) == WORDS.forgotten
    assert kept(page) is None
    assert program(page) == MINE
    assert not page.get_by_role("button", name=WORDS.forget).is_visible()
    assert page.evaluate("document.activeElement.className") == "playground-download"
    page.reload()
    wait_for(page, tree.snippets[GLANCE].code)


REFUSED = """\
Object.defineProperty(window, "localStorage", { get() { throw new Error("no"); } });
"""
FULL = "Storage.prototype.setItem = () => { throw new Error('full'); };"


@pytest.mark.parametrize("script", [REFUSED, FULL])
def test_where_nothing_can_be_kept_it_works_all_the_same(
    page: Any, address: str, script: str
) -> None:
    page.add_init_script(script)
    open_playground(page, address)
    write(page, MINE)
    assert playing.run(page).startswith("Ended well")
    assert playing.printed(page) == "mine\n"
    share(page)
    choose(page, GREETINGS)
    assert not page.get_by_role("button", name=WORDS.mine).is_visible()


def test_a_program_is_downloaded(
    page: Any, address: str, tmp_path: Path, complaints: list[str]
) -> None:
    open_playground(page, address)
    for text in (AWKWARD["unicode"], AWKWARD["tabs"], AWKWARD["no line"]):
        put(page, text)
        with page.expect_download() as download:
            page.get_by_role("button", name=WORDS.download, exact=True).click()
        assert download.value.suggested_filename == "program.py"
        download.value.save_as(tmp_path / "program.py")
        assert (tmp_path / "program.py").read_bytes() == text.encode()


# Too long -----------------------------------------------------------------------


def paste(page: Any, text: str) -> None:
    page.evaluate("text => navigator.clipboard.writeText(text)", text)
    page.locator(".playground textarea").focus()
    page.keyboard.press("Control+a")
    page.keyboard.press("Control+v")


DROP = """\
(field, text) => {
  const data = new DataTransfer();
  data.setData("text/plain", text);
  field.dispatchEvent(new InputEvent("beforeinput", {
    bubbles: true, cancelable: true, data: null, dataTransfer: data,
    inputType: "insertFromDrop",
  })) && (field.value += text);
}
"""


def drop(page: Any, text: str) -> None:
    page.locator(".playground textarea").evaluate(DROP, text)


@pytest.mark.parametrize("put", [paste, drop])
@pytest.mark.parametrize("length", [playing.LIMIT + 1, 5_000_000])
def test_too_long_a_program_is_not_taken(
    page: Any, address: str, put: Callable[[Any, str], None], length: int
) -> None:
    open_playground(page, address)
    before = program(page)
    put(page, "#" * length)
    assert notice(page) == TEXTS.run.too_long
    assert program(page) == before
    assert kept(page) is None


def test_as_long_as_it_may_be_it_is_taken(page: Any, address: str) -> None:
    open_playground(page, address)
    paste(page, "#" * playing.LIMIT)
    paste(page, "x" * playing.LIMIT)  # in its place
    assert program(page) == "x" * playing.LIMIT
    assert notice(page) == ""
    page.keyboard.press("Control+End")
    page.keyboard.insert_text("y")
    assert program(page) == "x" * playing.LIMIT
    page.keyboard.press("Backspace")
    assert program(page) == "x" * (playing.LIMIT - 1)


def test_too_long_a_program_is_not_run(page: Any, address: str) -> None:
    open_playground(page, address)
    put(page, "#" * (playing.LIMIT + 1))
    assert playing.run(page) == TEXTS.run.too_long
    share(page, TEXTS.run.too_long)
    assert "#code" not in page.url


def test_too_long_an_example_is_not_opened(page: Any, address: str) -> None:
    page.goto(address + LESSON)
    example = page.locator("#example-two_greetings")
    example.locator(".run-edit").click()
    example.locator("textarea").evaluate(playing.PUT, "#" * (playing.LIMIT + 1))
    example.locator(".run-open").click()
    example.get_by_text(TEXTS.run.too_long).wait_for()
    assert page.url == address + LESSON


# Running ------------------------------------------------------------------------


def test_it_runs_is_stepped_through_and_drawn_again(
    page: Any, address: str, complaints: list[str]
) -> None:
    open_playground(page, address)
    write(page, playing.ASYNCIO)
    assert playing.run(page).startswith("Ended well")
    assert playing.printed(page) == "a\nb\n"
    page.locator(".timeline-start").click()
    now = page.locator(".timeline-now")
    assert now.inner_text().startswith("0 s Task-1 starts")
    page.keyboard.press("ArrowRight")
    assert now.inner_text().startswith("0 s Task-2 starts")
    assert page.locator(".line-stands").count() == 1
    write(page, playing.ASYNCIO.replace('"b"', '"c"'))
    assert not now.is_visible()
    playing.run(page)
    assert playing.printed(page) == "a\nc\n"
    assert page.locator("figure.timeline").count() == 1
    choose(page, GREETINGS)
    assert page.locator("figure.timeline").count() == 0
    assert playing.printed(page) == ""


def test_it_is_stopped(page: Any, address: str, complaints: list[str]) -> None:
    open_playground(page, address)
    write(page, "while True:\n    pass\n")
    page.locator(".run-run").click()
    page.get_by_text(TEXTS.run.running).wait_for(timeout=30_000)
    page.locator(".run-stop").click()
    assert playing.ended(page) == TEXTS.run.stopped
    assert page.locator(".run-run").is_visible()
    write(page, MINE)
    assert playing.run(page).startswith("Ended well")


def test_another_program_stops_the_one_that_runs(page: Any, address: str) -> None:
    open_playground(page, address)
    write(page, "print('still here')\nwhile True:\n    pass\n")
    page.locator(".run-run").click()
    page.get_by_text("still here", exact=True).wait_for(timeout=30_000)
    page.evaluate(f"location.hash = '{playing.link(THEIRS)}'")
    wait_for(page, THEIRS)
    assert page.locator(".run-run").is_visible()
    assert playing.printed(page) == ""
    assert page.locator(".run-status").inner_text() == ""


def test_by_keyboard(page: Any, address: str, complaints: list[str]) -> None:
    def press_until(selector: str, key: str = "Tab") -> None:
        for _ in range(60):
            page.keyboard.press("Escape")  # Tab is the editor's, else
            page.keyboard.press(key)
            if page.evaluate(f"document.activeElement.matches('{selector}')"):
                return
        raise AssertionError(f"{selector} is never reached")

    open_playground(page, address)
    before = program(page)
    press_until(".playground-menu")
    page.keyboard.press("ArrowDown")
    page.wait_for_function(
        "before => document.querySelector('.playground textarea').value !== before",
        arg=before,
    )
    press_until(".playground textarea")
    page.keyboard.press("Control+a")
    page.keyboard.type("if 1:\nprint('typed')")
    assert program(page) == "if 1:\n    print('typed')"
    page.keyboard.press("Control+Enter")
    assert playing.ended(page).startswith("Ended well")
    assert playing.printed(page) == "typed\n"
    page.keyboard.press("Control+End")
    page.keyboard.press("Tab")
    assert page.evaluate("document.activeElement.tagName") == "TEXTAREA"
    page.keyboard.press("Escape")
    page.keyboard.press("Tab")
    assert page.evaluate("document.activeElement.tagName") != "TEXTAREA"
    press_until(".run-run", "Shift+Tab")
    page.keyboard.press("Enter")
    assert playing.ended(page).startswith("Ended well")
    assert page.evaluate("document.activeElement.matches('.run-run')")
    press_until(".playground-share", "Shift+Tab")
    page.keyboard.press("Enter")
    page.get_by_text(WORDS.shared).wait_for()
    press_until(".playground-forget")
    page.keyboard.press("Enter")
    assert kept(page) is None


def test_an_example_opens_in_it_by_keyboard(page: Any, address: str) -> None:
    page.goto(address + LESSON)
    page.locator("#example-two_greetings .run-open").focus()
    page.keyboard.press("Enter")
    page.wait_for_url(f"**/playground/#example={GREETINGS}")


# On a phone, and without scripts ---------------------------------------------------


@pytest.mark.parametrize("width", [320, 360])
def test_by_touch(browser: Any, address: str, width: int) -> None:
    context = browser.new_context(
        viewport={"width": width, "height": 780}, has_touch=True, is_mobile=True
    )
    context.grant_permissions(["clipboard-read", "clipboard-write"])
    page = context.new_page()
    open_playground(page, address, playing.link(playing.ASYNCIO))

    def check() -> None:
        assert page.evaluate("document.scrollingElement.scrollWidth") == width
        for target in page.locator(
            ".playground :is(button, select, summary, input, a):visible"
        ).all():
            box = target.bounding_box()
            assert min(box["width"], box["height"]) >= 24, target.inner_html()

    check()
    page.locator(".run-run").tap()
    assert playing.ended(page).startswith("Ended well")
    check()
    page.locator(".timeline-start").tap()
    page.locator(".timeline-next").tap()
    assert page.locator(".timeline-now").inner_text().startswith("0 s Task-2 starts")
    check()
    page.locator(".timeline-close").tap()
    page.locator("summary").filter(has_text=TEXTS.timeline.title).tap()
    check()
    page.locator(".playground-share").tap()
    page.get_by_text(WORDS.shared).wait_for()
    page.locator(".playground textarea").fill("x" * 300 + " = 1\nprint('y' * 300)\n")
    page.locator(".run-run").tap()
    page.wait_for_function("() => document.querySelector('.run-lines').innerText")
    page.locator(".run-run").wait_for()  # for the button to stop it has gone
    check()
    context.close()


def test_without_scripts_a_sentence_stands_there(browser: Any, address: str) -> None:
    context = browser.new_context(java_script_enabled=False)
    page = context.new_page()
    page.goto(f"{address}playground/")
    sentence = page.locator(".playground").inner_text()
    assert re.sub(r"\s+", " ", sentence).strip() == WORDS.without
    context.close()
