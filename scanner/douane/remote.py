"""A server at an address: listed where it is, under two names, by somebody who has nothing to log in with.

Only what it lists can be looked at. Its code runs on somebody else's machine and may be another tomorrow.
"""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass, replace
from functools import partial
from threading import Event, Lock
from typing import TYPE_CHECKING
from urllib.parse import urlsplit

import douane_signatures
from douane import unseen
from douane.http.guarding import Guard, Resolve
from douane.inspection import read_definitions
from douane.listing import Client
from douane.model import Examination, Finding, Gap, Surface, Target, ordered
from douane.rules import run
from douane.sandboxed.rounds import Circumstances, is_one, rounds
from douane.sighting import Run, Sighting
from douane.surface.received import from_server
from douane.targets.addresses import has_variable
from douane.targets.shell import MASK
from douane.text import excerpt

if TYPE_CHECKING:
    from douane.http.streaming import Streams

OWN_NAME = "douane"
_OTHER: str = douane_signatures.table("sandbox/behaviour.toml")["client"]
_ROW = "supply.tools"
_SECONDS = 40.0  # of one conversation
_MOST = 32 * 2**20  # bytes of one conversation


@dataclass(frozen=True, slots=True, kw_only=True)
class Reach:
    """Which servers are asked: those at public addresses, others if *allow_private*.

    *resolve* replaces the name service in tests.
    """

    allow_private: bool = False
    resolve: Resolve | None = None


def examine(target: Target, reach: Reach, *, why_not: str | None = None) -> Examination:
    """Return what can be said about *target*, which has an address, and what stands there lists.

    It is not asked where *why_not* gives a reason; then, or where it lists nothing, its tools are a gap.
    """
    known = unseen.examine(target)
    address = target.address or ""
    why = why_not or _unaskable(address)
    if why is not None:
        return _with(known, gaps=(_unlisted(address, why),))
    from douane.detectors import surface_depends_on_client, unstable_surface  # start-up time

    runs = _runs(address, reach)
    sighting = Sighting(read=Surface(), runs=runs)
    judged = [
        run(rule, partial(rule.sighting, sighting), package=None, what="the server at its address")
        for rule in (surface_depends_on_client.RULE, unstable_surface.RULE)
        if rule.sighting
    ]
    findings = [finding for found, _ in judged for finding in found]
    gaps = [gap for _, missed in judged for gap in missed]
    surface = sighting.listed
    if surface is None:
        return _with(known, findings=findings, gaps=(*gaps, _unlisted(address, runs[0].ended or "")))
    read = read_definitions(surface)
    return replace(
        _with(
            known,
            findings=(*findings, *surface.findings, *read.findings),
            gaps=(*gaps, *surface.gaps, *read.gaps, *_unsettled(target, runs)),
        ),
        surface=surface,
    )


def _runs(address: str, reach: Reach) -> tuple[Run, ...]:
    """Return what the server lists to two clients; where that differs, what it lists to them once more."""
    towards = _Conversations(Guard(allow_private=reach.allow_private, resolve=reach.resolve))
    start = partial(_asked, address, towards)
    try:
        return rounds(start, Circumstances(OWN_NAME, None), Circumstances(_OTHER, None), towards)
    finally:
        towards.set()


def _asked(address: str, towards: _Conversations, circumstances: Circumstances) -> Run:
    from douane.listing.remote import list_remote

    listed = list_remote(address, Client(name=circumstances.client), web=towards.open)
    surface = from_server(listed, source="remote", what=excerpt(address, 200))
    is_there = listed.ended is None and (surface.definitions or surface.instructions)
    missing = next((gap.why for gap in listed.gaps), "it lists nothing")
    return Run(
        client=circumstances.client,
        date=None,
        surface=surface if is_there else None,
        ended=listed.ended or (None if is_there else missing),
    )


class _Conversations(Event):
    """What is open towards one server; once set, all of it is broken off and nothing more is opened."""

    def __init__(self, guard: Guard) -> None:
        super().__init__()
        self._guard = guard
        self._mutex = Lock()
        self._open: list[Streams] = []

    def open(self) -> Streams:
        """Return what one conversation goes through."""
        from douane.http.streaming import Streams

        web = Streams(self._guard, seconds=_SECONDS, most=_MOST)
        with self._mutex:
            self._open.append(web)
            if self.is_set():
                web.close()
        return web

    def set(self) -> None:
        """Break everything off."""
        with self._mutex:
            super().set()
            for web in self._open:
                web.close()


def _unaskable(address: str) -> str | None:
    """Return why nothing can be asked at *address*."""
    if urlsplit(address).scheme not in ("http", "https"):
        return "they were not listed: the protocol has no transport over websockets"
    if MASK in address:
        return "they were not listed: its address holds a secret, and none is ever sent"
    if has_variable(address):
        return "they were not listed: a part of its address is still to be filled in"
    return None


def _unlisted(address: str, why: str) -> Gap:
    return Gap(what=f"the tools of {excerpt(address, 200)}", why=excerpt(why, 400), rows=(_ROW,))


def _unsettled(target: Target, runs: tuple[Run, ...]) -> Iterator[Gap]:
    """Yield a gap where what was read need not be what the user's own client is told."""
    address = target.address or ""
    if not is_one(runs):
        yield _unlisted(address, "it does not list the same to everybody, or not each time")
    if any(secret.place == "header" for each in target.configured for secret in each.secrets):
        why = "they were listed without the credentials your client sends: with them there may be others"
        yield _unlisted(address, why)


def _with(
    known: Examination, *, findings: tuple[Finding, ...] | list[Finding] = (), gaps: tuple[Gap, ...] = ()
) -> Examination:
    return replace(
        known,
        findings=ordered((*known.findings, *findings)),
        gaps=tuple(dict.fromkeys((*known.gaps, *gaps))),
    )
