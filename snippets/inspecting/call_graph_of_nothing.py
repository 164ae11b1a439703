# /// script
# requires-python = ">=3.14"
# ///
r"""In a callback there is no call graph. Outside it raises.

>>> start()
main: True
callback: None
start: capture_call_graph() is called outside of a running event loop
"""

import asyncio


def callback():
    print("callback:", asyncio.capture_call_graph())


async def main():
    graph = asyncio.capture_call_graph()
    print("main:", graph.future is asyncio.current_task())
    asyncio.get_running_loop().call_soon(callback)
    await asyncio.sleep(0.1)


def start():
    asyncio.run(main())
    try:
        asyncio.capture_call_graph()
    except RuntimeError as error:
        print("start:", str(error).split(" and ")[0])


if __name__ == "__main__":
    start()
