"""Tells ``mkdocs serve`` of saved files, without slowing down its builds."""

from __future__ import annotations

import os
import tempfile
import threading
import time
from contextlib import suppress
from pathlib import Path

INTERVAL = 0.5
"""Seconds from one look at the files to the next, as in MkDocs."""

States = dict[str, tuple[int, int]]


class Saves:
    """Touches one file after any file of a folder was saved, added or removed.

    MkDocs can watch the folder itself, but then looks at each of its files twice a
    second while it builds, too: of ten thousand, that takes a seventh of the build.
    Here nobody looks meanwhile; what is saved during a build is seen after it.
    """

    def __init__(self) -> None:
        self._quiet = threading.Event()
        self._quiet.set()

    def watch(self, folder: Path) -> Path:
        """Look at the folder from now on; return the file that is touched."""
        self._kept = tempfile.TemporaryDirectory(prefix="saved-")  # until Python ends
        told = Path(self._kept.name, folder.name)
        told.touch()
        arguments = folder, told, _states(folder)
        threading.Thread(target=self._look, args=arguments, daemon=True).start()
        return told

    def pause(self) -> None:
        """A build begins."""
        self._quiet.clear()

    def resume(self) -> None:
        """It has ended, well or not."""
        self._quiet.set()

    def _look(self, folder: Path, told: Path, before: States) -> None:
        while True:
            time.sleep(INTERVAL)
            self._quiet.wait()
            with suppress(OSError):  # one was removed since it was found: look again
                now = _states(folder)
                if now != before:
                    told.touch()
                before = now


def _states(folder: str | Path) -> States:
    """When each file was last changed, and its size."""
    found: States = {}
    with os.scandir(folder) as entries:
        for entry in entries:
            if entry.is_dir(follow_symlinks=False):
                found |= _states(entry.path)
            else:
                state = entry.stat()
                found[entry.path] = state.st_mtime_ns, state.st_size
    return found
