"""What several tests share: the site, built once as it is published, and browsers."""

from __future__ import annotations

import shutil
import signal
import time
from collections import defaultdict
from collections.abc import Iterator
from concurrent.futures import Future, ThreadPoolExecutor
from contextlib import contextmanager
from importlib.util import find_spec
from pathlib import Path
from typing import TYPE_CHECKING, Any

import pytest
from generator.runner import Runner
from generator.snippet import Snippet
from generator.trace import Trace
from generator.tree import Tree

from tests.answers import Answers
from tests.hosted import hosted
from tests.noted import noted
from tests.trees import ROOT, build, this_tree

if TYPE_CHECKING:
    from tests.firefox import Firefox

CHROMIUM = ("chromium", "chromium-browser", "google-chrome")
WINDOWLESS = ("chromium-headless-shell", "chrome-headless-shell", *CHROMIUM)
"""The same Chromium without what surrounds a page opens one in half the time."""

FIREFOX = ("firefox-esr", "firefox")
BROWSERS = {
    "browser": ("Chromium", "playwright", WINDOWLESS),
    "firefox": ("Firefox", "websockets", FIREFOX),
}
"""By fixture: the browser, the package that drives it, the names of its command."""

FLAGS = (
    "--no-sandbox --disable-gpu --disable-quic --no-first-run "
    "--disable-background-networking --disable-component-update --disable-sync "
    "--process-per-site"
)
"""The last one for ``compiled``."""

KEEP = """async (address) => {
  const { body } = await fetch(address);
  const plain = body.pipeThrough(new DecompressionStream("gzip"));
  const headers = { "Content-Type": "application/wasm" };
  const answer = new Response(plain, { headers });
  globalThis.kept = await WebAssembly.compileStreaming(answer);
}"""
REPORT = """\
document.addEventListener("securitypolicyviolation", (event) =>
  violated(`${event.effectiveDirective} ${event.blockedURI}`));
"""
PATIENCE = 30_000
"""Milliseconds to wait for what must come; a busy machine takes its time."""


@pytest.fixture(scope="session")
def tree() -> Tree:
    return this_tree()


@pytest.fixture(scope="session", autouse=True)
def building(
    request: pytest.FixtureRequest, shared: Path
) -> Iterator[Future[Path] | None]:
    """The site, built while other tests run, if any is to ask for it."""
    asked = any(
        "site" in getattr(item, "fixturenames", ()) for item in request.session.items
    )
    with ThreadPoolExecutor(1) as pool:
        yield pool.submit(build_once, shared) if asked else None


@pytest.fixture(scope="session")
def site(building: Future[Path] | None) -> Path:
    """The folder of the built site."""
    assert building
    return building.result()


def build_once(shared: Path) -> Path:
    """Build it in one process of the session; the others wait."""
    folder, lock = shared / "site", shared / "site-is-being-built"
    while not folder.exists():
        try:
            lock.mkdir()
        except FileExistsError:
            time.sleep(0.1)
            continue
        try:
            build_whole(folder)
        finally:
            lock.rmdir()
    return folder


def build_whole(folder: Path) -> None:
    if not folder.exists():
        half = folder.with_suffix(".half")
        done = build(ROOT, half)
        assert done.returncode == 0, done.stderr
        half.rename(folder)


@pytest.fixture(scope="session")
def address(site: Path) -> Iterator[str]:
    with hosted(site) as address:
        yield address


def command(names: tuple[str, ...]) -> str:
    """Where the first of these commands is that there is, or ''."""
    return next(filter(None, map(shutil.which, names)), "")


def lack(fixture: str) -> str:
    """Why this browser cannot be used here, or ''."""
    name, package, commands = BROWSERS[fixture]
    if not find_spec(package):
        return f'no {package}: pip install -e ".[ci]"'
    return "" if command(commands) else f"no {name} on this machine"


@pytest.fixture(scope="module")  # while Playwright runs, no asyncio.run() can
def browser() -> Iterator[Any]:
    from playwright.sync_api import expect, sync_playwright

    expect.set_options(timeout=PATIENCE)
    with sync_playwright() as playwright:
        browser = playwright.chromium.launch(
            executable_path=command(WINDOWLESS), args=FLAGS.split()
        )
        yield browser
        browser.close()


def tried_again(request: pytest.FixtureRequest) -> bool:
    """Has this test failed, so that it is tried once more?"""
    return getattr(request.node, "execution_count", 1) > 1


@pytest.fixture(scope="module")
def known() -> dict[str, list[str]]:
    """What axe has found in order, of each scheme: pages share their style sheets."""
    return defaultdict(list)


@pytest.fixture(scope="module")
def context(browser: Any) -> Iterator[Any]:
    """What the pages of a test file have in common: what has been fetched."""
    context = browser.new_context(viewport={"width": 1440, "height": 900})
    context.grant_permissions(["clipboard-read", "clipboard-write"])
    yield context
    context.close()


@pytest.fixture(scope="module")
def neighbour(context: Any, address: str) -> Any:
    """A page of the site that stays open, and so the process that all run in."""
    page = context.new_page()
    page.goto(f"{address}llms.txt")
    return page


