# /// script
# [tool.asyncio-tasks]
# needs = ["processes", "signals"]
# ///
r"""A signal shows on which line a program is stuck.

>>> run()
report: writes
File "<string>", line 4 in write_report
File "<string>", line 6 in main
"""

import signal
import subprocess
import sys

PROGRAM = """
import asyncio, faulthandler, signal, time
def write_report():
    print("report: writes", flush=True); time.sleep(60)
async def main():
    write_report()
faulthandler.register(signal.SIGUSR1)
asyncio.run(main())
"""


def run():
    with subprocess.Popen(
        [sys.executable, "-c", PROGRAM],
        stdout=subprocess.PIPE,
        stderr=subprocess.PIPE,
        text=True,
    ) as process:
        print(process.stdout.readline().strip())
        process.send_signal(signal.SIGUSR1)
        process.stderr.readline()
        print(process.stderr.readline().strip())
        print(process.stderr.readline().strip())
        process.kill()


if __name__ == "__main__":
    run()
