r"""Fix: in an IsolatedAsyncioTestCase the test runs, and fails.

>>> run_tests()
test: starts
passed: False
"""

import io
import logging
import unittest


class CountTest(unittest.IsolatedAsyncioTestCase):
    async def test_count(self):
        print("test: starts")
        self.assertEqual("3 orders", "4 orders")


def run_tests():
    logging.disable()
    suite = unittest.defaultTestLoader.loadTestsFromTestCase(CountTest)
    result = unittest.TextTestRunner(stream=io.StringIO()).run(suite)
    print("passed:", result.wasSuccessful())


if __name__ == "__main__":
    run_tests()
