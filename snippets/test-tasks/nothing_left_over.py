r"""The test fails, because the code leaves a Task behind.

>>> run_tests()
left over: ['backup of draft.txt']
passed: False
"""

import asyncio
import io
import logging
import unittest


async def save(name):
    asyncio.create_task(asyncio.sleep(5), name=f"backup of {name}")


class SaveTest(unittest.IsolatedAsyncioTestCase):
    async def asyncTearDown(self):
        left = asyncio.all_tasks() - {asyncio.current_task()}
        names = sorted(task.get_name() for task in left)
        print("left over:", names)
        self.assertEqual(names, [])

    async def test_save(self):
        await save("draft.txt")


def run_tests():
    logging.disable()
    suite = unittest.defaultTestLoader.loadTestsFromTestCase(SaveTest)
    result = unittest.TextTestRunner(stream=io.StringIO()).run(suite)
    print("passed:", result.wasSuccessful())


if __name__ == "__main__":
    run_tests()
