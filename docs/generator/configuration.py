"""Read the site's configuration: the order of the pages, the repository's address."""

from __future__ import annotations

from collections.abc import Iterator
from pathlib import Path
from typing import Any

import yaml


class _Loader(yaml.SafeLoader):
    """Reads mkdocs.yml without acting on its tags, such as ``!ENV``."""


_Loader.add_multi_constructor("", lambda loader, suffix, node: None)


def navigation_paths(config: Path) -> list[str]:
    """The pages that ``nav`` names, in order, as paths below ``docs_dir``."""
    strings = _strings(_load(config).get("nav", []))
    return [path for path in strings if path.endswith(".md")]


def repository(config: Path) -> str:
    """Address of the repository, without a slash at the end."""
    return str(_load(config)["repo_url"]).rstrip("/")


def _load(config: Path) -> dict[str, Any]:
    loaded: dict[str, Any] = yaml.load(config.read_text(encoding="utf-8"), _Loader)
    return loaded


def _strings(value: Any) -> Iterator[str]:
    if isinstance(value, str):
        yield value
    elif isinstance(value, dict):
        yield from _strings(list(value.values()))
    elif isinstance(value, list):
        for item in value:
            yield from _strings(item)
