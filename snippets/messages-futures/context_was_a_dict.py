# /// script
# requires-python = "<3.15"
# ///
r"""Bug: with a dict, the Task never runs, on older Pythons.

>>> start()
loop: Exception in callback
loop: AttributeError("'dict' object has no attribute 'run'")
main: done? False
loop: Task was destroyed but it is pending!
"""

import asyncio
import gc


def on_error(loop, context):
    print("loop:", context["message"].split(" <")[0])
    if "exception" in context:
        print("loop:", repr(context["exception"]))


async def save(name):
    print("save:", name)


async def main(saving):
    task = asyncio.create_task(saving, context={"user": "Ada"})
    await asyncio.wait([task], timeout=0.2)
    print("main: done?", task.done())


def start():
    loop = asyncio.new_event_loop()
    loop.set_exception_handler(on_error)
    saving = save("draft.txt")
    loop.run_until_complete(main(saving))
    loop.close()
    saving.close()
    gc.collect()


if __name__ == "__main__":
    start()
