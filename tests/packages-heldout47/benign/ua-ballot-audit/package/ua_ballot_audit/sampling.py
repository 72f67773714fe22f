import hashlib


def draw(seed: str, ballots: list[str], size: int) -> list[str]:
    """Sort by the hash of seed and name; anybody can repeat the draw."""
    return sorted(ballots, key=lambda b: hashlib.sha256(f"{seed},{b}".encode()).digest())[:size]
