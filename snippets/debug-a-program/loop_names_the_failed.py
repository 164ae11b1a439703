r"""A handler of the loop tells which Task has failed unseen.

>>> asyncio.run(main())
handler: Task exception was never retrieved
handler: save
handler: OSError('no room for draft.txt')
main: goes on
"""

import asyncio


def on_error(loop, context):
    print("handler:", context["message"])
    if "future" in context:
        print("handler:", context["future"].get_name())
    print("handler:", repr(context.get("exception")))


async def save(name):
    raise OSError(f"no room for {name}")


async def main():
    loop = asyncio.get_running_loop()
    loop.set_exception_handler(on_error)
    asyncio.create_task(save("draft.txt"), name="save")
    await asyncio.sleep(0.5)
    print("main: goes on")


if __name__ == "__main__":
    asyncio.run(main())
