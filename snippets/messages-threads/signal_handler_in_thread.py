# /// script
# [tool.asyncio-tasks]
# needs = ["signals", "threads"]
# ///
r"""Bug: a thread wants to handle Ctrl-C.

>>> main()
RuntimeError: set_wakeup_fd only works in main thread of the main
interpreter
serve: goes on
"""

import asyncio
import signal
import textwrap
import threading


async def serve():
    loop = asyncio.get_running_loop()
    try:
        loop.add_signal_handler(signal.SIGINT, print, "Ctrl-C")
    except RuntimeError as error:
        print(textwrap.fill(f"RuntimeError: {error}", 72))
    print("serve: goes on")


def main():
    thread = threading.Thread(target=asyncio.run, args=[serve()])
    thread.start()
    thread.join()


if __name__ == "__main__":
    main()
