"""Tests reach nothing but this machine, and tell where they tried to."""

from __future__ import annotations

import socket

import pytest


@pytest.mark.parametrize("address", [("203.0.113.9", 80), ("2001:db8::1", 80)])
def test_other_machines_are_out_of_reach(address: tuple[str, int]) -> None:
    family = socket.AF_INET6 if ":" in address[0] else socket.AF_INET
    with socket.socket(family) as made, pytest.raises(RuntimeError, match="without the `network` marker"):
        made.connect(address)


def test_names_are_not_looked_up() -> None:
    with pytest.raises(RuntimeError, match=r"drop\.test"):
        socket.getaddrinfo("drop.test", 80)


def test_this_machine_is_in_reach() -> None:
    with (
        socket.create_server(("127.0.0.1", 0)) as server,
        socket.create_connection(server.getsockname()) as made,
    ):
        assert made.getpeername() == server.getsockname()
