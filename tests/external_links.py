"""``python -m tests.external_links SITE [--check]``: the site's links to elsewhere.

Lists them, each with the place of the first; with ``--check`` it asks for each and
fails if one is not to be had. That needs a network: a scheduled workflow does it.
"""

from __future__ import annotations

import argparse
import sys
import urllib.request
from pathlib import Path

from generator.configuration import about

from tests.site_links import Link, SiteLinks
from tests.trees import ROOT

LIMIT = 30
"""Seconds to wait for an answer."""

AGENT = "Mozilla/5.0 (compatible; link check of asyncio Tasks by Example)"


def listed(site: Path, base: str) -> list[str]:
    """A line for each address."""
    found = SiteLinks(site, base).external()
    return [f"{address}  {_place(site, links)}" for address, links in found.items()]


def problem(address: str) -> str:
    """Why the page is not to be had; "" if it is."""
    request = urllib.request.Request(address, headers={"User-Agent": AGENT})
    try:
        with urllib.request.urlopen(request, timeout=LIMIT):
            return ""
    except (OSError, ValueError) as error:
        return str(error)


def main() -> int:
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("site", type=Path)
    parser.add_argument("--check", action="store_true")
    arguments = parser.parse_args()
    if not arguments.site.is_dir():
        parser.error(f"there is no folder {arguments.site}: mkdocs build makes it")
    base = about(ROOT / "mkdocs.yml").address
    repository = about(ROOT / "mkdocs.yml").repository
    failed = 0
    for line in listed(arguments.site, base):
        address = line.split()[0]
        if address.startswith(repository):  # its files are checked with the tree
            continue
        wrong = problem(address) if arguments.check else ""
        failed += bool(wrong)
        print(f"{line}  {wrong}".rstrip(), flush=True)
    return 1 if failed else 0


def _place(site: Path, links: list[Link]) -> str:
    return f"{links[0].file.relative_to(site).as_posix()}:{links[0].line}"


if __name__ == "__main__":
    sys.exit(main())
