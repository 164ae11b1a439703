r"""On a loop that jumps to its next timer, an hour takes no time.

>>> test_gives_up_after_an_hour()
3599 s: in time
3601 s: TimeoutError
>>> print("passed")
passed
"""

import asyncio
import selectors


class Jump(selectors.DefaultSelector):
    jumped = 0

    def select(self, timeout=None):
        if timeout is not None:
            self.jumped += timeout
            timeout = 0
        return super().select(timeout)


class JumpingLoop(asyncio.SelectorEventLoop):
    def __init__(self):
        self.jump = Jump()
        super().__init__(self.jump)

    def time(self):
        return super().time() + self.jump.jumped


async def fetch(seconds):
    async with asyncio.timeout(3600):
        await asyncio.sleep(seconds)


def test_gives_up_after_an_hour():
    with asyncio.Runner(loop_factory=JumpingLoop) as runner:
        runner.run(fetch(3599))
        print("3599 s: in time")
        try:
            runner.run(fetch(3601))
        except TimeoutError:
            print("3601 s: TimeoutError")


if __name__ == "__main__":
    test_gives_up_after_an_hour()
    print("passed")
