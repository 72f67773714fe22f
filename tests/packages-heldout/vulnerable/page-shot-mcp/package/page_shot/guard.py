import ipaddress
from urllib.parse import urlsplit


class Private(ValueError):
    pass


def public(url):
    parts = urlsplit(url)
    if parts.scheme not in ("http", "https"):
        raise Private("only http and https")
    host = parts.hostname or ""
    if host in ("localhost", ""):
        raise Private(host)
    try:
        address = ipaddress.ip_address(host)
    except ValueError:
        return url
    if address.is_private or address.is_loopback or address.is_link_local:
        raise Private(host)
    return url
