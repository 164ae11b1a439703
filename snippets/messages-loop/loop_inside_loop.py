r"""Bug: a loop is to run inside a loop.

>>> asyncio.run(main())
RuntimeError: This event loop is already running
RuntimeError: Cannot run the event loop while another loop is running
RuntimeError: Runner.run() cannot be called from a running event loop
"""

import asyncio


async def fetch(name):
    await asyncio.sleep(0.1)
    return f"3 {name}"


async def main():
    users = fetch("users")
    loop, other = asyncio.get_running_loop(), asyncio.new_event_loop()
    for run in (
        loop.run_until_complete,
        other.run_until_complete,
        asyncio.Runner().run,
    ):
        try:
            run(users)
        except RuntimeError as error:
            print("RuntimeError:", error)
    users.close()
    other.close()


if __name__ == "__main__":
    asyncio.run(main())
