# /// script
# requires-python = ">=3.14"
# ///
r"""Since 3.14 `asyncio.run` takes any awaitable.

>>> run()
run: 3 users
"""

import asyncio


class Report:
    def __await__(self):
        yield from asyncio.sleep(0.1).__await__()
        return "3 users"


def run():
    try:
        print("run:", asyncio.run(Report()))
    except ValueError as error:
        print("run:", str(error).partition(",")[0])


if __name__ == "__main__":
    run()
