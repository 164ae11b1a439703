# /// script
# requires-python = ">=3.15"
# [tool.asyncio-tasks]
# needs = ["processes"]
# ///
r"""Since 3.15 `asyncio ps` can try again.

>>> run()
takes --retries: True
"""

import subprocess
import sys


def run():
    command = [sys.executable, "-m", "asyncio", "ps", "--help"]
    result = subprocess.run(command, capture_output=True, text=True)
    print("takes --retries:", "--retries" in result.stdout)


if __name__ == "__main__":
    run()
