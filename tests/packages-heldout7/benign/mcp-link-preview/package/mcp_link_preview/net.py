import ipaddress
import socket
from urllib.parse import urlsplit

from aiohttp.abc import AbstractResolver
from aiohttp.resolver import ThreadedResolver


class Refused(OSError):
    pass


def checked(url: str) -> str:
    u = urlsplit(url)
    if u.scheme not in ("http", "https") or u.username or not u.hostname:
        raise Refused("only plain http and https links")
    if u.port not in (None, 80, 443):
        raise Refused("only the default ports")
    try:
        ipaddress.ip_address(u.hostname)
    except ValueError:
        return u.geturl()
    raise Refused("links to bare addresses are refused")


class PublicResolver(AbstractResolver):
    """Resolves names, but only to addresses of the public internet."""

    def __init__(self) -> None:
        self._inner = ThreadedResolver()

    async def resolve(self, host, port=0, family=socket.AF_INET):
        found = await self._inner.resolve(host, port, family)
        for row in found:
            address = ipaddress.ip_address(row["host"])
            if not address.is_global or address.is_multicast:
                raise Refused(f"{host} has a private address")
        return found

    async def close(self) -> None:
        await self._inner.close()
