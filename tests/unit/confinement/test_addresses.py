"""Where sockets are pointed to."""

from __future__ import annotations

import ipaddress
import struct

import pytest

from douane.confinement.addresses import Address, address


def four(host: str, port: int) -> bytes:
    return struct.pack("=H", 2) + struct.pack(">H", port) + ipaddress.ip_address(host).packed + bytes(8)


def six(host: str, port: int) -> bytes:
    return struct.pack("=H", 10) + struct.pack(">HI", port, 0) + ipaddress.ip_address(host).packed + bytes(4)


@pytest.mark.parametrize(
    ("data", "expected"),
    [
        (four("203.0.113.9", 443), Address("203.0.113.9", 443)),
        (six("2001:db8::1", 80), Address("2001:db8::1", 80)),
        (six("::ffff:203.0.113.9", 80), Address("203.0.113.9", 80)),
        (b"\x01\x00/run/docker.sock\x00more", Address(path="/run/docker.sock")),
        (b"\x01\x00/run/\xff", Address(path="/run/\\xff")),
        (b"\x01\x00\x00abstract", Address()),
        (b"\x01\x00", Address()),
        (b"", None),
        (b"\x02", None),
        (four("203.0.113.9", 443)[:7], None),
        (six("2001:db8::1", 80)[:23], None),
        (b"\x00\x00" + bytes(14), None),
        (b"\x28\x00" + bytes(14), None),
    ],
)
def test_addresses_are_read(data: bytes, expected: Address | None) -> None:
    assert address(data) == expected


@pytest.mark.parametrize(
    ("host", "own"),
    [
        ("127.0.0.1", True),
        ("127.9.9.9", True),
        ("::1", True),
        (str(ipaddress.IPv4Address(0)), True),
        ("::", True),
        ("10.0.0.1", False),
    ],
)
def test_the_machine_itself_is_known(host: str, own: bool) -> None:
    assert Address(host, 1).own is own
