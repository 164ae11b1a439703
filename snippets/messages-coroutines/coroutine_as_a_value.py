r"""Bug: a coroutine is used as text, list or result.

>>> asyncio.run(main())
TypeError: 'coroutine' object is not subscriptable
TypeError: object of type 'coroutine' has no len()
TypeError: 'coroutine' object is not iterable
AttributeError: 'coroutine' object has no attribute 'append'
TypeError: sequence item 0: expected str instance, coroutine found
TypeError: Object of type coroutine is not JSON serializable
TypeError: 'coroutine' object is not callable
"""

import asyncio
import json


async def fetch_names():
    await asyncio.sleep(0.1)
    return ["Ada", "Grace"]


async def main():
    names = fetch_names()
    for use in (
        lambda: names[0],
        lambda: len(names),
        lambda: sorted(names),
        lambda: names.append("Linus"),
        lambda: ", ".join([names]),
        lambda: json.dumps(names),
        lambda: names(),
    ):
        try:
            use()
        except (AttributeError, TypeError) as error:
            print(f"{type(error).__name__}: {error}")
    names.close()


if __name__ == "__main__":
    asyncio.run(main())
