r"""`wait` returns two sets: what is done, and what is pending.

>>> asyncio.run(main())
A: done
main: A in done? True
main: B in pending? True
main: B cancelled? False
main: result of A
B: done
main: result of B
"""

import asyncio


async def worker(name, delay):
    await asyncio.sleep(delay)
    print(f"{name}: done")
    return f"result of {name}"


async def main():
    a = asyncio.create_task(worker("A", 0.2))
    b = asyncio.create_task(worker("B", 0.6))
    done, pending = await asyncio.wait(
        [a, b],
        timeout=0.4,
    )
    print("main: A in done?", a in done)
    print("main: B in pending?", b in pending)
    print("main: B cancelled?", b.cancelled())
    print("main:", a.result())
    print("main:", await b)


if __name__ == "__main__":
    asyncio.run(main())
