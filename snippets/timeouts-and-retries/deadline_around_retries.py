r"""One deadline for all the attempts and the pauses together.

>>> asyncio.run(main())
attempt 1: asks
attempt 1: no answer
attempt 2: asks
attempt 2: no answer
attempt 3: asks
main: gives up
"""

import asyncio


async def ask(attempt):
    print(f"attempt {attempt}: asks")
    await asyncio.sleep(5)


async def ask_for_ever(limit=0.3, pause=0.2):
    attempt = 1
    while True:
        try:
            async with asyncio.timeout(limit):
                return await ask(attempt)
        except TimeoutError:
            print(f"attempt {attempt}: no answer")
        await asyncio.sleep(pause)
        pause *= 2
        attempt += 1


async def main():
    try:
        async with asyncio.timeout(1.3):
            await ask_for_ever()
    except TimeoutError:
        print("main: gives up")


if __name__ == "__main__":
    asyncio.run(main())
