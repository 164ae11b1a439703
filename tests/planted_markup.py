"""Faults in what a browser gets, to be planted in a small tree.

Each stands where a contributor would make it: in a page, a template of the theme, a
style sheet, a script, or in the generator that writes the HTML.
"""

from __future__ import annotations

from collections.abc import Iterator
from functools import partial

from generator.tree import Tree

from tests.planted import Class, Planted, line_of

PAGE, TEMPLATE = "docs/en/learn/greetings.md", "docs/theme/partials/actions.html"
SERVED = "learn/greetings"
"""What is named where the generator is at fault: a page that shows it."""

ELSEWHERE = "https://elsewhere.example"


def in_page(markup: str, tree: Tree) -> Iterator[Planted]:
    file = tree.root / PAGE
    text = file.read_text(encoding="utf-8")
    changed = text.replace("## See", f"{markup}\n\n## See", 1)
    yield Planted(file, changed, line_of(text, "## See") + markup.count("\n"))


def in_template(markup: str, tree: Tree) -> Iterator[Planted]:
    file = tree.root / TEMPLATE
    text = file.read_text(encoding="utf-8")
    yield Planted(file, f"{text.rstrip()}\n{markup}\n", text.rstrip().count("\n") + 2)


def written(markup: tuple[str, ...], tree: Tree) -> Iterator[Planted]:
    """Each in a page, and in a template."""
    for one in markup:
        yield from in_page(one, tree)
        yield from in_template(one, tree)


def replaced(name: str, old: str, new: str, tree: Tree) -> Iterator[Planted]:
    """The first ``old`` of a file becomes ``new``, and is told at its line."""
    file = tree.root / name
    text = file.read_text(encoding="utf-8")
    assert old in text, f"{name} has no {old!r}"
    yield Planted(file, text.replace(old, new, 1), line_of(text, old))


def generated(module: str, old: str, new: str, tree: Tree) -> Iterator[Planted]:
    """The generator writes something else into each page."""
    name = f"docs/generator/{module}.py"
    for one in replaced(name, old, new, tree):
        yield Planted(one.file, one.text, told_of=tree.root / SERVED)


def several(*classes: Class) -> Class:
    def all_of(tree: Tree) -> Iterator[Planted]:
        for one in classes:
            yield from one(tree)

    return all_of


def marked_up(*markup: str) -> Class:
    return partial(written, markup)


TITLE = '<p class="example-title"'

MARKUP: dict[str, Class] = {
    "a third-party request": several(
        marked_up(
            f'<img src="{ELSEWHERE}/seen.png" alt="">',
            f'<script src="{ELSEWHERE}/count.js"></script>',
            '<iframe src="//elsewhere.example" title="Film"></iframe>',
        ),
        partial(in_page, f"![A sign]({ELSEWHERE}/sign.png)"),
        partial(
            replaced,
            "docs/theme/main.html",
            "<meta property",
            f'<link rel="stylesheet" href="{ELSEWHERE}/font.css"><meta property',
        ),
        partial(
            replaced,
            "docs/theme/assets/site.css",
            "/* Type",
            f"@import url({ELSEWHERE}/font.css); /* Type",
        ),
        partial(
            replaced,
            "docs/browser/run.js",
            "if (document",
            f'fetch("{ELSEWHERE}/seen"); if (document',
        ),
        partial(
            generated,
            "example",
            TITLE,
            f'<img src="{ELSEWHERE}/seen.png" alt="">{TITLE}',
        ),
    ),
    "an inline script": several(
        marked_up("<script>alert(1)</script>", '<script type="module">a()</script>'),
        partial(generated, "example", TITLE, f"<script>go()</script>{TITLE}"),
    ),
    "a handler in an attribute": several(
        marked_up(
            '<p onclick="go()">Go</p>', '<p><a href="javascript:go()">Go</a></p>'
        ),
        partial(in_page, 'Go.\n{ onclick="go()" }'),
        partial(generated, "example", TITLE, f'{TITLE} onclick="go()"'),
    ),
    "an inline style": several(
        marked_up('<p style="color: red">Red</p>', "<style>p { color: red }</style>"),
        partial(in_page, 'Red.\n{ style="color: red" }'),
        partial(generated, "example", TITLE, f'{TITLE} style="color: red"'),
    ),
    "an image without a text": marked_up('<p><img src="../assets/logo.svg"></p>'),
    "a missing label": several(
        marked_up(
            '<p><input type="text"></p>',
            "<p><select><option>One</option></select></p>",
            "<p><textarea></textarea></p>",
            '<p><button type="button"></button></p>',
        ),
        partial(generated, "running", "{escape(words[name])}</button>", "</button>"),
    ),
    "an id that stands twice": several(
        marked_up('<p id="see-also">Also</p>', '<p id="example-hello">Hello</p>'),
        partial(generated, "example", TITLE, f'{TITLE} id="example-hello"'),
    ),
}
"""What needs no browser to be found."""

STYLES = "docs/theme/assets/site.css"
LIGHT = {
    "--md-typeset-a-color": "#0a6872",
    "--md-default-fg-color--light": "#4d5966",
    "--md-code-hl-keyword-color": "#1d57a6",
    "--md-code-hl-string-color": "#17643c",
    "--md-footer-fg-color--light": "#c3ced7",
}
DARK = {
    "--md-typeset-a-color": "#62ccd4",
    "--md-code-hl-function-color": "#d9a0ee",
    "--output-label": "#8fa3b1",
}
PALE, DIM = "#a3b1c2", "#33404b"
"""Colours that nobody can read on a light page, and on a dark one."""


def pale(tree: Tree) -> Iterator[Planted]:
    for names, colour in ((LIGHT, PALE), (DARK, DIM)):
        for name, before in names.items():
            unreadable = "#44505b" if "footer" in name else colour
            yield from replaced(
                STYLES, f"{name}: {before}", f"{name}: {unreadable}", tree
            )


def nameless(tree: Tree) -> Iterator[Planted]:
    new = '  for (const one of bar.children) one.textContent = "";\n'
    for one in replaced(
        RUN, "  place.replaceWith(", f"{new}  place.replaceWith(", tree
    ):
        yield Planted(one.file, one.text, told_of=tree.root / SERVED)


RUN = "docs/browser/run.js"
SEEN: dict[str, Class] = {
    "contrast below 4.5": pale,
    "a style that a script sets": partial(
        replaced,
        RUN,
        "const runParts",
        'document.body.setAttribute("style", "color: red"); const runParts',
    ),
    "a button that a script leaves without a name": nameless,
}
"""What only a browser shows."""
