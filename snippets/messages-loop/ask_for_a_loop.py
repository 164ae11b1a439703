# /// script
# requires-python = ">=3.14"
# ///
r"""Bug: there is no loop yet, and nobody makes one.

>>> main()
RuntimeError: There is no current event loop in thread 'MainThread'.
RuntimeError: There is no current event loop in thread 'MainThread'.
"""

import asyncio


async def fetch(name):
    await asyncio.sleep(0.1)
    return f"3 {name}"


def main():
    users = fetch("users")
    for start in (
        lambda: asyncio.get_event_loop().run_until_complete(users),
        lambda: asyncio.gather(users),
    ):
        try:
            start()
        except RuntimeError as error:
            print("RuntimeError:", error)
    users.close()


if __name__ == "__main__":
    main()
