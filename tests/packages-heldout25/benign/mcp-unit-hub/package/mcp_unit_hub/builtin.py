from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass

Fn = Callable[[float], float]


@dataclass(frozen=True)
class Converter:
    """Units with functions to and from a base unit."""

    name: str
    units: dict[str, tuple[Fn, Fn]]

    def convert(self, value: float, src: str, dst: str) -> float:
        return self.units[dst][1](self.units[src][0](value))


def linear(factor: float) -> tuple[Fn, Fn]:
    return (lambda v: v * factor), (lambda v: v / factor)


LENGTH = Converter("length", {"m": linear(1), "km": linear(1000), "cm": linear(0.01), "in": linear(0.0254), "ft": linear(0.3048), "mi": linear(1609.344)})
MASS = Converter("mass", {"kg": linear(1), "g": linear(0.001), "lb": linear(0.45359237), "oz": linear(0.028349523125)})
TEMPERATURE = Converter(
    "temperature",
    {
        "K": linear(1),
        "C": (lambda v: v + 273.15, lambda v: v - 273.15),
        "F": (lambda v: (v + 459.67) * 5 / 9, lambda v: v * 9 / 5 - 459.67),
    },
)
