r"""A plain test function calls `asyncio.run`.

>>> test_fetch_all()
>>> print("passed")
passed
"""

import asyncio


async def fetch(name):
    await asyncio.sleep(0.2)
    return f"3 {name}"


async def fetch_all(names):
    return await asyncio.gather(*(fetch(name) for name in names))


def test_fetch_all():
    async def check():
        found = await fetch_all(["orders", "users"])
        assert found == ["3 orders", "3 users"]

    asyncio.run(check())


if __name__ == "__main__":
    test_fetch_all()
    print("passed")
