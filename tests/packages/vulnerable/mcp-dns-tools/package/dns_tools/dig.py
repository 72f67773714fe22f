import re

from .shell import Pipeline, quoted

RESOLVER = re.compile(r"[\w.:-]+")
TYPES = {"A", "AAAA", "MX", "NS", "TXT", "CNAME", "SOA", "CAA"}


def _resolver(address: str) -> str:
    if not RESOLVER.match(address):
        raise ValueError("not a resolver")
    return "@" + address


async def records(name: str, kind: str, resolver: str | None) -> list[str]:
    if kind not in TYPES:
        raise ValueError("unknown type")
    words = ["+noall", "+answer", quoted(name), kind]
    if resolver:
        words.insert(0, _resolver(resolver))
    return [line async for line in Pipeline().then("dig", *words).then("sort", "-u").lines()]


async def trace(name: str) -> list[str]:
    line = Pipeline().then("dig", "+trace", "+nodnssec", quoted(name)).then("grep", "-v", "'^;'")
    return [text async for text in line.lines() if text]
