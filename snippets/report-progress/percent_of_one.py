r"""A Task calls a function to say how far it is.

>>> asyncio.run(main())
show: 25%
show: 50%
show: 75%
show: 100%
main: 4 rows
"""

import asyncio


async def save(rows, report):
    for number, _row in enumerate(rows, start=1):
        await asyncio.sleep(0.3)
        report(number / len(rows))
    return f"{len(rows)} rows"


def show(part):
    print(f"show: {part:.0%}")


async def main():
    rows = ["tea", "cake", "jam", "milk"]
    saving = asyncio.create_task(save(rows, show))
    print("main:", await saving)


if __name__ == "__main__":
    asyncio.run(main())
