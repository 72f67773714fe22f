import os
import re

import dns.asyncresolver
import dns.exception
import dns.resolver

DOMAIN = re.compile(r"(?:[a-z0-9](?:[a-z0-9-]{0,61}[a-z0-9])?\.)+[a-z]{2,63}")
SELECTOR = re.compile(r"[a-z0-9][a-z0-9_-]{0,30}", re.I)
OWN = frozenset(d.strip().lower() for d in os.environ.get("MAILAUDIT_DOMAINS", "company.example").split(","))


def own(domain: str) -> str:
    domain = domain.strip().rstrip(".").lower()
    if not DOMAIN.fullmatch(domain) or domain not in OWN:
        raise ValueError(f"domains that can be checked: {', '.join(sorted(OWN))}")
    return domain


async def txt(name: str) -> list[str]:
    resolver = dns.asyncresolver.Resolver()
    resolver.lifetime = 6
    try:
        answer = await resolver.resolve(name, "TXT")
    except (dns.resolver.NXDOMAIN, dns.resolver.NoAnswer):
        return []
    except dns.exception.DNSException as e:
        raise RuntimeError(f"{name}: {type(e).__name__}") from None
    return [b"".join(r.strings).decode("ascii", "replace") for r in answer]
