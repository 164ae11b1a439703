"""What Python does with a program's threads when the program ends."""

from __future__ import annotations

import concurrent.futures.thread
import threading


def wait_for_threads() -> None:
    """Let pools end their workers, then wait for all threads but daemons."""
    concurrent.futures.thread._python_exit()
    for thread in threading.enumerate():
        if thread is not threading.current_thread() and not thread.daemon:
            thread.join()
