"""What is asked of the sandbox, and what it answers: each one line of JSON."""

from __future__ import annotations

import json
from dataclasses import asdict, dataclass, replace

from generator.clock import TICK
from generator.trace import Trace


@dataclass(frozen=True)
class Request:
    """What to run. ``program`` is a file to load first, or None."""

    program: str | None
    doctest: str
    name: str
    limit: float
    """Real seconds after which the run is given up."""
    shake: int = 0
    """Leaves other gaps in memory for each number, so that addresses are others."""
    tick: float = TICK
    """Virtual seconds that one reading of the clock takes."""
    record: bool = False
    """Note what the program's Tasks do."""

    @classmethod
    def from_json(cls, text: str) -> Request:
        return cls(**json.loads(text))

    def to_json(self) -> str:
        return json.dumps(asdict(self))


@dataclass(frozen=True)
class Frame:
    """Where something stands: in a function or Task, on a line of a file."""

    name: str
    file: str
    line: int


@dataclass(frozen=True)
class Answer:
    """What happened."""

    printed: tuple[str, ...] = ()
    """What each statement of the doctest printed, as far as it came."""
    stray: str = ""
    """What it wrote elsewhere: to standard error, past ``sys.stdout``, on import."""
    left: tuple[str, ...] = ()
    """Names of files that it wrote into the folder it ran in, and did not delete."""
    ended: str = "well"
    """'well', 'exception', 'deadlock', 'endless' or 'died'."""
    detail: str = ""
    frames: tuple[Frame, ...] = ()
    """The exception's or the endless loop's frames, the innermost last; in a
    deadlock, where each unfinished Task waits."""
    elapsed: float = 0.0
    """Virtual seconds."""
    trace: Trace | None = None
    """What the Tasks did, if that was asked for."""

    @classmethod
    def from_json(cls, text: str) -> Answer:
        values = json.loads(text)
        frames = tuple(Frame(**frame) for frame in values.pop("frames"))
        printed = tuple(values.pop("printed"))
        left = tuple(values.pop("left"))
        record = values.pop("trace")
        trace = None if record is None else Trace.from_json(record)
        return cls(printed=printed, left=left, frames=frames, trace=trace, **values)

    def to_json(self) -> str:
        values = asdict(replace(self, trace=None))
        values["trace"] = self.trace.to_json() if self.trace else None
        return json.dumps(values)
