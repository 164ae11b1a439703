"""Programs and links by an adversary, in a real Chromium.

A program gets all of Pyodide, if it looks for it: the module ``pyodide_js`` and all
that hangs from it, the files and the memory of its own interpreter, this project's
modules, the frames and objects of ``program.py``, and ``host``, through which that
speaks to the worker. With these it can, and nobody keeps it from it,

* show any text as its own output, exit status, picture and verdict on an exercise,
* see the hidden check of an exercise, and spoil its own recording,
* take all memory that a tab gets, and all time until the reader presses Stop.

It gets nothing else: no network, no storage, no page, no JavaScript of its own, and
nothing that is left when its run ends, for that ends its worker. What keeps it from
it is ``lock()`` in ``worker.js``; a worker has no content security policy of its own
where the server sends none, so that nothing stands behind it. ``import()`` is the one
thing that cannot be taken away: it is no function, and needs code that calls it.
"""

from __future__ import annotations

import http.server
import threading
from collections.abc import Iterable, Iterator
from typing import Any

import pytest
from generator.texts import read_texts

from tests import playing
from tests.conftest import requests_of
from tests.in_browser import PAGE, RUN_ALL, request_of
from tests.playing import ROOT, open_playground, write

pytestmark = pytest.mark.usefixtures("compiled")

TEXTS = read_texts(ROOT / "docs" / "en").run

# To the network, and to what a browser keeps ---------------------------------------

JAVASCRIPT = "import('{there}')"

ATTACKS = {
    "timer": "scheduleCallback(code, 5)\ntime.sleep(0.2)",
    "timer at once": "scheduleCallback(code, 3)",
    "js": "import js\njs.fetch(there)",
    "run_js": "from pyodide.code import run_js\nrun_js(code)",
    "open_url": "from pyodide.http import open_url\nopen_url(there)",
    "pyxhr": "from pyodide.http import pyxhr\npyxhr.get(there)",
    "pyfetch": "from pyodide.http import pyfetch\npyfetch(there).send(None)",
    "urlopen": "from urllib.request import urlopen\nurlopen(there)",
    "socket": "socket.create_connection((host, port), timeout=1).send(b'x')",
    "streams": "asyncio.run(asyncio.open_connection(host, port))",
    "package": "with_loop(pyodide_js.loadPackage, there + '.whl')",
    "binary file": "with_loop(api.loadBinaryFile, there)",
    "lazy file": (
        "FS.createLazyFile('/', 'lazy', there, True, False)\nopen('/lazy').read()"
    ),
    "preloaded file": "FS.createPreloadedFile('/', 'loaded', there, True, False)",
    "eval by ctypes": "ctypes.CDLL(None).emscripten_run_script(code.encode())",
    "eval of a number": "ctypes.CDLL(None).emscripten_run_script_int(code.encode())",
    "later by ctypes": (
        "ctypes.CDLL(None).emscripten_async_run_script(code.encode(), 1)"
    ),
    "script by ctypes": (
        "ctypes.CDLL(None).emscripten_async_load_script(there.encode(), 0, 0)"
    ),
    "constructor": "Object.constructor(code)()",
    "constructor of a method": "worker.draw.constructor(code)()",
    "inherited constructor": "Object.getPrototypeOf(worker.draw).constructor(code)()",
    "async constructor": (
        "Object.getPrototypeOf(api.loadBinaryFile).constructor(code)()"
    ),
    "described constructor": (
        "kind = Object.getPrototypeOf(worker.draw)\n"
        "Object.getOwnPropertyDescriptor(kind, 'constructor').value(code)()"
    ),
    "database": (
        "FS.mkdir('/kept')\nFS.mount(FS.filesystems.IDBFS, Object.new(), '/kept')\n"
        "open('/kept/it', 'w').write('x')\nFS.syncfs(False, print)"
    ),
    "waiting for it": (
        "from pyodide.ffi import run_sync\nrun_sync(api.loadBinaryFile(there))"
    ),
}
"""How a program might reach the world, with the names of ``TOOLS``."""

TOOLS = """\
import asyncio, ctypes, gc, socket, sys, time
import pyodide_js
from js import Object
from pyodide_js import _api as api

there = {there!r}
host, port = {host!r}, {port}
code = {code!r}
FS = pyodide_js.FS
scheduleCallback = api.scheduleCallback
worker = next(one for one in gc.get_objects() if type(one).__name__ == "Program")._host


def with_loop(function, *arguments):
    async def main():
        await function(*arguments)
    asyncio.run(main())


print("tried")
"""


