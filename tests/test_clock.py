"""Virtual time is a possible real run: of a fast machine that never has to wait."""

from __future__ import annotations

import asyncio
import contextlib
import selectors
import threading
import time

import pytest
from generator.clock import LIMIT, Deadlock, NeverEnds, virtual_time


def run(main) -> list[str]:
    """What ``main(log)`` appends to its log on virtual time."""
    log: list[str] = []
    with virtual_time():
        asyncio.run(main(log.append))
    return log


def test_waiting_costs_nothing() -> None:
    async def main(log) -> None:
        start = time.perf_counter()
        await asyncio.sleep(1000)
        log(round(time.perf_counter() - start, 1))

    began = time.monotonic()
    assert run(main) == [1000.0]
    assert time.monotonic() - began < 60  # real seconds, with room for a busy machine


def test_equal_sleeps_end_in_the_order_they_began() -> None:
    async def main(log) -> None:
        async def worker(number: int) -> None:
            await asyncio.sleep(1)
            log(number)

        await asyncio.gather(*map(worker, range(50)))

    assert run(main) == list(range(50))


def test_a_sum_of_sleeps_is_not_shorter_than_its_parts() -> None:
    async def main(log) -> None:
        async def sleep(*delays: float) -> None:
            for delay in delays:
                await asyncio.sleep(delay)
            log(delays)

        await asyncio.gather(sleep(0.7, 0.1), sleep(0.8))

    assert run(main) == [(0.8,), (0.7, 0.1)]


def test_timers_within_a_millisecond_fire_together() -> None:
    async def main(log) -> None:
        tasks = [asyncio.create_task(asyncio.sleep(1)) for _ in range(6)]
        done, _ = await asyncio.wait(tasks, return_when=asyncio.FIRST_COMPLETED)
        log(len(done))

    assert run(main) == [6]


def test_all_clocks_agree() -> None:
    async def main(log) -> None:
        loop = asyncio.get_running_loop()
        clocks = [loop.time, time.monotonic, time.perf_counter, time.time]
        start = [clock() for clock in clocks]
        await asyncio.sleep(2)
        time.sleep(3)
        log([round(clock() - s, 1) for clock, s in zip(clocks, start, strict=True)])
        nanoseconds = time.monotonic_ns()
        time.sleep(1)
        log(round((time.monotonic_ns() - nanoseconds) / 1e9, 1))

    assert run(main) == [[5.0] * 4, 1.0]


def test_time_sleep_blocks_the_loop() -> None:
    async def main(log) -> None:
        async def clock() -> None:
            await asyncio.sleep(0.3)
            log("tick")

        task = asyncio.create_task(clock())
        await asyncio.sleep(0)
        time.sleep(1)
        log("free")
        await task

    assert run(main) == ["free", "tick"]


def test_time_sleep_refuses_what_the_real_one_refuses() -> None:
    with virtual_time(), pytest.raises(ValueError, match="must be non-negative"):
        time.sleep(-1)


def test_a_busy_wait_on_the_clock_ends() -> None:
    async def main(log) -> None:
        loop = asyncio.get_running_loop()
        end = loop.time() + 0.01
        while loop.time() < end:
            await asyncio.sleep(0)
        log("over")

    assert run(main) == ["over"]


def test_threads_sleep_on_the_same_clock() -> None:
    async def main(log) -> None:
        async def job(delay: float) -> None:
            await asyncio.to_thread(time.sleep, delay)
            log(delay)

        start = time.perf_counter()
        await asyncio.gather(job(0.5), job(0.1), job(0.3), asyncio.sleep(0.4))
        log(round(time.perf_counter() - start, 1))

    assert run(main) == [0.1, 0.3, 0.5, 0.5]


def test_timeout_of_a_thread() -> None:
    async def main(log) -> None:
        try:
            await asyncio.wait_for(asyncio.to_thread(time.sleep, 1), 0.5)
        except TimeoutError:
            log("timeout")

    assert run(main) == ["timeout"]


def test_call_from_a_thread_of_the_programs_own() -> None:
    async def main(log) -> None:
        loop = asyncio.get_running_loop()
        event = asyncio.Event()

        def work() -> None:
            loop.call_soon_threadsafe(event.set)

        threading.Thread(target=work).start()
        await event.wait()
        log("woken")

    assert run(main) == ["woken"]


def test_a_thread_that_computes_is_no_deadlock() -> None:
    async def main(log) -> None:
        def compute() -> None:
            event = threading.Event()
            event.wait(4)  # real seconds, as long as a computation may take

        await asyncio.to_thread(compute)
        log("computed")

    assert run(main) == ["computed"]


def test_a_thread_that_sleeps_while_the_loop_computes() -> None:
    async def main(log) -> None:
        sleeping = asyncio.create_task(asyncio.to_thread(time.sleep, 0.02))
        await asyncio.sleep(0)
        threading.Event().wait(0.02)  # real seconds: the loop's thread is busy
        await sleeping
        log("slept")

    for _ in range(20):
        assert run(main) == ["slept"]


def test_sockets_work_at_real_speed() -> None:
    async def main(log) -> None:
        async def answer(reader, writer) -> None:
            writer.write(await reader.readline())
            writer.close()

        server = await asyncio.start_server(answer, "127.0.0.1", 0)
        host, port = server.sockets[0].getsockname()
        reader, writer = await asyncio.open_connection(host, port)
        writer.write(b"hello\n")
        log(await reader.readline())
        writer.close()
        server.close()

    assert run(main) == [b"hello\n"]


def test_the_loop_is_the_stock_one() -> None:
    async def main(log) -> None:
        log(type(asyncio.get_running_loop()))

    loop = asyncio.new_event_loop()
    loop.close()
    assert run(main) == [type(loop)]


def test_a_deadlock_says_who_waits_and_where() -> None:
    async def waiter() -> None:
        await asyncio.Event().wait()

    async def main() -> None:
        await asyncio.create_task(waiter(), name="waiter")

    with virtual_time(), pytest.raises(Deadlock) as raised:
        asyncio.run(main())
    waiting = {one.task: one for one in raised.value.waiting}
    assert waiting["waiter"].file == __file__
    assert waiting["waiter"].line == waiter.__code__.co_firstlineno + 1


def test_except_exception_does_not_hide_a_deadlock() -> None:
    async def main() -> None:
        await asyncio.Event().wait()

    def program() -> None:
        with contextlib.suppress(Exception):
            asyncio.run(main())

    with virtual_time(), pytest.raises(Deadlock):
        program()


def test_a_deadlock_that_was_caught_is_remembered() -> None:
    async def main() -> None:
        await asyncio.Event().wait()

    with virtual_time() as clock:
        with contextlib.suppress(BaseException):
            asyncio.run(main())
        assert isinstance(clock.stuck, Deadlock)


def test_a_program_may_not_run_for_ever() -> None:
    async def main() -> None:
        while True:
            await asyncio.sleep(LIMIT / 10)

    with virtual_time(), pytest.raises(NeverEnds):
        asyncio.run(main())


def test_everything_is_put_back() -> None:
    before = (time.monotonic, time.sleep, time.time, selectors.DefaultSelector)
    with virtual_time():
        assert time.sleep is not before[1]
    after = (time.monotonic, time.sleep, time.time, selectors.DefaultSelector)
    assert after == before
