r"""Exercise: take the first answer, and do not wait for the other.

>>> asyncio.run(main())
north: asked
south: asked
main: answer of north
"""

import asyncio


async def ask(mirror, delay):
    print(f"{mirror}: asked")
    await asyncio.sleep(delay)
    return f"answer of {mirror}"


async def main():
    answers = await asyncio.gather(
        ask("north", 2),
        ask("south", 0.4),
    )
    print("main:", answers[0])


if __name__ == "__main__":
    asyncio.run(main())
