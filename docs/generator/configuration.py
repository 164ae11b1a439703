"""Read the site's configuration: its name, its addresses, the order of its pages."""

from __future__ import annotations

import os
from collections.abc import Iterator
from dataclasses import dataclass
from pathlib import Path
from typing import Any

import yaml


@dataclass(frozen=True)
class About:
    """What the site says of itself."""

    name: str
    description: str
    address: str
    """Where it is published, with a slash at the end."""
    repository: str
    """Its repository's address, without a slash at the end."""


class _Loader(yaml.SafeLoader):
    """Reads mkdocs.yml without acting on its tags but ``!ENV``."""


def _environment(loader: _Loader, node: yaml.Node) -> Any:
    """The first variable that is set, else the last item, as MkDocs has it."""
    if not isinstance(node, yaml.SequenceNode):
        return os.environ.get(str(node.value))
    *names, default = loader.construct_sequence(node)
    return next((os.environ[name] for name in names if name in os.environ), default)


_Loader.add_multi_constructor("", lambda loader, suffix, node: None)
_Loader.add_constructor("!ENV", _environment)


def about(config: Path) -> About:
    """What the configuration says of the site."""
    loaded = _load(config)
    return About(
        name=str(loaded["site_name"]),
        description=str(loaded.get("site_description", "")),
        address=f"{str(loaded.get('site_url', '')).rstrip('/')}/",
        repository=str(loaded["repo_url"]).rstrip("/"),
    )


def sections(config: Path) -> dict[str, list[str]]:
    """The pages of each first entry of ``nav``; of those without a name, under ""."""
    found: dict[str, list[str]] = {}
    for entry in _load(config).get("nav", []):
        name, value = "", entry
        if isinstance(entry, dict):
            ((name, value),) = entry.items()
        found.setdefault(name, []).extend(_pages(value))
    return found


def navigation_paths(config: Path) -> list[str]:
    """The pages that ``nav`` names, in order, as paths below ``docs_dir``."""
    return list(_pages(_load(config).get("nav", [])))


def _load(config: Path) -> dict[str, Any]:
    loaded: dict[str, Any] = yaml.load(config.read_text(encoding="utf-8"), _Loader)
    return loaded


def _pages(value: Any) -> Iterator[str]:
    """What a part of ``nav`` names, but for links to other sites."""
    return (path for path in _strings(value) if path.endswith(".md"))


def _strings(value: Any) -> Iterator[str]:
    if isinstance(value, str):
        yield value
    elif isinstance(value, dict):
        yield from _strings(list(value.values()))
    elif isinstance(value, list):
        for item in value:
            yield from _strings(item)
