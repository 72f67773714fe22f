"""What ends a person's answer: a day, another version, other definitions, another publisher, other scopes."""

from __future__ import annotations

import datetime
import re
from collections.abc import Iterable, Mapping
from dataclasses import dataclass
from typing import Any

from douane.model import Lapse, Remark
from douane.text import visible

TRIGGERS = ("version", "surface", "publisher", "scopes", "date")
"""What an answer can be bound to; in a lock each stands in `expires` with its value when it was given."""

_DATE = re.compile(r"\d{4}-\d\d-\d\d", re.ASCII)
_ANSWER = ("mark", "person", "date", "reason")


@dataclass(frozen=True, slots=True, kw_only=True)
class State:
    """A server on a day (YYYY-MM-DD), as far as answers are bound to it.

    `publisher` is None where nobody says; `decided` is the last day of the whole decision, if it has one.
    """

    version: str
    surface: str | None
    publisher: str | None
    scopes: str
    today: str
    decided: str | None = None


@dataclass(frozen=True, slots=True)
class Ended:
    """Why an answer holds no more: the trigger, and what was and is."""

    why: str
    was: str = ""
    now: str = ""


def publisher(account: str | None, maintainers: Iterable[str]) -> str | None:
    """Return in one line who publishes a server and who may, None where nobody says."""
    named = [*([account] if account else []), *sorted(maintainers)]
    return ", ".join(dict.fromkeys(named)) or None


def scopes(granted: Iterable[str]) -> str:
    """Return the scopes that were granted, in one line whatever their order."""
    return ", ".join(sorted(granted))


def of_lock(lock: Any, today: str) -> State:
    """Return the state that *lock* (or a glance at one) holds."""
    server, decision = lock.server, lock.decision
    return State(
        version=server["version"],
        surface=lock.surface["digest"],
        publisher=publisher(server.get("publisher"), server.get("maintainers") or ()),
        scopes=scopes(decision.get("scopes") or ()),
        today=today,
        decided=decision.get("expires"),
    )


def ended(expires: Mapping[str, str], state: State) -> Ended | None:
    """Return why an answer that ends by *expires* holds no more in *state*, None where it holds."""
    if state.decided is not None and state.decided < state.today:
        return Ended("decision", state.decided)
    for trigger, was in sorted(expires.items()):
        if trigger == "date" and is_day(was):
            if was < state.today:
                return Ended("date", was)
        elif trigger == "date" or trigger not in TRIGGERS:
            return Ended("unknown", trigger)  # who wrote it knows when it fires, and we do not
        else:
            now = getattr(state, trigger)
            if now is not None and now != was:  # silence is no change
                return Ended(trigger, was, now)
    return None


def bound(triggers: Iterable[str], state: State, until: str | None) -> dict[str, str]:
    """Return what an answer given in *state* is bound to: *triggers*, where their state is known; *until*."""
    asked = [trigger for trigger in triggers if trigger in TRIGGERS and trigger != "date"]
    known = {trigger: getattr(state, trigger) for trigger in asked}
    found = {trigger: value for trigger, value in known.items() if value}
    return {**found, "date": until} if until else found


def recorded(answer: Mapping[str, Any], ending: Ended) -> dict[str, str]:
    """Return what a lock keeps of an *answer* that holds no more."""
    told = {key: str(answer.get(key, "")) for key in _ANSWER}
    return {**told, "why": ending.why, "was": ending.was, "now": ending.now}


def lapse(row: str, kept: Mapping[str, Any]) -> Lapse:
    """Return what is told beside *row* of what `recorded` returned."""
    values = {key: visible(str(kept.get(key, ""))) for key in (*_ANSWER, "was", "now")}
    why = kept.get("why")
    key = f"lapsed-{why if why in _REASONS else 'unknown'}"
    return Lapse(
        row=row, remark=Remark.of(key, **values), kept=tuple(sorted((k, str(v)) for k, v in kept.items()))
    )


_REASONS = ("version", "surface", "publisher", "scopes", "date", "decision", "bytes", "source", "unknown")


def is_day(text: str) -> bool:
    """Whether *text* is a day of the calendar, as YYYY-MM-DD."""
    if not _DATE.fullmatch(text):
        return False
    try:
        datetime.date.fromisoformat(text)
    except ValueError:
        return False
    return True
