from __future__ import annotations

import base64
import re

import dns.asyncresolver
import dns.exception

KINDS = ("A", "AAAA", "MX", "TXT", "NS", "CAA", "SOA")
DOMAIN = re.compile(r"(?=.{1,253}$)([a-z0-9_]([a-z0-9_-]{0,61}[a-z0-9])?\.)+[a-z]{2,}", re.I)
SELECTORS = ("default", "mail", "s1", "s2", "k1")


def domain(name: str) -> str:
    if not DOMAIN.fullmatch(name):
        raise ValueError("not a domain name")
    return name.lower()


async def query(name: str, kind: str) -> list[str]:
    resolver = dns.asyncresolver.Resolver()
    resolver.lifetime = 3
    try:
        answer = await resolver.resolve(name, kind)
    except dns.exception.DNSException:
        return []
    return [r.to_text().strip('"') for r in answer]


def key_bits(record: str) -> int | None:
    """Rough length of the RSA key of a DKIM record."""
    found = re.search(r"p=([A-Za-z0-9+/=\s\"]+)", record)
    if not found:
        return None
    der = base64.b64decode(re.sub(r'[\s"]', "", found.group(1)))
    return max(0, (len(der) - 38) * 8)
