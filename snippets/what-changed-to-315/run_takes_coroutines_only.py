# /// script
# requires-python = "<3.14"
# ///
r"""Before 3.14 `asyncio.run` took nothing but coroutines.

>>> run()
run: ValueError
run: ValueError
"""

import asyncio


class Report:
    def __await__(self):
        yield from asyncio.sleep(0.1).__await__()
        return "3 users"


def run():
    for work in Report(), "report":
        try:
            print("run:", asyncio.run(work))
        except (TypeError, ValueError) as error:
            print("run:", type(error).__name__)


if __name__ == "__main__":
    run()
