"""Where a socket is pointed to: `struct sockaddr` of the internet and local families, hostile or not."""

from __future__ import annotations

import ipaddress
import struct
from dataclasses import dataclass

MOST = 128  # bytes of struct sockaddr_storage
_LOCAL, _IPV4, _IPV6 = 1, 2, 10
_UNSPECIFIED = frozenset({"0.0.0.0", "::"})  # noqa: S104 - compared, never listened on


@dataclass(frozen=True, slots=True)
class Address:
    """An internet address and port, or the path of a local socket."""

    host: str = ""
    port: int = 0
    path: str = ""

    @property
    def own(self) -> bool:
        """Whether it is the machine itself."""
        return self.host in _UNSPECIFIED or ipaddress.ip_address(self.host).is_loopback


def address(data: bytes) -> Address | None:
    """Return the address in *data*, None if it is of another family or too short."""
    if len(data) < 2:
        return None
    family = struct.unpack("=H", data[:2])[0]
    if family == _LOCAL:
        return Address(path=data[2:].split(b"\0", 1)[0].decode("utf-8", "backslashreplace"))
    if family == _IPV4 and len(data) >= 8:
        return Address(str(ipaddress.IPv4Address(data[4:8])), _port(data))
    if family == _IPV6 and len(data) >= 24:
        long = ipaddress.IPv6Address(data[8:24])
        return Address(str(long.ipv4_mapped or long), _port(data))
    return None


def _port(data: bytes) -> int:
    return int(struct.unpack(">H", data[2:4])[0])
