"""Factors to the base unit of each kind."""
LENGTH = {"m": 1.0, "km": 1000.0, "ft": 0.3048, "mi": 1609.344}
MASS = {"kg": 1.0, "g": 0.001, "lb": 0.45359237}


def factor(a: str, b: str) -> float:
    for table in (LENGTH, MASS):
        if a in table and b in table:
            return table[a] / table[b]
    raise ValueError(f"cannot convert {a} to {b}")
