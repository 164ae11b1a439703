"""A whole tree in a few files, for tests that plant faults in it."""

from __future__ import annotations

from pathlib import Path

from generator.configuration import About

SNIPPET = '''\
r"""One Task says hello.

>>> asyncio.run(main())
main: waits
hello
"""

import asyncio


async def say(text):
    await asyncio.sleep(1)
    print(text)


async def main():
    task = asyncio.create_task(say("hello"))
    print("main: waits")
    await task


if __name__ == "__main__":
    asyncio.run(main())
'''

PAGE = """\
---
description: One page.
---

# Greetings

A first line, with a [link](../index.md).

```example
greetings/hello.py
```

## See also

- [Home](../index.md)
"""

HOME = """\
---
description: The first page.
---

# Home

[Greetings](learn/greetings.md#see-also)
"""

CONFIG = """\
site_name: Small
repo_url: https://example.org/small
nav:
  - index.md
  - learn/greetings.md
"""

SMALL = About("Small", "A tree.", "https://example.org/", "https://example.org/small")
"""What its configuration says of it."""

FILES = {
    "snippets/greetings/hello.py": SNIPPET,
    "docs/en/learn/greetings.md": PAGE,
    "docs/en/index.md": HOME,
    "mkdocs.yml": CONFIG,
}


def write_tree(root: Path, **changes: str) -> Path:
    """Write the small tree below ``root`` and return ``root``.

    ``changes`` replaces the text of ``snippet``, ``page``, ``home`` or ``config``.
    """
    texts = dict(zip(FILES, [changes.get(key, "") for key in KEYS], strict=True))
    for name, text in FILES.items():
        write(root, name, texts[name] or text)
    texts_file = Path(__file__).parent.parent / "docs" / "en" / "texts.toml"
    write(root, "docs/en/texts.toml", texts_file.read_text(encoding="utf-8"))
    return root


KEYS = ("snippet", "page", "home", "config")


def write(root: Path, name: str, text: str) -> Path:
    path = root / name
    path.parent.mkdir(parents=True, exist_ok=True)
    path.write_text(text, encoding="utf-8")
    return path
