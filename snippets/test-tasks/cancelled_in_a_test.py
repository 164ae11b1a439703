r"""A test cancels the code where it waits, and looks for the cleanup.

>>> test_closes_when_cancelled()
>>> print("passed")
passed
"""

import asyncio
from unittest import mock


async def save(file, wait):
    try:
        await wait()
    finally:
        file.close()


def test_closes_when_cancelled():
    async def check():
        file, started = mock.Mock(), asyncio.Event()

        async def wait():
            started.set()
            await asyncio.Event().wait()

        task = asyncio.create_task(save(file, wait))
        await started.wait()
        task.cancel()
        await asyncio.wait([task])
        assert task.cancelled()
        file.close.assert_called_once()

    asyncio.run(check())


if __name__ == "__main__":
    test_closes_when_cancelled()
    print("passed")
