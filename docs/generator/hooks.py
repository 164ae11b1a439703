"""What MkDocs calls while it builds: what no plugin does to a page or a file."""

from __future__ import annotations

import logging
import os
from datetime import date
from hashlib import sha256
from html import escape
from pathlib import Path
from typing import TYPE_CHECKING, Any, Literal

from generator.offline import Copy
from generator.offline_page import OfflineError, read_words
from generator.origin import origin
from generator.plain import twin
from generator.policy import THEME_SCRIPTS, PolicyError, Refused, with_policy
from generator.runtime import Unavailable
from generator.saves import Saves
from generator.search_index import split
from generator.site import TWIN
from generator.stylesheets import lighten
from generator.unseen import without_unseen

if TYPE_CHECKING:
    from mkdocs.config.defaults import MkDocsConfig
    from mkdocs.livereload import LiveReloadServer
    from mkdocs.structure.files import Files
    from mkdocs.structure.nav import Navigation
    from mkdocs.structure.pages import Page
    from mkdocs.utils.templates import TemplateContext

log = logging.getLogger("mkdocs.hooks")

_serving = False
_saves = Saves()
_fit: set[bytes] = set()
"""Digests of served pages that could have a policy: most stay as they are."""


def on_startup(command: Literal["build", "gh-deploy", "serve"], dirty: bool) -> None:
    global _serving
    _serving = command == "serve"


def on_serve(
    server: LiveReloadServer, config: MkDocsConfig, builder: Any
) -> LiveReloadServer:
    """Build again when a snippet is saved; the other folders are in mkdocs.yml."""
    snippets = Path(config.config_file_path).parent / "snippets"
    server.watch(str(_saves.watch(snippets)))
    return server


def on_pre_build(config: MkDocsConfig) -> None:
    _saves.pause()


def on_build_error(error: Exception) -> None:
    _saves.resume()


def on_config(config: MkDocsConfig) -> None:
    """Offer no copy to read offline where each change would have to make it anew."""
    _check_strict(config)
    _check_offline(config)
    if _serving:
        config.extra.pop("offline", None)
        _forget_what_was_said()


def _check_strict(config: MkDocsConfig) -> None:
    """A strict build fails if MkDocs has warned, and with --quiet it never does."""
    if config.strict and not log.isEnabledFor(logging.WARNING):
        from mkdocs.exceptions import PluginError

        raise PluginError("--strict would miss all warnings: leave out --quiet")


def _check_offline(config: MkDocsConfig) -> None:
    """A mistake in the words of the copy is one of mkdocs.yml, and told at once."""
    offline = config.extra.get("offline")
    if offline is None:
        return
    try:
        read_words(offline)
    except OfflineError as error:
        from mkdocs.exceptions import PluginError

        file = os.path.relpath(config.config_file_path)
        raise PluginError(f"{file}: {error}") from None


def on_files(files: Files, config: MkDocsConfig) -> Files:
    """Publish the twins of pages as Markdown, which is not to be built."""
    pages = (file.src_uri for file in files.documentation_pages())
    for path in {f"{twin(page)}{TWIN}" for page in pages}:
        if file := files.get_file_from_path(path):
            file.dest_uri = path.removesuffix(TWIN)
    return files


def on_page_context(
    context: TemplateContext, page: Page, config: MkDocsConfig, nav: Navigation
) -> TemplateContext:
    """Escape the description, which the theme puts into an attribute as it is."""
    page.meta["description"] = escape(page.meta.get("description", ""))
    return context


def on_post_page(output: str, page: Page, config: MkDocsConfig) -> str:
    return _protect(output, page.file.src_uri, config)


def on_post_template(
    output_content: str, template_name: str, config: MkDocsConfig
) -> str:
    if not template_name.endswith(".html"):
        return output_content
    return _protect(output_content, template_name, config)


def on_post_build(config: MkDocsConfig) -> None:
    site = Path(config.site_dir)
    split(site)
    if offline := config.extra.get("offline"):
        _pack(site, config.site_url or "", offline)
    if not _serving:  # after the copy, which has a note that no page of the site has
        _lighten(Path(config.config_file_path).parent, site)
    _saves.resume()


def _pack(site: Path, address: str, offline: dict[str, Any]) -> None:
    try:
        copy = Copy(site, address, read_words(offline), date.today().isoformat())
        copy.pack(site / offline["file"])
    except OfflineError as error:
        from mkdocs.exceptions import PluginError

        raise PluginError(str(error)) from None


def _lighten(root: Path, site: Path) -> None:
    try:
        lighten(root, site)
    except Unavailable as unavailable:
        log.info(f"The style sheets stay as heavy as they are: {unavailable}")


def _forget_what_was_said() -> None:
    """Let MkDocs name a fault again that the last build had, too.

    It says the same thing once only: who saves a page and has not mended the fault
    would read that the build fails, but not why.
    """
    for known in logging.getLogger("mkdocs.commands.build").filters:
        getattr(known, "msgs", set()).clear()


def _protect(html: str, name: str, config: MkDocsConfig) -> str:
    """The page with its policy; under ``mkdocs serve``, the page, if it could have one.

    To each page it sends, that server adds an inline script, which reloads the page
    after a change. Its text is not known here: the policy would stop it.
    """
    digest = sha256(html.encode()).digest() if _serving else b""
    if digest in _fit:
        return html
    try:
        protected = with_policy(without_unseen(html), THEME_SCRIPTS)
    except PolicyError as error:
        from mkdocs.exceptions import PluginError

        told = (f"{_place(one, name, config)}: {one}" for one in error.refused)
        raise PluginError("\n".join(told)) from None
    if not _serving:
        return protected
    _fit.add(digest)
    return html


def _place(refused: Refused, name: str, config: MkDocsConfig) -> str:
    """File and line where it was written; the page if the generator wrote it."""
    theme = Path(config.theme.custom_dir or "")
    files = [Path(config.docs_dir, name), *sorted(theme.rglob("*.html"))]
    if found := origin((refused.tag, refused.part), files):
        file, line = found
        return f"{os.path.relpath(file)}:{line}"
    return name