@pytest.fixture(scope="module")
def compiled(neighbour: Any, address: str, site: Path) -> None:
    """Let no page compile what of Python another has compiled.

    A browser compiles each function when it is first called, and keeps it for all pages
    of a process while any has the module. That is most of the time of a first run.
    """
    (wasm,) = site.glob("browser/python-*/python.wasm.gz")
    neighbour.evaluate(KEEP, f"{address}{wasm.relative_to(site)}")


@pytest.fixture
def page(context: Any, neighbour: Any, address: str) -> Iterator[Any]:
    """A page in a browser in which nothing is stored."""
    with new_page(context, neighbour, address) as page:
        yield page


@contextmanager
def new_page(context: Any, neighbour: Any, address: str) -> Iterator[Any]:
    """The same for as long as the block lasts; what it stores is gone afterwards."""
    others = context.pages
    yield context.new_page()
    for opened in context.pages:
        if opened not in others:
            opened.close()
    context.clear_cookies()
    everything = {"origin": address.rstrip("/"), "storageTypes": "all"}
    session = context.new_cdp_session(neighbour)
    session.send("Storage.clearDataForOrigin", everything)
    session.detach()


def refusals_of(page: Any) -> list[str]:
    """What the policy refuses on the pages that are opened from now on."""
    found: list[str] = []
    page.expose_function("violated", lambda what: found.append(what))
    page.add_init_script(REPORT)
    return found


def complaints_of(page: Any) -> list[str]:
    """What the browser writes to its console, and errors of scripts."""
    found: list[str] = []
    page.on("console", lambda message: found.append(message.text))
    page.on("pageerror", lambda error: found.append(str(error)))
    return found


def requests_of(page: Any) -> list[str]:
    """The addresses of all that the page asks for."""
    found: list[str] = []
    page.on("request", lambda request: found.append(request.url))
    return found


@pytest.fixture
def refused(page: Any) -> list[str]:
    return refusals_of(page)


@pytest.fixture
def complaints(page: Any) -> list[str]:
    return complaints_of(page)


@pytest.fixture
def asked(page: Any) -> list[str]:
    return requests_of(page)


@pytest.fixture(scope="module")
def lesson(browser: Any, address: str) -> Iterator[Any]:
    """A lesson that stays open, so that not every test has to load Python."""
    page = browser.new_page(viewport={"width": 1440, "height": 900})
    page.goto(f"{address}learn/two-tasks-at-once/")
    yield page
    page.close()


@pytest.fixture(scope="module")
def playground(browser: Any, address: str) -> Iterator[Any]:
    """The Playground, open all the time, so that Python is loaded once."""
    page = browser.new_page(viewport={"width": 1440, "height": 900})
    page.goto(f"{address}playground/")
    page.locator(".playground textarea").wait_for()
    yield page
    page.close()


@pytest.fixture(scope="module")
def firefox() -> Iterator[Firefox]:
    from tests.firefox import started

    with started(command(FIREFOX)) as firefox:
        yield firefox


@pytest.fixture(scope="module")
def runner() -> Iterator[Runner]:
    with Runner() as started:
        yield started


@pytest.fixture(scope="module")
def answers(shared: Path, runner: Runner) -> Answers:
    return Answers(shared / "answers", runner)


@pytest.fixture
def trace(snippet: Snippet, answers: Answers) -> Trace:
    """What the Tasks of the snippet did."""
    if snippet.why_not_here:
        pytest.skip(snippet.why_not_here)
    answer = answers.of(snippet, record=True)
    assert answer.trace is not None, answer.detail
    return answer.trace


def pytest_terminal_summary(terminalreporter: Any) -> None:
    """Print how many faults of each class were planted, and how many caught."""
    rows = [*noted(terminalreporter, "planted")]
    if not rows:
        return
    terminalreporter.section("planted faults")
    total = ["all", sum(row[1] for row in rows), sum(row[2] for row in rows)]
    for name, planted, caught in [*rows, total]:
        terminalreporter.write_line(f"{planted:5} planted {caught:5} caught  {name}")


def pytest_configure() -> None:
    feel_ctrl_c()


def feel_ctrl_c() -> None:
    """Let programs feel Ctrl-C: what a shell starts in the background ignores it."""
    if signal.getsignal(signal.SIGINT) is signal.SIG_IGN:
        signal.signal(signal.SIGINT, signal.default_int_handler)


def pytest_collection_modifyitems(
    config: pytest.Config, items: list[pytest.Item]
) -> None:
    """Mark the tests that need a browser, so that CI can name them all.

    One that fails is tried once more, and named at the end: on a busy machine a browser
    may miss what a test has done. What is broken fails again.
    Those that cannot run are skipped here: a fixture would be asked again for each.
    """
    lacks = {fixture: lack(fixture) for fixture in BROWSERS}
    again = config.pluginmanager.hasplugin("rerunfailures")
    for item in items:
        for fixture in BROWSERS.keys() & {*getattr(item, "fixturenames", ())}:
            item.add_marker("browser")
            if again:
                item.add_marker(pytest.mark.flaky(reruns=1))
            if lacks[fixture]:
                item.add_marker(pytest.mark.skip(reason=lacks[fixture]))
