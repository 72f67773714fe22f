import ipaddress
import socket
from urllib.parse import urlsplit

import anyio.to_thread


class Refused(ValueError):
    pass


async def public_address(url: str) -> str:
    """The address to connect to, or Refused if any of the host's addresses is not public."""
    parts = urlsplit(url)
    if parts.scheme != "https" or not parts.hostname or parts.username:
        raise Refused("only plain https addresses")
    if parts.port not in (None, 443):
        raise Refused("only port 443")
    infos = await anyio.to_thread.run_sync(lambda: socket.getaddrinfo(parts.hostname, 443, type=socket.SOCK_STREAM))
    addresses = [ipaddress.ip_address(i[4][0].split("%")[0]) for i in infos]
    for a in addresses:
        a = getattr(a, "ipv4_mapped", None) or a
        if not a.is_global or a.is_multicast:
            raise Refused(f"{parts.hostname} is not a public host")
    return str(addresses[0])