class Ear(http.server.BaseHTTPRequestHandler):
    """Hears whatever arrives, a WebSocket too, and lets any page read its answer."""

    heard: list[str]

    def do_GET(self) -> None:
        self.heard.append(self.path.strip("/"))
        self.send_response(200)
        self.send_header("Access-Control-Allow-Origin", "*")
        self.send_header("Content-Type", "text/javascript")
        self.end_headers()

    def log_message(self, *_: Any) -> None:
        """Say nothing."""

    def log_error(self, *_: Any) -> None:
        self.heard.append("not even HTTP")


@pytest.fixture
def elsewhere(page: Any) -> Iterator[tuple[str, list[str]]]:
    """The address of another site, and what it hears, or would if it came through."""
    heard: list[str] = []
    ear = type("OneEar", (Ear,), {"heard": heard})
    with http.server.ThreadingHTTPServer(("127.0.0.1", 0), ear) as server:
        threading.Thread(target=server.serve_forever, daemon=True).start()
        there = f"http://127.0.0.1:{server.server_port}/"

        def notice(request: Any) -> None:
            if request.url.startswith(there):
                heard.append(request.url.removeprefix(there))

        page.context.on("request", notice)
        yield there, heard
        page.context.remove_listener("request", notice)
        server.shutdown()


def attacks(there: str, names: Iterable[str]) -> list[dict[str, str | None]]:
    programs = []
    for name in names:
        address = there + part(name)
        values = {
            "there": address,
            "host": "127.0.0.1",
            "port": int(there.rstrip("/").rpartition(":")[2]),
            "code": JAVASCRIPT.format(there=address),
        }
        source = f"{TOOLS.format(**values)}{ATTACKS[name]}\n"
        programs.append({"source": source, "name": "program.py", "check": None})
    return programs


def part(name: str) -> str:
    """What the other site is asked for by that attack."""
    return name.replace(" ", "-")


def attempt(page: Any, address: str, there: str, names: Iterable[str]) -> None:
    page.goto(address + PAGE)
    programs = attacks(there, names)
    did = page.evaluate(RUN_ALL, request_of(programs, 2))
    page.wait_for_timeout(1000)
    assert ["tried" in one["stdout"] for one in did] == [True] * len(programs)


def kept_by_the_browser(page: Any) -> list[Any]:
    return page.evaluate(
        """async () => [await indexedDB.databases(), await caches.keys(),
          document.cookie, Object.keys(localStorage)]"""
    )


def test_a_program_reaches_neither_network_nor_storage(
    page: Any, address: str, elsewhere: tuple[str, list[str]]
) -> None:
    there, heard = elsewhere
    page.goto(address + PAGE)
    before = kept_by_the_browser(page)
    attempt(page, address, there, ATTACKS)
    assert heard == []
    assert kept_by_the_browser(page) == before


OPEN = ("timer", "eval by ctypes", "lazy file")
"""Attacks that come through without the lock."""

TRIES = 5
"""A timer's request races with the end of its worker, which may come first."""


def test_what_keeps_it_from_it_is_the_lock(
    page: Any, address: str, site: Any, elsewhere: tuple[str, list[str]]
) -> None:
    """Without it the same programs reach the network, so the test above sees."""
    there, heard = elsewhere
    change_worker(page, site, "  lock();\n", "")
    for _ in range(TRIES):
        attempt(page, address, there, OPEN)
        if len(set(heard)) == len(OPEN):
            break
    assert set(heard) == {*map(part, OPEN)}


def change_worker(page: Any, site: Any, old: str, new: str) -> None:
    script = (site / "browser" / "worker.js").read_text(encoding="utf-8")
    assert script.count(old) == 1
    answer = {"body": script.replace(old, new), "content_type": "text/javascript"}
    page.route("**/worker.js", lambda route: route.fulfill(**answer))


NAMES = """\
const names = [];
for (let part = self; part !== Object.prototype; part = Object.getPrototypeOf(part)) {
  names.push(...Object.getOwnPropertyNames(part));
}
output.write("stdout", new TextEncoder().encode(names.join(" ") + "\\n"));
"""

