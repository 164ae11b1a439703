"""Build a small site with a fault in it, and look at its pages, also in a browser.

What a browser tells is put down to the line that holds the colour or the script.
"""

from __future__ import annotations

import io
import logging
import os
import re
import subprocess
import sys
from collections.abc import Iterator
from pathlib import Path
from typing import Any

from generator.contract import check_tree
from generator.origin import origin
from generator.tree import load_tree
from mkdocs.commands.build import build
from mkdocs.config import load_config
from mkdocs.exceptions import MkDocsException

from tests.accessible import flaws_of_site
from tests.hosted import hosted
from tests.planted import Planted
from tests.planted_markup import SERVED
from tests.trees import CONFIGURATION, share, small, with_generator

COLOUR = re.compile(r"(?:foreground|background) color: (#\w+)")
REFUSED = "Content Security Policy"


class SiteCatcher:
    """Plants faults in a small tree, one at a time."""

    def __init__(self, root: Path) -> None:
        self.root = with_generator(share(small(root)))
        self.tree = load_tree(root)
        self.site = root / "site"

    def caught(self, planted: Planted, page: Any = None) -> bool:
        """Does a message name the file, and the line where there is one?"""
        place = (planted.told_of or planted.file).relative_to(self.root).as_posix()
        if planted.line is not None:
            place = f"{place}:{planted.line}:"
        with planted.in_place():
            return any(place in message for message in self.messages(planted, page))

    def messages(self, planted: Planted, page: Any = None) -> Iterator[str]:
        """All that is said of the tree as it is, in ``page`` of a browser at last."""
        for fault in check_tree(load_tree(self.root)):
            yield str(fault)
        if refused := self._built(planted):
            yield refused
            return
        yield from flaws_of_site(self.site, self.root)
        if page:
            yield from self._seen(page)

    def _built(self, planted: Planted) -> str:
        """Build the site; return what is said if that fails."""
        if planted.file.suffix == ".py":
            return self._built_anew()
        config = load_config(str(self.root / CONFIGURATION), site_dir=str(self.site))
        config.extra.pop("offline", None)  # a copy of the same pages
        said = io.StringIO()
        handler = logging.StreamHandler(said)
        logging.getLogger("mkdocs").addHandler(handler)
        try:
            build(config)
        except MkDocsException as error:
            return f"{said.getvalue()}{error}"
        finally:
            logging.getLogger("mkdocs").removeHandler(handler)
        return ""

    def _built_anew(self) -> str:
        """Build the site in a process that has the generator of the tree."""
        done = subprocess.run(
            [sys.executable, "-m", "mkdocs", "build", "-d", self.site],
            cwd=self.root,
            env={**os.environ, "PYTHONPATH": str(self.root / "docs")},
            capture_output=True,
            text=True,
            check=False,
        )
        return done.stderr if done.returncode else ""

    def _seen(self, page: Any) -> Iterator[str]:
        from tests.axe import violations  # which has axe

        said: list[Any] = []

        def hear(message: Any) -> None:
            said.append(message)

        page.on("console", hear)
        for scheme in ("light", "dark"):
            page.emulate_media(color_scheme=scheme)
            with hosted(self.site) as address:  # a new one: a browser keeps nothing
                page.goto(f"{address}{SERVED}/")
                page.locator(".run-bar").first.wait_for()
                found = violations(page)
            for rule, html, summary in found:
                place = self._of_colours(summary) or SERVED
                yield f"{place}: {rule}: {html}: {summary}"
        page.remove_listener("console", hear)
        for message in said:
            if REFUSED in message.text:
                yield f"{self._of_script(message.location)}: {message.text}"

    def _of_colours(self, summary: str) -> str:
        """Where one of the colours was written that axe tells of."""
        styles = sorted((self.root / "docs/theme").rglob("*.css"))
        return self._place(COLOUR.findall(summary), styles)

    def _of_script(self, location: dict[str, Any]) -> str:
        """Where the line was written that a browser tells of."""
        served_file = self.site / location["url"].split("/", 3)[3]
        line = served_file.read_text(encoding="utf-8").split("\n")[
            location["lineNumber"]
        ]
        scripts = sorted((self.root / "docs/browser").rglob("*.js"))
        return self._place([line], scripts)

    def _place(self, needles: list[str], files: list[Path]) -> str:
        found = origin(needles, files)
        if not found:
            return ""
        return f"{found[0].relative_to(self.root).as_posix()}:{found[1]}"
