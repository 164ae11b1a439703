# /// script
# requires-python = ">=3.15"
# ///
r"""Ask for what you need, not for a version.

>>> run()
Task.get_context: True
eager_task_factory: True
Queue.shutdown: True
print_call_graph: True
TaskGroup.cancel: True
"""

import asyncio

FEATURES = {
    "Task.get_context": (asyncio.Task, "get_context"),
    "eager_task_factory": (asyncio, "eager_task_factory"),
    "Queue.shutdown": (asyncio.Queue, "shutdown"),
    "print_call_graph": (asyncio, "print_call_graph"),
    "TaskGroup.cancel": (asyncio.TaskGroup, "cancel"),
}


def run():
    for name, (owner, attribute) in FEATURES.items():
        print(f"{name}: {hasattr(owner, attribute)}")


if __name__ == "__main__":
    run()
