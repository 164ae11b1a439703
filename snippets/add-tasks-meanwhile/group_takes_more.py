r"""Fix: a group waits for what is added later, too.

>>> asyncio.run(main())
fetch: orders.csv starts
fetch: details.csv starts
fetch: orders.csv is here
fetch: details.csv is here
main: has ['orders.csv', 'details.csv']
"""

import asyncio

tasks = []


async def fetch(name, group):
    print(f"fetch: {name} starts")
    await asyncio.sleep(0.3)
    if name == "orders.csv":
        more = fetch("details.csv", group)
        tasks.append(group.create_task(more))
    await asyncio.sleep(0.2)
    print(f"fetch: {name} is here")
    return name


async def main():
    async with asyncio.TaskGroup() as group:
        first = fetch("orders.csv", group)
        tasks.append(group.create_task(first))
    print("main: has", [task.result() for task in tasks])


if __name__ == "__main__":
    asyncio.run(main())
