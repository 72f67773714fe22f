from typing import NamedTuple


class Unit(NamedTuple):
    kind: str
    factor: float
    offset: float = 0.0


FACTORS = {
    "m": Unit("length", 1),
    "km": Unit("length", 1000),
    "ft": Unit("length", 0.3048),
    "mi": Unit("length", 1609.344),
    "kg": Unit("weight", 1),
    "lb": Unit("weight", 0.45359237),
    "c": Unit("temperature", 1),
    "k": Unit("temperature", 1, -273.15),
    "f": Unit("temperature", 5 / 9, -160 / 9),
}


def to_base(name: str) -> Unit:
    try:
        return FACTORS[name.strip().lower()]
    except KeyError:
        raise ValueError(f"unknown unit {name}") from None
