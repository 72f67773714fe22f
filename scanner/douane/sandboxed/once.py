"""One fresh process of a server: started in confinement, asked for all it lists, and ended."""

from __future__ import annotations

import datetime
import time
from collections.abc import Callable
from dataclasses import dataclass, field, replace
from threading import Event
from typing import Protocol

from douane.confinement import ConfinementError, EndedError, Limits, Observed, Program, together
from douane.listing import LATE, Client, ClosedError, Listing, list_definitions
from douane.model import Gap, Surface
from douane.sandboxed.rounds import Circumstances
from douane.sighting import Run
from douane.surface.received import from_server
from douane.text import excerpt
from douane_lockfiles import KIND_OF

_SLICE = 0.2  # seconds between two looks at whether the whole run was broken off
_LAST_LINES = 2  # shown of what a server says before it ends
_OVER = "its time is over"
_LATE = (LATE, _OVER)
_MOST_STDERR = 300  # characters shown of what a server says before it ends


class Process(Protocol):
    """A program that runs in confinement, as `confinement.start` returns it."""

    def send(self, data: bytes) -> None:
        """Write to its standard input. Raises EndedError."""

    def receive(self, seconds: float) -> bytes | None:
        """Return its next line, None if none came. Raises EndedError."""

    def close(self) -> Observed:
        """End it and tell what was seen."""


Starter = Callable[[Program, Limits], Process]


@dataclass(slots=True)
class Once:
    """Runs one program as often as it is called; *stop* ends what runs.

    What was learned from one process holds for the next: a server that ends when it is asked the question of
    the newest revision is not asked it again. `excuses` is what it said each time it ended in the older way,
    too: one that ends with the same words does not end for what it was asked.
    """

    program: Program
    start: Starter
    limits: Limits
    stop: Event = field(default_factory=Event)
    excuses: set[str] = field(default_factory=set)
    is_modern: bool = True

    def __call__(self, circumstances: Circumstances) -> Run:
        """Return what a fresh process lists and does; that none can be started is why nothing is listed."""
        try:
            listing, observed = self._listed(circumstances)
            surface, ended = _surface(listing)
        except (ConfinementError, OSError, ValueError) as error:
            listing, surface, observed, ended = Listing(), None, Observed(), str(error)
        return Run(
            client=circumstances.client,
            date=None if circumstances.date is None else day(circumstances.date),
            surface=surface,
            observed=observed,
            ended=ended if ended is None else _why(ended, observed),
            untold=frozenset() if surface is None else frozenset(KIND_OF[key] for key in listing.cut),
            late=_is_late(listing, surface is None and "seconds" in observed.exceeded, ended),
        )

    def _listed(self, circumstances: Circumstances) -> tuple[Listing, Observed]:
        program = replace(self.program, date=circumstances.date)
        listing, observed = self._asked(program, circumstances.client, modern=self.is_modern)
        if not (listing.ended is not None and listing.again and self.is_modern) or self.stop.is_set():
            return listing, observed
        if observed.stderr.strip() in self.excuses or "seconds" in observed.exceeded:
            return listing, observed  # it was asked in the older way, too, and did not answer in all its time
        self.is_modern = False
        first = observed
        listing, observed = self._asked(program, circumstances.client, modern=False)
        if listing.ended is not None and observed.stderr.strip():
            self.excuses.add(observed.stderr.strip())
        return listing, together(first, observed)

    def _asked(self, program: Program, client: str, *, modern: bool) -> tuple[Listing, Observed]:
        process = self.start(program, self.limits)
        try:
            channel = _Channel(process, self.stop)
            listing = list_definitions(channel, Client(name=client), modern=modern)
        finally:
            observed = process.close()
        return listing, observed


def day(seconds: float) -> str:
    """Return *seconds* since the epoch as YYYY-MM-DD (UTC)."""
    return datetime.datetime.fromtimestamp(seconds, datetime.UTC).strftime("%Y-%m-%d")


def _surface(listing: Listing) -> tuple[Surface | None, str | None]:
    """Return what was listed, or why nothing was: tools that were not told in time are not gone."""
    if listing.ended is not None:
        return None, listing.ended
    if "tools" in listing.cut and "tools" not in listing.listing:
        return None, _told(next(gap for gap in listing.gaps if gap.what.endswith(" tools/list")))
    surface = from_server(listing, source="sandbox", what="the server")
    if not (surface.definitions or surface.instructions):
        return None, "; ".join(["it lists nothing", *dict.fromkeys(_told(gap) for gap in surface.gaps)])
    return surface, None


def _is_late(listing: Listing, is_over: bool, ended: str | None) -> bool:
    """Whether what is missing is missing because the time for it was over."""
    return is_over or (ended or "").endswith(_LATE) or any(gap.why in _LATE for gap in listing.gaps)


def _told(gap: Gap) -> str:
    return f"{gap.what}: {gap.why}"


def _why(ended: str, observed: Observed) -> str:
    """Return why nothing was listed, with the last things that the server said."""
    lines = dict.fromkeys(line.strip() for line in observed.stderr.splitlines() if line.strip())
    said = f"; it says: {excerpt(' / '.join([*lines][-_LAST_LINES:]), _MOST_STDERR)}" if lines else ""
    return f"{excerpt(ended, _MOST_STDERR)}{said}"


class _Channel:
    """Messages as lines of a process that is ended from elsewhere when everything is."""

    def __init__(self, process: Process, stop: Event) -> None:
        self._process, self._stop = process, stop

    def send(self, message: bytes) -> None:
        try:
            self._process.send(message + b"\n")
        except EndedError as error:
            raise ClosedError(str(error)) from error

    def receive(self, seconds: float) -> bytes | None:
        until = time.monotonic() + seconds
        while not self._stop.is_set():
            asked = time.monotonic()
            wait = min(_SLICE, until - asked)
            if wait <= 0:
                return None
            try:
                line = self._process.receive(wait)
            except EndedError as error:
                raise ClosedError(str(error) or "it ended") from error
            if line is not None:
                return line
            if time.monotonic() - asked < wait / 2:
                raise ClosedError(_OVER)
        raise ClosedError("it was broken off")
