"""What readers may write for the exercises: programs that are wrong, or right.

Each is the starting program or the solution, with one text in the place of another.
"""

from __future__ import annotations

START, SOLUTION = "", "_solution"

Attempt = tuple[str, str, str]
"""Which of the two, the text to replace, and the text in its place."""

TOO_LATE = "asyncio.sleep(9)"

WRONG: dict[str, dict[str, Attempt]] = {
    "fetch_meanwhile": {
        "no_users": (SOLUTION, 'print("main:", await fetch("users"))', "pass"),
        "no_orders": (SOLUTION, 'print("main:", await orders)', "await orders"),
        "too_slow": (
            START,
            'fetch("orders")',
            'await asyncio.create_task(fetch("orders"))',
        ),
    },
    "name_the_tasks": {
        "too_few": (SOLUTION, "await letter", "pass"),
        "same_name": (SOLUTION, 'name="letter"', 'name="draft"'),
        "no_name": (SOLUTION, ', name="letter"', ""),
        "not_told": (SOLUTION, "asyncio.current_task().get_name()", '"file"'),
    },
    "make_breakfast": {
        "no_tea": (SOLUTION, "await tea", "pass"),
        "no_toast": (
            SOLUTION,
            "toast = asyncio.create_task(make_toast())",
            "toast = tea",
        ),
        "no_breakfast": (SOLUTION, 'print("main: breakfast is ready")', "pass"),
        "too_early": (
            SOLUTION,
            'await tea\n    await toast\n    print("main: breakfast is ready")',
            'await toast\n    print("main: breakfast is ready")\n    await tea',
        ),
        "too_slow": (START, "asyncio.create_task(make_tea())", "make_tea()"),
    },
    "wait_for_the_save": {
        "not_saved": (START, "asyncio.sleep(0.4)", "asyncio.sleep(0.7)"),
        "not_closed": (SOLUTION, 'print("main', 'str("main'),
        "closed_late": (SOLUTION, "await asyncio.sleep(0.4)", "await saving"),
    },
    "say_how_it_ended": {
        "no_value": (SOLUTION, 'print("main:", task.result())', "pass"),
        "no_error": (SOLUTION, 'failed,", task.exception()', 'failed"'),
        "never_retrieved": (START, '"main: it is here"', "task"),
    },
    "tell_it_at_once": {
        "no_users": (SOLUTION, "users.add_done_callback(announce)", "pass"),
        "users_late": (SOLUTION, 'fetch("users", 0.4)', 'fetch("users", 1)'),
        "no_orders": (SOLUTION, "orders.add_done_callback(announce)", "pass"),
        "no_work": (SOLUTION, 'print("main: own', 'str("main: own'),
        "work_late": (
            START,
            "await asyncio.sleep(0.8)",
            "print(await users)\n    await asyncio.sleep(0.8)",
        ),
    },
    "take_the_first_answer": {
        "one_asked": (SOLUTION, '"north", 2', '"west", 2'),
        "slow_answer": (START, "answers[0]", "answers"),
        "no_answer": (SOLUTION, "task.result()", "task.done()"),
        "too_slow": (START, "answers[0]", "answers[1]"),
    },
    "three_at_once": {
        "not_all": (SOLUTION, "0, 3", "0, 2"),
        "too_many": (SOLUTION, "first + 3", "first + 4"),
        "too_slow": (
            START,
            "await asyncio.gather(*[send(name) for name in names])",
            "[await send(name) for name in names]",
        ),
    },
    "cancel_the_slow_one": {
        "no_users": (SOLUTION, 'print("main:", await users)', "await users"),
        "no_orders": (SOLUTION, 'fetch("orders", 5)', TOO_LATE),
        "not_going_on": (SOLUTION, 'print("main: goes on")', "pass"),
        "too_slow": (SOLUTION, "orders.cancel()", "pass"),
        "still_running": (SOLUTION, "await orders", "pass"),
    },
    "close_the_file": {
        "not_opened": (SOLUTION, 'print(f"save: opens {name}")', "pass"),
        "not_closed": (SOLUTION, 'print(f"save: closes {name}")', "pass"),
        "closed_twice": (
            SOLUTION,
            "asyncio.sleep(2)\n",
            "asyncio.sleep(2)\n    except asyncio.CancelledError:\n"
            '        print(f"save: closes {name}")\n        raise\n',
        ),
        "not_cancelled": (SOLUTION, "finally:", "except asyncio.CancelledError:"),
    },
    "stop_what_is_of_no_use": {
        "not_told": (SOLUTION, "no report,", "no report"),
        "no_orders": (SOLUTION, 'group.create_task(fetch("orders", 1))', "pass"),
        "runs_on": (START, "asyncio.gather", "asyncio.gather"),
        "told_early": (
            SOLUTION,
            'group.create_task(fetch("orders", 1))',
            'asyncio.create_task(fetch("orders", 9))',
        ),
        "no_end": (SOLUTION, 'print("main: ends")', "pass"),
    },
    "save_what_can_be_saved": {
        "not_saved": (SOLUTION, 'try_to_save("draft.txt"', 'try_to_save("letter.txt"'),
        "not_told": (SOLUTION, 'print("save:", error)', "pass"),
        "no_failure": (SOLUTION, 'name == "letter.txt"', "not name"),
        "too_slow": (SOLUTION, "group.create_task(", "await ("),
        "no_end": (SOLUTION, 'print("main: ends")', "pass"),
    },
    "give_up_after_a_second": {
        "no_users": (SOLUTION, "asyncio.timeout(1)", "asyncio.timeout(0.2)"),
        "no_orders": (SOLUTION, '("orders", 3)', '("stock", 3)'),
        "not_given_up": (START, "asyncio", "asyncio"),
        "too_early": (SOLUTION, "asyncio.timeout(1)", "asyncio.timeout(0.2)"),
        "not_going_on": (SOLUTION, 'print("main: goes on")', "pass"),
        "too_slow": (SOLUTION, "asyncio.timeout(1)", "asyncio.timeout(2)"),
    },
    "each_page_its_own_limit": {
        "not_all": (START, "asyncio", "asyncio"),
        "not_given_up": (SOLUTION, "asyncio.timeout(1)", "asyncio.timeout(9)"),
        "not_told": (SOLUTION, "took too long", "is missing"),
        "too_slow": (SOLUTION, "asyncio.timeout(1)", "asyncio.timeout(2)"),
    },
    "crawl_two_links_far": {
        "not_all": (SOLUTION, 'visit("/", 2', 'visit("/", 1'),
        "too_far": (SOLUTION, 'visit("/", 2', 'visit("/", 3'),
        "twice": (SOLUTION, "if link not in pages:", "if True:"),
        "too_slow": (SOLUTION, "sleep(0.3)", "sleep(0.6)"),
        "no_end": (SOLUTION, 'print("main: ends")', "pass"),
    },
    "crawl_until_time_is_up": {
        "not_told": (SOLUTION, "for path in pages", "for path in pages[1:]"),
        "not_given_up": (SOLUTION, "asyncio.timeout(1)", "asyncio.timeout(5)"),
        "too_slow": (SOLUTION, "asyncio.timeout(1)", "asyncio.timeout(2)"),
        "too_early": (SOLUTION, "asyncio.timeout(1)", "asyncio.timeout(0.5)"),
    },
    "find_the_lost_exception": {
        "no_error": (SOLUTION, 'failed,", result', 'failed"'),
        "wrong_count": (
            SOLUTION,
            "    for name",
            '    print("main: saved", len(results), "files")\n    for name',
        ),
        "not_saved": (SOLUTION, "save(name, 0.3)", "save('letter.txt', 0.3)"),
    },
    "find_what_blocks": {
        "not_sent": (SOLUTION, "await first\n    await second", "pass"),
        "too_slow": (
            START,
            "time.sleep(1)",
            "await asyncio.sleep(0)\n    time.sleep(1)",
        ),
    },
    "stop_the_worker": {
        "too_little": (SOLUTION, "asyncio.sleep(1)", "asyncio.sleep(0.6)"),
        "goes_on": (SOLUTION, "task.cancel()", "pass"),
        "not_cancelled": (
            SOLUTION,
            "except Exception:",
            "except asyncio.CancelledError:\n            return\n"
            "        except Exception:",
        ),
        "no_end": (SOLUTION, 'print("main: ends")', "pass"),
    },
}
"""By exercise and by the key that its check must yield."""

