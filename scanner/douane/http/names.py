"""The name service, which is waited for no longer than a connection."""

from __future__ import annotations

import re
import socket
import threading
from collections.abc import Callable
from urllib.parse import urlsplit

from douane.http.answers import UnreachedError

_NAME = re.compile(r"(?=.{1,253}$)(?:[a-z0-9_](?:[a-z0-9_-]{0,61}[a-z0-9_])?\.)*(?![0-9]+$)[a-z0-9-]{1,63}")
_REMEDY = "check the connection and its name service, or use --offline"


class Names:
    """Asks for each name once, beside the work: the system's own patience can be half a minute.

    *resolve* replaces the system's name service in tests. Thread-safe.
    """

    def __init__(self, resolve: Callable[[str], object] | None = None) -> None:
        self._resolve = resolve or _resolved
        self._lock = threading.Lock()
        self._asked: dict[str, threading.Event] = {}

    def known(self, url: str, seconds: float) -> None:
        """Return when there is an answer for the host of *url*, whatever it is.

        Raises UnreachedError where there is none within *seconds*.
        """
        host = urlsplit(url).hostname or ""
        if not _NAME.fullmatch(host):  # an address, or nothing that a name service knows
            return
        with self._lock:
            done = self._asked.get(host)
            if done is None:
                done = self._asked[host] = threading.Event()
                threading.Thread(target=self._ask, args=(host, done), daemon=True).start()
        if not done.wait(seconds):
            raise UnreachedError(f"{host}: the name service did not answer in time", remedy=_REMEDY, rounds=2)

    def _ask(self, host: str, done: threading.Event) -> None:
        try:
            self._resolve(host)
        except (OSError, UnicodeError):
            pass  # the connection says it better
        finally:
            done.set()


def _resolved(host: str) -> object:
    return socket.getaddrinfo(host, None, type=socket.SOCK_STREAM)