GONE = """\
AudioContext BroadcastChannel Cache CacheStorage EventSource FileReader FontFace
FontFaceSet IDBFactory MessageChannel MessagePort Notification OffscreenCanvas
ReadableStream Request Response SharedWorker TransformStream URL WebSocket
WebSocketStream WebTransport Worker XMLHttpRequest addEventListener caches close
cookieStore createImageBitmap dispatchEvent eval fetch fonts importScripts indexedDB
location navigator onmessage postMessage queueMicrotask reportError scheduler
setInterval setTimeout structuredClone webkitRequestFileSystem
"""


def test_little_is_left_in_the_worker(page: Any, address: str, site: Any) -> None:
    change_worker(page, site, "  lock();\n", f"  lock();\n{NAMES}")
    page.goto(address + PAGE)
    request = request_of([{"source": "", "name": "program.py", "check": None}], 1)
    [did] = page.evaluate(RUN_ALL, request)
    left = set(did["stdout"].split())
    assert left & set(GONE.split()) == set()
    assert {"Object", "WebAssembly", "performance"} <= left
    assert len(left) < 80


SPOIL = """\
import builtins, gc, sys, generator.figure
from js import Object
from pyodide.ffi import create_proxy

Object.prototype.polluted = "yes"
Object.prototype.toString = create_proxy(lambda *_: "spoilt")
builtins.print_really, builtins.print = print, lambda *_: None
sys.modules["asyncio"] = None
generator.figure.figure = None
open("/home/you/left.txt", "w").write("left")
open("/lib/python3.14/site-packages/left.py", "w").write("x = 1")
host = next(one for one in gc.get_objects() if type(one).__name__ == "Program")._host
host.asked = None
"""

LOOK = """\
import asyncio, os
from js import Object

print(os.listdir(), hasattr(Object.prototype, "polluted"))
try:
    import left
except ImportError:
    asyncio.run(asyncio.sleep(0.1))
    print("clean")
"""


def test_a_program_leaves_nothing_for_the_next(page: Any, address: str) -> None:
    page.goto(address + PAGE)
    programs = [
        {"source": source, "name": "program.py", "check": None}
        for source in (SPOIL, LOOK)
    ]
    _, next_one = page.evaluate(RUN_ALL, request_of(programs, 1))
    assert next_one["stdout"] == "['program.py'] False\nclean\n"
    assert page.evaluate("({}).polluted === undefined")


# Output ---------------------------------------------------------------------------

MARKUP = "<img src=x onerror=bitten=1></span></code></pre><script>bitten=1</script>&lt;"

PRINTED = {
    "markup": (f"print({MARKUP!r})", f"{MARKUP}\n"),
    "templates": ("print('${bitten=1}{{bitten}}')", "${bitten=1}{{bitten}}\n"),
    "control characters": (
        "print(''.join(map(chr, range(9))), '\\x0b\\x0c\\r\\x1f')",
        "".join(chr(0x2400 + n) for n in range(9)) + " ␋␌␍␟\n",
    ),
    "C1": ("print('a\\x7f\\x80\\x9f')", "a\ufffd\ufffd\ufffd\n"),
    "ANSI": ("print('\\x1b[2J\\x1b]8;;http://x\\x07')", "␛[2J␛]8;;http://x␇\n"),
    "bidi": (
        "print('a\\u202eb\\u2066c\\u2069\\u200f\\u061c')",
        "a\ufffdb\ufffdc\ufffd\ufffd\ufffd\n",
    ),
    "separators": ("print('a\\u2028b\\u2029c\\x85d')", "a\u2028b\u2029c\ufffdd\n"),
    "surrogate": (
        "import os\nos.write(1, b'a\\xed\\xa0\\x80b\\xff\\n')",
        "a\ufffd\ufffd\ufffdb\ufffd\n",
    ),
    "half a character": ("import os\nos.write(1, b'\\xf0\\x9f')\nprint()", "\ufffd\n"),
    "marks": ("print('a' + '\\u0301' * 5000)", "a" + "\u0301" * 5000 + "\n"),
    "long line": ("print('x' * 190_000)", "x" * 190_000 + "\n"),
    "name": ("raise type('<b>x</b>', (Exception,), {})('<i>y</i>')", None),
}
"""What a program does, and what the page then shows."""