RIGHT: dict[str, list[Attempt]] = {
    "fetch_meanwhile": [
        (
            SOLUTION,
            'print("main:", await fetch("users"))\n    print("main:", await orders)',
            'for result in await asyncio.gather(fetch("users"), orders):\n'
            "        print(result)",
        ),
    ],
    "name_the_tasks": [
        (
            START,
            "    await draft\n",
            '    draft.set_name("one")\n    letter.set_name("two")\n    await draft\n',
        ),
        (SOLUTION, "print(asyncio", 'print("now", asyncio'),
    ],
    "make_breakfast": [
        (
            START,
            "await asyncio.create_task(make_tea())\n"
            "    await asyncio.create_task(make_toast())",
            "await asyncio.gather(make_toast(), make_tea())",
        ),
        (
            START,
            "await asyncio.create_task(make_tea())\n"
            "    await asyncio.create_task(make_toast())",
            "async with asyncio.TaskGroup() as kitchen:\n"
            "        kitchen.create_task(make_tea())\n"
            "        kitchen.create_task(make_toast())",
        ),
        (SOLUTION, "await tea", "await asyncio.wait([tea, toast])"),
    ],
    "wait_for_the_save": [
        (
            SOLUTION,
            "await saving",
            "await asyncio.gather(saving)\n    print('bye')",
        ),
    ],
    "say_how_it_ended": [
        (
            START,
            'if task.done():\n            print("main: it is here")',
            "try:\n            print(await task)\n        except OSError as error:\n"
            "            print(error)",
        ),
    ],
    "tell_it_at_once": [
        (
            START,
            "    await asyncio.sleep(0.8)\n",
            "    async def tell(task):\n        print(await task)\n\n"
            "    telling = asyncio.create_task(tell(users))\n"
            "    await asyncio.sleep(0.8)\n    await telling\n",
        ),
    ],
    "take_the_first_answer": [
        (
            START,
            "answers = await asyncio.gather(\n"
            '        ask("north", 2),\n        ask("south", 0.4),\n    )\n'
            '    print("main:", answers[0])',
            'asked = [ask("north", 2), ask("south", 0.4)]\n'
            "    for step in asyncio.as_completed(asked):\n"
            "        print(await step)\n        break",
        ),
        (SOLUTION, "    await asyncio.wait(tasks)\n", ""),
    ],
    "three_at_once": [
        (
            START,
            "await asyncio.gather(*[send(name) for name in names])",
            "limit = asyncio.Semaphore(3)\n\n"
            "    async def wait_and_send(name):\n        async with limit:\n"
            "            await send(name)\n\n"
            "    await asyncio.gather(*[wait_and_send(name) for name in names])",
        ),
        (
            START,
            "await asyncio.gather(*[send(name) for name in names])",
            "pending = set()\n    for name in names:\n"
            "        if len(pending) == 3:\n"
            "            _, pending = await asyncio.wait(\n"
            "                pending, return_when=asyncio.FIRST_COMPLETED\n"
            "            )\n"
            "        pending.add(asyncio.create_task(send(name)))\n"
            "    await asyncio.wait(pending)",
        ),
    ],
    "cancel_the_slow_one": [
        (
            SOLUTION,
            "    try:\n        await orders\n    except asyncio.CancelledError:\n"
            '        print("main: no orders")\n',
            "    await asyncio.wait([orders])\n",
        ),
    ],
    "close_the_file": [
        (
            SOLUTION,
            '    finally:\n        print(f"save: closes {name}")',
            "    except asyncio.CancelledError:\n"
            '        print(f"save: closes {name}")\n        raise\n    else:\n'
            '        print(f"save: closes {name}")',
        ),
    ],
    "stop_what_is_of_no_use": [
        (
            START,
            "        await asyncio.gather(\n"
            '            fetch("users", 0.3),\n'
            '            fetch("orders", 1),\n        )\n'
            "    except OSError as error:\n",
            '        orders = asyncio.create_task(fetch("orders", 1))\n'
            '        await fetch("users", 0.3)\n        await orders\n'
            "    except OSError as error:\n        orders.cancel()\n"
            "        await asyncio.wait([orders])\n",
        ),
    ],
    "save_what_can_be_saved": [
        (
            START,
            '    if name == "letter.txt":\n'
            '        raise OSError(f"no room for {name}")\n'
            "    print",
            '    if name == "letter.txt":\n'
            '        print(f"no room for {name}")\n        return\n'
            "    print",
        ),
        (
            START,
            "        async with asyncio.TaskGroup() as group:\n"
            '            group.create_task(save("draft.txt", 0.6))\n'
            '            group.create_task(save("letter.txt", 0.3))\n'
            '            group.create_task(save("report.txt", 0.9))\n'
            "    except* OSError as group_error:\n"
            '        print("main:", group_error.exceptions)\n',
            "        print(\n            await asyncio.gather(\n"
            '                save("draft.txt", 0.6),\n'
            '                save("letter.txt", 0.3),\n'
            '                save("report.txt", 0.9),\n'
            "                return_exceptions=True,\n"
            "            )\n        )\n    finally:\n        pass\n",
        ),
    ],
    "give_up_after_a_second": [
        (
            SOLUTION,
            "            async with asyncio.timeout(1):\n"
            '                print("main:", await fetch(name, delay))\n',
            "            got = await asyncio.wait_for(fetch(name, delay), 1)\n"
            '            print("main:", got)\n',
        ),
        (
            START,
            '    for name, delay in ("users", 0.4), ("orders", 3):\n'
            '        print("main:", await fetch(name, delay))\n',
            '    orders = asyncio.create_task(fetch("orders", 3))\n'
            '    print("main:", await fetch("users", 0.4))\n'
            "    await asyncio.wait([orders], timeout=0.6)\n"
            "    orders.cancel()\n",
        ),
    ],
    "each_page_its_own_limit": [
        (
            START,
            "        async with asyncio.timeout(1):\n"
            "            pages = await asyncio.gather(\n"
            '                fetch("/users", 0.3),\n'
            '                fetch("/orders", 5),\n'
            '                fetch("/report", 0.6),\n'
            "            )\n"
            '            print("main:", pages)\n',
            "        pages = [fetch('/users', 0.3), fetch('/orders', 5)]\n"
            "        pages.append(fetch('/report', 0.6))\n"
            "        limited = [asyncio.wait_for(page, 1) for page in pages]\n"
            "        for page in asyncio.as_completed(limited):\n"
            "            print(await page)\n",
        ),
    ],
    "crawl_two_links_far": [
        (
            START,
            "    async with asyncio.TaskGroup() as group:\n"
            '        group.create_task(visit("/", group, ["/"]))\n',
            '    pages = level = ["/"]\n'
            "    for _ in range(3):\n"
            "        found = await asyncio.gather(*map(fetch, level))\n"
            "        level = [link for links in found for link in links]\n"
            "        level = [link for link in level if link not in pages]\n"
            "        pages = pages + level\n",
        ),
    ],
    "crawl_until_time_is_up": [
        (
            START,
            "    async with asyncio.TaskGroup() as group:\n"
            '        group.create_task(visit("/", group, pages))\n',
            "    async def crawl():\n"
            "        async with asyncio.TaskGroup() as group:\n"
            '            group.create_task(visit("/", group, pages))\n\n'
            "    await asyncio.wait([asyncio.create_task(crawl())], timeout=1)\n",
        ),
    ],
    "find_the_lost_exception": [
        (
            START,
            "await asyncio.gather(\n"
            "        *[save(name, 0.3) for name in names],\n"
            "        return_exceptions=True,\n    )\n"
            '    print("main: saved", len(names), "files")',
            "tasks = [asyncio.create_task(save(name, 0.3)) for name in names]\n"
            "    await asyncio.wait(tasks)\n    for task in tasks:\n"
            "        print(task.exception())",
        ),
    ],
    "find_what_blocks": [
        (
            SOLUTION,
            "await first\n    await second",
            "await asyncio.gather(first, second)",
        ),
    ],
    "stop_the_worker": [
        (START, "except BaseException:", "except OSError:"),
        (
            START,
            "except BaseException:\n",
            "except asyncio.CancelledError:\n            raise\n"
            "        except BaseException:\n",
        ),
    ],
}
"""Other ways that a check must accept."""
