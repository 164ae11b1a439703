"""The script that mkdocs-gen-files runs: hands the site's files to MkDocs."""

from __future__ import annotations

import os
from pathlib import Path

import mkdocs_gen_files
from mkdocs.exceptions import PluginError
from mkdocs.plugins import get_plugin_logger

from generator.configuration import About
from generator.site import Faults, site_files

if Path(mkdocs_gen_files.directory) == Path(mkdocs_gen_files.config.docs_dir):
    raise RuntimeError("only MkDocs runs this script; else it would overwrite pages")

HOOKS = "docs/generator/hooks.py"

log = get_plugin_logger("generator")
config = mkdocs_gen_files.config
docs = Path(config.docs_dir)
root = docs.parent.parent
configuration = os.path.relpath(config.config_file_path, root)

if HOOKS not in config.hooks:
    raise PluginError(
        f"{configuration}: {HOOKS} is missing from hooks, which protects each page\n"
        f"  To mend: write hooks: [{HOOKS}]"
    )
try:
    about = About(
        name=config.site_name,
        description=config.site_description or "",
        address=config.site_url or "/",
        repository=(config.repo_url or "").rstrip("/"),
    )
    built = site_files(root, about, docs.name, configuration)
except Faults as faults:
    raise PluginError(str(faults)) from None

for note in built.notes:
    log.info(note)
for warning in built.warnings:
    log.warning(warning)
for file in built.files:
    with mkdocs_gen_files.open(file.path, "w") as target:
        target.write(file.text)
    if file.path.endswith(".md"):
        edit = Path(os.path.relpath(root / file.source, docs)).as_posix()
        mkdocs_gen_files.set_edit_path(file.path, edit)
for asset in built.assets:
    with mkdocs_gen_files.open(asset.path, "wb") as copy:
        copy.write(asset.content)
