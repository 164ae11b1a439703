r"""A name is a label, not an identity.

>>> asyncio.run(main())
same name: True
same Task: False
three has a number: True
three is now '3'
['page 1', 'page 2', 'page 3']
"""

import asyncio


async def fetch(page):
    await asyncio.sleep(0.1)
    return f"page {page}"


async def main():
    one = asyncio.create_task(fetch(1), name="fetch")
    two = asyncio.create_task(fetch(2), name="fetch")
    three = asyncio.create_task(fetch(3))
    print("same name:", one.get_name() == two.get_name())
    print("same Task:", one == two)
    number = three.get_name().removeprefix("Task-")
    print("three has a number:", number.isdecimal())
    three.set_name(3)
    print("three is now", repr(three.get_name()))
    print(await asyncio.gather(one, two, three))


if __name__ == "__main__":
    asyncio.run(main())
