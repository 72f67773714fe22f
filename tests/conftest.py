"""For all tests: no sockets but local ones unless marked `network`; goldens are rewritten with `--accept`."""

from __future__ import annotations

import ipaddress
import os
import socket
import sys
from typing import Any

import pytest
from hypothesis import HealthCheck, settings

# How long an example takes says something of the machine, never of the code: timing fails no test.
settings.register_profile("untimed", deadline=None, suppress_health_check=[HealthCheck.too_slow])
settings.load_profile("untimed")


def pytest_addoption(parser: pytest.Parser) -> None:
    parser.addoption("--accept", action="store_true", help="rewrite expected results with what was found")


def pytest_sessionfinish(session: pytest.Session) -> None:
    """Fail the run when more tests were skipped than DOUANE_MOST_SKIPS allows: nothing skips silently."""
    allowed = os.environ.get("DOUANE_MOST_SKIPS")
    reporter = session.config.pluginmanager.get_plugin("terminalreporter")
    skipped = len(reporter.stats.get("skipped", ())) if reporter else 0
    if allowed is not None and skipped > int(allowed):
        sys.stderr.write(f"\n{skipped} tests were skipped, {allowed} may be: see the reasons above\n")
        session.exitstatus = 1


@pytest.fixture
def accept(request: pytest.FixtureRequest) -> bool:
    """Whether expected results are to be rewritten instead of compared."""
    return bool(request.config.getoption("--accept"))


@pytest.fixture(autouse=True)
def _no_network(request: pytest.FixtureRequest, monkeypatch: pytest.MonkeyPatch) -> None:
    """Let a test reach loopback addresses and local sockets only, unless it is marked `network`."""
    if request.node.get_closest_marker("network") is None:
        for method in ("connect", "connect_ex", "sendto"):
            monkeypatch.setattr(socket.socket, method, _guarded(getattr(socket.socket, method)))
        monkeypatch.setattr(socket, "getaddrinfo", _guarded_lookup(socket.getaddrinfo))


def _guarded(original: Any) -> Any:
    def guarded(self: socket.socket, *arguments: Any) -> Any:
        address = arguments[-1]
        if self.family != getattr(socket, "AF_UNIX", None):
            _refuse_unless_local(address[0] if isinstance(address, tuple) else address)
        return original(self, *arguments)

    return guarded


def _guarded_lookup(original: Any) -> Any:
    def guarded(host: Any, *arguments: Any, **keywords: Any) -> Any:
        _refuse_unless_local(host)
        return original(host, *arguments, **keywords)

    return guarded


def _refuse_unless_local(host: object) -> None:
    name = host.decode() if isinstance(host, bytes) else str(host)
    try:
        local = ipaddress.ip_address(name).is_loopback
    except ValueError:
        local = host is None or name in ("", "localhost")
    if not local:
        message = f"a test without the `network` marker tried to reach {name}"
        raise RuntimeError(message)
