# /// script
# [tool.asyncio-tasks]
# needs = ["processes", "signals"]
# ///
r"""Bug: SIGTERM ends the program at once, and no `finally` runs.

>>> run()
main: works until SIGTERM
run: the rest of its output: None
"""

import subprocess
import sys

PROGRAM = """
import asyncio
async def main():
    try:
        print("main: works until SIGTERM", flush=True)
        await asyncio.sleep(5)
    finally:
        print("main: has cleaned up", flush=True)
asyncio.run(main())
"""


def run():
    process = subprocess.Popen(
        [sys.executable, "-c", PROGRAM],
        stdout=subprocess.PIPE,
        text=True,
    )
    print(process.stdout.readline().strip())
    process.terminate()
    print(
        "run: the rest of its output:", process.communicate()[0] or None
    )


if __name__ == "__main__":
    run()
