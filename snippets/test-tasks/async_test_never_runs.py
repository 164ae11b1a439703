r"""Bug: in a plain TestCase an async test passes without running.

>>> run_tests()
passed: True
RuntimeWarning: coroutine 'CountTest.test_count' was never awaited
"""

import io
import unittest
import warnings


class CountTest(unittest.TestCase):
    async def test_count(self):
        print("test: starts")
        self.assertEqual("3 orders", "4 orders")


def run_tests():
    suite = unittest.defaultTestLoader.loadTestsFromTestCase(CountTest)
    with warnings.catch_warnings(record=True) as caught:
        warnings.simplefilter("always", RuntimeWarning)
        runner = unittest.TextTestRunner(stream=io.StringIO())
        result = runner.run(suite)
    print("passed:", result.wasSuccessful())
    for warning in caught:
        if warning.category is RuntimeWarning:
            print("RuntimeWarning:", warning.message)


if __name__ == "__main__":
    run_tests()
