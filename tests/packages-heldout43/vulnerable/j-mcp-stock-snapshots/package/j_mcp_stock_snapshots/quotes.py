from dataclasses import dataclass


@dataclass
class Quote:
    symbol: str
    close: float
    volume: int


QUOTES = {q.symbol: q for q in (Quote("AAA", 41.2, 120_000), Quote("BBB", 7.95, 88_400), Quote("CCC", 133.0, 9_100))}
