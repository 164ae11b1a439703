"""A picture in a file of its own: an SVG, or a page with the program and stepping."""

from __future__ import annotations

import re
from pathlib import Path

from generator.figure import figure, stepping
from generator.layout import lay_out
from generator.legend import legend
from generator.markup import text
from generator.texts import Texts, read_texts
from generator.timeline import SIGNS, draw
from generator.trace import Trace

HERE = Path(__file__).parent
DOCS = HERE.parent
PLACES = (HERE / "assets", DOCS / "theme/assets", DOCS / "browser", DOCS / "en")
"""Where a file may be: beside this one when installed, or in the tree."""

WIDTH = 720

DARK = re.compile(r'\[data-md-color-scheme="slate"\] ([^{]+\{[^}]*\})')
"""A rule of the style sheet for dark pages."""

PAGE_STYLE = """\
:root { color-scheme: light dark; }
body { background: #fdfcf9; color: #1c2733; font: 16px/1.5 system-ui, sans-serif;
  margin: 0 auto; max-width: 50rem; padding: 1rem; }
h1 { font-size: 1.3rem; }
.example { background: #fff; border: 1px solid #e3ded2; border-radius: 0.5rem; }
.example > * { padding: 0.6rem 0.9rem; }
pre { margin: 0; }
code { font: 0.85em/1.5 ui-monospace, Menlo, Consolas, "DejaVu Sans Mono", monospace; }
pre code { display: block; overflow-x: auto; }
dl { display: grid; grid-template-columns: 4rem 1fr; }
dd { margin: 0; }
.example-output { background: #16222e; color: #dfe9f0; }
@media (prefers-color-scheme: dark) {
  body { background: #10171e; color: #dde5ec; }
  .example { background: #151e27; border-color: #2a3742; }
}
"""


def html(trace: Trace, program: Path, source: str) -> str:
    """A page that needs nothing else: program, output, picture, stepping."""
    all_texts = _texts()
    texts = all_texts.timeline
    name = text(program.name)
    return "\n".join(
        [
            "<!doctype html>",
            '<html lang="en">',
            f'<head><meta charset="utf-8"><title>{name}</title>',
            '<meta name="viewport" content="width=device-width">',
            f"<style>{PAGE_STYLE}{_style()}</style></head>",
            f"<body>{stepping(texts)}<h1>{name}</h1>",
            '<main class="example">',
            _block("program", source),
            _block("output", trace.printed()),
            figure(trace, texts),
            '<div class="timeline-dock"></div>',
            "</main>",
            f"<details><summary>{text(texts.legend)}</summary>",
            f"{legend(all_texts.signs)}</details>",
            f'<script type="module">\n{stepping_script()}</script></body></html>\n',
        ]
    )


def svg(trace: Trace) -> str:
    """An image that follows the colours of who looks at it."""
    picture = draw(trace, lay_out(trace), _texts().timeline)
    wide = (
        ".timeline svg .wide { display: inline } .timeline svg .thin { display: none }"
    )
    signs = re.sub(r"</?svg[^>]*>", "", SIGNS)
    return (
        '<svg xmlns="http://www.w3.org/2000/svg" class="timeline" '
        f'width="{WIDTH}" height="{picture.height}" '
        'font-family="system-ui, sans-serif">\n'
        f"<style>{_style()}{wide} .page {{ fill: var(--tl-page) }}</style>{signs}\n"
        f'<rect class="page" width="100%" height="100%"/>\n{picture.svg}\n</svg>\n'
    )


def asset(name: str) -> str:
    """The text of a file that the site and the command share."""
    return _place(name).read_text(encoding="utf-8")


def _place(name: str) -> Path:
    found = [place / name for place in PLACES if (place / name).exists()]
    if not found:
        raise FileNotFoundError(f"{name} is in none of {', '.join(map(str, PLACES))}")
    return found[0]


def _texts() -> Texts:
    return read_texts(_place("texts.toml").parent)


def _style() -> str:
    """The style sheet, with the system's colours in the place of the site's."""
    dark = r"@media (prefers-color-scheme: dark) { \1 }"
    return DARK.sub(dark, asset("timeline.css"))


def stepping_script() -> str:
    """Both scripts as one, which imports nothing."""
    offer = _inline("pictures.js").replace(
        'const { step } = await import("./stepping.js");\n', ""
    )
    return _inline("stepping.js") + offer


def _inline(name: str) -> str:
    return asset(name).replace("export function", "function")


def _block(kind: str, words: str) -> str:
    code = f"<pre><code>{text(words)}</code></pre>"
    return f'<div class="example-{kind}">{code}</div>' if words else ""
