"""What a build takes from the style sheets: rules that nothing has a word of."""

from __future__ import annotations

from pathlib import Path

import pytest
from generator.runtime import Unavailable
from generator.stylesheets import lighten

from tests.trees import ROOT

THEME = "assets/stylesheets/main.min.css"
FILES = {
    "index.html": '<p class="in-page"><b id="here" data-a="quoted">x</b></p>',
    "deep/er/index.html": '<p class="in-deep-page">',
    "assets/javascripts/bundle.js": 'x({class:"by-theme other"})',
    "browser/own.js": "one.classList.add(`by-us`); set('--by-script', 1)",
    "browser/python-1/huge.js": "nowhere",
    "assets/page.css": "/* said */\n.kept-as-it-is {\n  color: var(--by-us);\n}\n",
    "assets/playground.css": ".kept-too {\n  color: red;\n}\n",
}
USED = (
    ".in-page",
    "#here",
    "[data-a=quoted]",
    ".in-deep-page",
    ".by-theme",
    ".by-us",
    "p>b",
)
UNUSED = (".nowhere", ".in", ".in-page .nowhere", "#there")
FADES = ":is(a,button,:not(pre)>code,form,label,nav,pre,tr,.md-nav__icon)"
FOLLOWS = ":where(p,h2,h3,ul,ol,dl,div,table,details)"
VALUES = "b{--by-us:1;--by-script:2;--by-theme:3;--by-nobody:4;color:var(--by-theme)}"


@pytest.fixture
def small(tmp_path: Path) -> Path:
    """A built site in a folder whose name means something to a glob."""
    folder = tmp_path / "a[b] *"
    rules = "".join(f"{one}{{color:red}}" for one in USED + UNUSED)
    for name, text in {**FILES, THEME: rules + VALUES}.items():
        (folder / name).parent.mkdir(parents=True, exist_ok=True)
        (folder / name).write_text(text, encoding="utf-8")
    return folder


@pytest.fixture
def lightened(small: Path) -> Path:
    return light(small)


def light(small: Path) -> Path:
    try:
        lighten(ROOT, small)
    except Unavailable as unavailable:
        pytest.skip(str(unavailable))
    return small


def test_the_theme_keeps_what_is_used(lightened: Path) -> None:
    kept = (lightened / THEME).read_text(encoding="utf-8")
    rules = "".join(f"{one}{{color:red}}" for one in USED)
    assert kept == rules + VALUES.replace("--by-nobody:4;", "")


def test_ours_loses_what_is_for_people(lightened: Path) -> None:
    ours = (lightened / "assets/page.css").read_text(encoding="utf-8")
    assert ours == ".kept-as-it-is{color:var(--by-us)}\n"
    ours = (lightened / "assets/playground.css").read_text(encoding="utf-8")
    assert ours == ".kept-too{color:red}\n"


def test_what_is_for_all_of_a_page_is_for_what_it_concerns(small: Path) -> None:
    theme = small / THEME
    switching = "[data-md-color-switching]"
    rules = (
        f"{switching} *,{switching} :after{{color:red}}"
        "table:not([class]){top:0}table:not([class])+*{left:0}"
    )
    theme.write_text(rules, encoding="utf-8")
    (small / "index.html").write_text(f"<table {switching[1:-1]}>", encoding="utf-8")
    kept = light(small).joinpath(THEME).read_text(encoding="utf-8")
    assert kept == (
        f"{switching} {FADES},{switching} {FADES}:after{{color:red}}"
        "table:not(.highlighttable){top:0}"
        f"table:not(.highlighttable)+{FOLLOWS}{{left:0}}"
    )


def test_a_site_without_our_style_sheet_is_none(lightened: Path) -> None:
    (lightened / "assets/page.css").unlink()
    with pytest.raises(Unavailable, match=r"page\.css"):
        lighten(ROOT, lightened)
