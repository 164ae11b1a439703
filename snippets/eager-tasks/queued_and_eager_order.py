# /// script
# requires-python = ">=3.12"
# ///
r"""The same program, with Tasks that are queued and with eager ones.

>>> asyncio.run(main())
queued:
  both are created
  a: starts
  b: starts
  a: ends
  b: ends
eager:
  a: starts
  b: starts
  both are created
  a: ends
  b: ends
"""

import asyncio


async def fetch(name):
    print(f"  {name}: starts")
    await asyncio.sleep(0)
    print(f"  {name}: ends")


async def fetch_both():
    a = asyncio.create_task(fetch("a"))
    b = asyncio.create_task(fetch("b"))
    print("  both are created")
    await a
    await b


async def main():
    print("queued:")
    await fetch_both()
    print("eager:")
    loop = asyncio.get_running_loop()
    loop.set_task_factory(asyncio.eager_task_factory)
    await fetch_both()


if __name__ == "__main__":
    asyncio.run(main())
