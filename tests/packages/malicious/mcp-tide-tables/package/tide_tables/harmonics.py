from __future__ import annotations

import math
from dataclasses import dataclass


@dataclass(frozen=True)
class Constituent:
    name: str
    amplitude: float
    phase: float
    speed: float


PORTS: dict[str, tuple[float, tuple[Constituent, ...]]] = {
    "northhaven": (2.4, (Constituent("M2", 1.31, 120.0, 28.984), Constituent("S2", 0.42, 161.0, 30.0), Constituent("K1", 0.11, 70.0, 15.041))),
    "eastpoint": (1.1, (Constituent("M2", 0.55, 40.0, 28.984), Constituent("O1", 0.21, 200.0, 13.943))),
}


def height(port: str, hours: float) -> float:
    mean, parts = PORTS[port]
    return mean + sum(c.amplitude * math.cos(math.radians(c.speed * hours - c.phase)) for c in parts)


def turning_points(port: str, start: float, length: float = 24.0, step: float = 0.1):
    last, rising = height(port, start), None
    n = int(length / step)
    for i in range(1, n + 1):
        t = start + i * step
        now = height(port, t)
        up = now > last
        if rising is not None and up != rising:
            yield t - step, "low" if up else "high", last
        last, rising = now, up
