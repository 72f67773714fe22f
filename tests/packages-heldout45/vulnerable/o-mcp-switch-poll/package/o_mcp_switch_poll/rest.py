import ipaddress

import httpx

from . import options


def get(switch: str, path: str) -> dict:
    host = ipaddress.ip_address(switch)
    if not host.is_private:
        raise ValueError("switches live in private networks")
    base = f"https://{host}:{options.PORT}/rest/v1"
    with httpx.Client(base_url=base, auth=(options.USER, options.SECRET), **options.HTTP) as c:
        r = c.get(path)
        r.raise_for_status()
        return r.json()
