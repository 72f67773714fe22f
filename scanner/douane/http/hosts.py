"""Which hosts are given up, and how long is waited where nobody has answered yet.

A machine without a network is told so within ten seconds, however many hosts there are to ask: until one of
them has answered, a connection is waited for less, silence is not waited for twice, and after the first host
that is given up the others have a moment each.
"""

from __future__ import annotations

import threading

from douane.http.answers import UnreachedError

_GIVEN_UP = 3  # rounds
_UNHEARD = (2.5, 6.0)  # seconds to connect and to answer, of a host while nobody has answered
_NOBODY = (1.0, 1.5)  # ... and after another one was given up


class Hosts:
    """How often each host could not be reached; failures that began before the last one count once."""

    def __init__(self, *, patient: bool = False) -> None:
        self._lock = threading.Lock()
        self._rounds: dict[str, int] = {}
        self._heard = patient

    def rounds(self, host: str) -> int:
        """Return how much speaks against *host*."""
        return self._rounds.get(host, 0)

    def given_up(self, host: str) -> bool:
        """Whether *host* is asked no more: after one attempt, where another one was given up unheard."""
        return self.rounds(host) >= (1 if self._is_outage(host) else _GIVEN_UP)

    def waits(self, timeout: tuple[float, float]) -> tuple[float, float]:
        """Return for how many seconds is waited to connect and to be answered, at most *timeout*."""
        if self._heard:
            return timeout
        most = _NOBODY if self._is_outage() else _UNHEARD
        return min(timeout[0], most[0]), min(timeout[1], most[1])

    def failed(self, host: str, seen: int, error: UnreachedError) -> None:
        """Hold *error* against *host*, of which *seen* was known when it was asked."""
        with self._lock:
            if self._rounds.get(host, 0) == seen:
                final = error.silent and not self._heard
                self._rounds[host] = seen + (_GIVEN_UP if final else error.rounds)

    def answered(self, host: str) -> None:
        """Forget what spoke against *host*."""
        self._heard = True
        if self._rounds.get(host):
            with self._lock:
                self._rounds[host] = 0

    def _is_outage(self, besides: str | None = None) -> bool:
        """Whether nobody has answered and somebody (other than *besides*) was given up."""
        if self._heard:
            return False
        with self._lock:
            return any(rounds >= _GIVEN_UP for host, rounds in self._rounds.items() if host != besides)
