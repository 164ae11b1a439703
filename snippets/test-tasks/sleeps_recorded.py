r"""A test replaces `asyncio.sleep`, and waits for nothing.

>>> test_waits_longer_each_time()
delays: [1, 10]
>>> print("passed")
passed
"""

import asyncio
from unittest import mock


async def retry(function):
    for delay in [1, 10, 100]:
        try:
            return await function()
        except OSError:
            await asyncio.sleep(delay)
    raise OSError("given up")


def test_waits_longer_each_time():
    fetch = mock.AsyncMock(side_effect=[OSError, OSError, "3 orders"])
    with mock.patch("asyncio.sleep") as sleep:
        assert asyncio.run(retry(fetch)) == "3 orders"
    delays = [call.args[0] for call in sleep.await_args_list]
    print("delays:", delays)
    assert delays == [1, 10]


if __name__ == "__main__":
    test_waits_longer_each_time()
    print("passed")
