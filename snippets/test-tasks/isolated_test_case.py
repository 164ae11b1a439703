r"""In an IsolatedAsyncioTestCase, setup, test and cleanup may await.

>>> run_tests()
setup: creates the Task
test: debug mode: True
cleanup: done: True
passed: True
"""

import asyncio
import io
import logging
import unittest


async def fetch(name):
    await asyncio.sleep(0.3)
    return f"3 {name}"


class FetchTest(unittest.IsolatedAsyncioTestCase):
    async def asyncSetUp(self):
        print("setup: creates the Task")
        self.fetching = asyncio.create_task(fetch("orders"))

    async def test_result(self):
        loop = asyncio.get_running_loop()
        print("test: debug mode:", loop.get_debug())
        self.assertEqual(await self.fetching, "3 orders")

    async def asyncTearDown(self):
        print("cleanup: done:", self.fetching.done())


def run_tests():
    logging.disable()
    suite = unittest.defaultTestLoader.loadTestsFromTestCase(FetchTest)
    result = unittest.TextTestRunner(stream=io.StringIO()).run(suite)
    print("passed:", result.wasSuccessful())


if __name__ == "__main__":
    run_tests()
