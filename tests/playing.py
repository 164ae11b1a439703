"""The Playground as its readers use it."""

from __future__ import annotations

import base64
import zlib
from pathlib import Path
from typing import Any

ROOT = Path(__file__).resolve().parent.parent
KEY = "playground.program"
LIMIT = 100_000
"""Characters that a program may have."""

ENDED = "() => document.querySelector('.run-status').dataset.how"
PUT = """\
(field, text) => {
  field.value = text;
  field.dispatchEvent(new InputEvent("input"));
}
"""
"""Let an editor hold what no keyboard could type."""

ASYNCIO = """\
import asyncio


async def say(text):
    await asyncio.sleep(0.2)
    print(text)


async def main():
    await asyncio.gather(say("a"), say("b"))


asyncio.run(main())
"""


def packed(program: bytes, times: int = 1) -> str:
    """What a link holds, as another program than ours packs it.

    The program may be repeated; it is packed once all the same.
    """
    squeezer = zlib.compressobj(9, wbits=-15)
    once = squeezer.compress(program) + squeezer.flush(zlib.Z_FULL_FLUSH)
    data = once * times + squeezer.flush()
    return base64.urlsafe_b64encode(data).decode().rstrip("=")


def unpacked(code: str) -> str:
    data = base64.urlsafe_b64decode(code + "=" * (-len(code) % 4))
    return zlib.decompress(data, wbits=-15).decode()


def link(program: str) -> str:
    return f"#code={packed(program.encode())}"


def open_playground(page: Any, address: str, fragment: str = "") -> None:
    page.goto(f"{address}playground/{fragment}")
    wait_for_program(page)


def wait_for_program(page: Any) -> None:
    """Until the editor holds a program, or a sentence says why not."""
    page.wait_for_function(
        """() => document.querySelector(".playground-notice")?.textContent
          || document.querySelector(".playground textarea")?.value"""
    )


def program(page: Any) -> str:
    return page.locator(".playground textarea").input_value()


def notice(page: Any) -> str:
    return page.locator(".playground-notice").inner_text()


def write(page: Any, text: str) -> None:
    """Put ``text`` in the place of the program, as a reader does."""
    page.locator(".playground textarea").focus()
    page.keyboard.press("Control+a")
    page.keyboard.insert_text(text)


def kept(page: Any) -> str | None:
    return page.evaluate(f"localStorage.getItem('{KEY}')")


def run(page: Any) -> str:
    """Run the program; return what is said of how it ended."""
    page.locator(".run-run:visible").first.click()
    return ended(page)


def ended(page: Any) -> str:
    page.wait_for_function(ENDED, timeout=60_000)
    return page.locator(".run-status").first.inner_text()


def printed(page: Any) -> str:
    return page.locator(".run-lines code").text_content()


def play(page: Any, program: str) -> str:
    """Run ``program``; return what is said of how it ended."""
    page.locator(".playground textarea").evaluate(PUT, program)
    return run(page)
