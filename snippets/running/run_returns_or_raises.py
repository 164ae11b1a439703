r"""`asyncio.run` gives what `main` returns, and raises what it raises.

>>> start()
start: 3 users
start: caught offline
"""

import asyncio


async def main(name):
    await asyncio.sleep(0.2)
    if name == "orders":
        raise OSError("offline")
    return f"3 {name}"


def start():
    print("start:", asyncio.run(main("users")))
    try:
        asyncio.run(main("orders"))
    except OSError as error:
        print("start: caught", error)


if __name__ == "__main__":
    start()
