"""``python -m generator FOLDER``: write the site's files, for any site builder."""

from __future__ import annotations

import sys
from pathlib import Path

from generator.configuration import about
from generator.site import Faults, site_files


def main() -> int:
    if len(sys.argv) != 2:
        print("usage: python -m generator FOLDER", file=sys.stderr)
        return 2
    folder, root = Path(sys.argv[1]).resolve(), Path.cwd()
    if folder.is_relative_to(root / "docs") or folder.is_relative_to(root / "snippets"):
        print(f"{folder} holds what people write; name another", file=sys.stderr)
        return 2
    if not (root / "mkdocs.yml").is_file():
        print("there is no mkdocs.yml here: run it at the root", file=sys.stderr)
        return 2
    try:
        built = site_files(root, about(root / "mkdocs.yml"))
    except Faults as faults:
        print(faults, file=sys.stderr)
        return 1
    for note in (*built.notes, *built.warnings):
        print(note, file=sys.stderr)
    for file in built.files:
        target = folder / file.path
        target.parent.mkdir(parents=True, exist_ok=True)
        target.write_text(file.text, encoding="utf-8")
    for asset in built.assets:
        target = folder / asset.path
        target.parent.mkdir(parents=True, exist_ok=True)
        target.write_bytes(asset.content)
    print(f"{len(built.files) + len(built.assets)} files in {folder}")
    return 0


if __name__ == "__main__":
    sys.exit(main())
