from importlib import metadata
from itertools import zip_longest


def packages() -> dict[str, str]:
    return {d.metadata["Name"].lower(): d.version for d in metadata.distributions()}


def older(version: str, bound: str) -> bool:
    pairs = zip_longest(version.split("."), bound.split("."), fillvalue="0")
    for a, b in pairs:
        if a != b:
            return a.isdigit() and b.isdigit() and int(a) < int(b)
    return False
