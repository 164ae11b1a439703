# /// script
# [tool.asyncio-tasks]
# needs = ["signals", "threads"]
# ///
r"""Fix: the main thread handles it, and tells the loop of the other.

>>> main()
main: Ctrl-C
serve: ends
"""

import asyncio
import queue
import signal
import threading


async def serve(out):
    stop = asyncio.Event()
    out.put((asyncio.get_running_loop(), stop))
    await stop.wait()
    print("serve: ends")


def main():
    out = queue.Queue()
    thread = threading.Thread(target=lambda: asyncio.run(serve(out)))
    thread.start()
    loop, stop = out.get()
    try:
        signal.raise_signal(signal.SIGINT)
    except KeyboardInterrupt:
        print("main: Ctrl-C")
        loop.call_soon_threadsafe(stop.set)
    thread.join()


if __name__ == "__main__":
    main()