@pytest.mark.parametrize("name", PRINTED)
def test_output_is_only_ever_text(playground: Any, name: str) -> None:
    program, shown = PRINTED[name]
    playing.play(playground, program)
    text = playing.printed(playground)
    assert text.endswith("<b>x</b>: <i>y</i>\n") if shown is None else text == shown
    kinds = playground.locator(".run-lines code *").evaluate_all(
        "all => [...new Set(all.map(one => one.tagName))].join()"
    )
    assert kinds == "SPAN"
    assert playground.evaluate("typeof bitten") == "undefined"
    assert playground.evaluate("document.scrollingElement.scrollWidth") == 1440


def test_a_program_is_only_text_in_the_editor(playground: Any) -> None:
    playground.locator(".playground textarea").evaluate(playing.PUT, MARKUP * 3)
    inside = playground.locator(".pce-line :is(img, script)")
    assert inside.count() == 0
    assert playground.evaluate("typeof bitten") == "undefined"


FLOODS = {
    "lines": "while True:\n    print()",
    "both streams": (
        "import sys\nwhile True:\n    print('o')\n    print('e', file=sys.stderr)"
    ),
    "bytes": "import os\nwhile True:\n    os.write(2, b'x')",
}


@pytest.mark.parametrize("name", FLOODS)
def test_a_flood_leaves_the_page_usable(playground: Any, name: str) -> None:
    assert playing.play(playground, FLOODS[name]) == TEXTS.flood
    assert playground.locator(".run-line").count() <= 5000
    assert playing.play(playground, "print(1)").startswith("Ended well")


# Links and policy -----------------------------------------------------------------

NAMES_OF_EXAMPLES = [
    "<img src=x onerror=bitten=1>",
    "javascript:bitten=1",
    "../../../etc/passwd",
    "index/glance.py%00.html",
    "index/../index/glance.py",
    "http://127.0.0.1:1/x.py",
    "__proto__",
    'index/glance.py" onload="',
]


@pytest.mark.parametrize("name", NAMES_OF_EXAMPLES)
def test_a_hostile_name_of_an_example_is_none(
    playground: Any, address: str, name: str
) -> None:
    asked = requests_of(playground)
    playground.evaluate("name => { location.hash = `example=${name}` }", name)
    playground.wait_for_function(
        "() => document.querySelector('.playground-notice').textContent"
    )
    assert "no program" in playing.notice(playground)
    assert playground.evaluate("typeof bitten") == "undefined"
    assert not [url for url in asked if "glance" in url or "passwd" in url]
    playground.evaluate("document.querySelector('.playground-notice').textContent = ''")


SLOW = {
    "strings": "'\\" * 49_000,
    "nested": "f'''" + "{a" * 49_000,
    "quotes": '"' * 99_999,
    "lines": "\n" * 99_999,
    "brackets": "([{" * 33_000,
}


@pytest.mark.parametrize("name", SLOW)
def test_a_link_that_is_hard_to_colour_is_shown(
    page: Any, address: str, name: str
) -> None:
    """A pattern that takes time by the square of the length took a minute."""
    open_playground(page, address, playing.link(SLOW[name]))
    assert playing.program(page) == SLOW[name]
    page.locator(".playground textarea").press("Control+End")
    page.keyboard.type("x")
    assert playing.program(page) == SLOW[name] + "x"


def test_nothing_is_refused_that_the_page_does_by_itself(
    page: Any, address: str, refused: list[str], complaints: list[str]
) -> None:
    open_playground(page, address)
    write(page, playing.ASYNCIO)
    assert playing.run(page).startswith("Ended well")
    page.locator(".timeline-start").click()
    page.locator(".timeline-next").click()
    page.locator(".timeline-close").click()
    page.get_by_role("button", name="Share", exact=True).click()
    with page.expect_download():
        page.get_by_role("button", name="Download", exact=True).click()
    page.reload()
    playing.wait_for_program(page)
    page.goto(address + PAGE)
    example = page.locator(".example").first
    example.locator(".run-edit").click()
    example.locator("textarea").fill("raise ValueError\n")
    example.locator(".run-run").click()
    page.wait_for_function(playing.ENDED)
    example.locator(".run-reset").click()
    assert (refused, complaints) == ([], [])
