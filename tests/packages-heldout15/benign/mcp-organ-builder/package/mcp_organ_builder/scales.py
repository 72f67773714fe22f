from __future__ import annotations

from dataclasses import dataclass


@dataclass(frozen=True)
class Stop:
    name: str
    feet: float
    diameter: float  # millimetres at low C
    halving: int = 17  # semitones to half the diameter


STOPS = {
    "principal8": Stop("Principal 8'", 8, 155.0),
    "gedackt8": Stop("Gedackt 8'", 8, 140.0, 16),
    "octave4": Stop("Octave 4'", 4, 90.0),
    "mixture": Stop("Mixture IV", 1.33, 31.0, 18),
}


def diameter(stop: Stop, key: int) -> float:
    return round(stop.diameter * 0.5 ** (key / stop.halving), 1)


def frequency(stop: Stop, key: int) -> float:
    return 65.406 * 8 / stop.feet * 2 ** (key / 12)
