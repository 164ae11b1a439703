r"""Bug: names that asyncio had before Python 3.11.

>>> main()
AttributeError: module 'asyncio' has no attribute 'coroutine'
AttributeError: type object '_asyncio.Task' has no attribute 'all_tasks'
AttributeError: type object '_asyncio.Task' has no attribute
'current_task'
"""

import asyncio
import textwrap


def main():
    for use in (
        lambda: asyncio.coroutine,
        lambda: asyncio.Task.all_tasks(),
        lambda: asyncio.Task.current_task(),
    ):
        try:
            use()
        except AttributeError as error:
            print(textwrap.fill(f"AttributeError: {error}", 72))


if __name__ == "__main__":
    main()
