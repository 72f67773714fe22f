from dataclasses import dataclass


@dataclass(frozen=True)
class Limits:
    files: int = 2_000
    total: int = 200_000_000
    ratio: int = 200


DEFAULT = Limits()
