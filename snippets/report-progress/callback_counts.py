r"""A done callback counts, while `gather` waits for the results.

>>> asyncio.run(main())
progress: 1 of 3
progress: 2 of 3
progress: 3 of 3
main: ['a.csv', 'b.csv', 'c.csv']
"""

import asyncio


async def fetch(name, seconds):
    await asyncio.sleep(seconds)
    return name


class Progress:
    def __init__(self, tasks):
        self.done, self.total = 0, len(tasks)
        for task in tasks:
            task.add_done_callback(self.count)

    def count(self, task):
        self.done += 1
        print(f"progress: {self.done} of {self.total}")


async def main():
    files = {"a.csv": 0.6, "b.csv": 0.2, "c.csv": 0.4}
    tasks = [asyncio.create_task(fetch(*f)) for f in files.items()]
    Progress(tasks)
    print("main:", await asyncio.gather(*tasks))


if __name__ == "__main__":
    asyncio.run(main())
