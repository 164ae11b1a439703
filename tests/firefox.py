"""A stock Firefox without a window, driven over the WebDriver BiDi that it speaks."""

from __future__ import annotations

import itertools
import json
import os
import re
import signal
import subprocess
import tempfile
import time
from collections.abc import Iterator
from contextlib import contextmanager, suppress
from pathlib import Path
from typing import Any

from websockets.sync.client import ClientConnection, connect

LIMIT = 30.0
"""Seconds that an answer may take, unless told otherwise."""
LISTENS = re.compile(r"WebDriver BiDi listening on (ws://\S+)\s")
OFFLINE = """\
user_pref("network.dns.disabled", true);
user_pref("network.proxy.type", 0);
"""
"""No names are looked up: what Firefox asks for by itself stays on this machine."""


class Firefox:
    """The one tab of a running Firefox."""

    def __init__(self, socket: ClientConnection) -> None:
        self.console: list[str] = []
        """Errors and warnings of the page, as known at the last answer."""
        self._socket = socket
        self._numbers = itertools.count(1)
        self._ask("session.new", capabilities={})
        self._ask("session.subscribe", events=["log.entryAdded"])
        self._tab = self._ask("browsingContext.getTree")["contexts"][0]["context"]

    def goto(self, url: str, limit: float = LIMIT) -> None:
        """Load a page, with all it needs; forget what the last one complained of."""
        self.console.clear()
        where = {"context": self._tab, "url": url}
        self._ask("browsingContext.navigate", limit, **where, wait="complete")

    def evaluate(self, expression: str, limit: float = LIMIT) -> Any:
        """The value in the page, awaited; RuntimeError if the page throws."""
        code = f"(async () => JSON.stringify(await (\n{expression}\n)))()"
        target = {"target": {"context": self._tab}, "awaitPromise": True}
        answer = self._ask("script.evaluate", limit, expression=code, **target)
        if answer["type"] == "exception":
            raise RuntimeError(answer["exceptionDetails"]["text"])
        return json.loads(answer["result"].get("value", "null"))

    def _ask(self, method: str, limit: float = LIMIT, **params: Any) -> Any:
        """Send a command, and wait for its answer."""
        number, end = next(self._numbers), time.monotonic() + limit
        command = {"id": number, "method": method, "params": params}
        self._socket.send(json.dumps(command))
        while True:
            try:
                message = json.loads(self._socket.recv(max(0, end - time.monotonic())))
            except TimeoutError:
                raise TimeoutError(f"{method}: no answer in {limit} s") from None
            if message["type"] == "event":
                self._note(**message["params"])
            elif message["id"] == number:  # another's came after its limit
                if message["type"] == "error":
                    raise RuntimeError(f"{method}: {message['message']}")
                return message["result"]

    def _note(self, level: str, text: str, **_: Any) -> None:
        if level in ("error", "warn"):
            self.console.append(f"{level}: {text}")


@contextmanager
def started(command: str) -> Iterator[Firefox]:
    """Firefox with a profile of its own, until the end of the block."""
    with tempfile.TemporaryDirectory(ignore_cleanup_errors=True) as profile:
        Path(profile, "user.js").write_text(OFFLINE)
        log = Path(profile, "log.txt")
        flags = ["--headless", "--remote-debugging-port=0", "--profile", profile]
        home = os.environ | {"HOME": profile}
        with log.open("w") as out:
            process = subprocess.Popen(
                [command, *flags], env=home, stdout=out, stderr=out, process_group=0
            )
        try:
            url = _address(process, log) + "/session"
            with connect(url, proxy=None, max_size=None, ping_interval=None) as socket:
                yield Firefox(socket)
        finally:
            with suppress(ProcessLookupError):
                os.killpg(process.pid, signal.SIGKILL)
            process.wait()


def _address(process: subprocess.Popen[bytes], log: Path) -> str:
    """Where Firefox listens, once it has said so."""
    end = time.monotonic() + 2 * LIMIT
    while process.poll() is None and time.monotonic() < end:
        if found := LISTENS.search(log.read_text()):
            return found[1]
        time.sleep(0.05)
    raise RuntimeError(f"Firefox did not start:\n{log.read_text()}")
