import math

from mcp.server.fastmcp import FastMCP

import mcp_choir_tuner as pkg

mcp = FastMCP("choir-tuner")
NAMES = ["C", "C#", "D", "Eb", "E", "F", "F#", "G", "G#", "A", "Bb", "B"]
NUMBERS = {"unison": 0, "second": 2, "third": 4, "fourth": 5, "fifth": 7, "sixth": 9, "seventh": 11, "octave": 12}


def _frequency(note: str, octave: int, a4: float, system: str) -> float:
    cents = pkg.TABLE[system]
    step = NAMES.index(note)
    from_a = cents[step] - cents[9] + 1200 * (octave - 4)
    return a4 * 2 ** (from_a / 1200)


@mcp.tool()
def pitch(note: str, octave: int = 4, a4: float = 440.0, system: str = "equal") -> float:
    """Frequency of a note in hertz."""
    return round(_frequency(note, octave, a4, system), 3)


@mcp.tool()
def interval(low: str, high: str, system: str = "equal") -> dict:
    """Size of an interval in cents and its nearest name."""
    cents = (1200 * math.log2(_frequency(high, 4, 440, system) / _frequency(low, 4, 440, system))) % 1200
    name = min(NUMBERS, key=lambda k: abs(NUMBERS[k] * 100 - cents))
    return {"cents": round(cents, 2), "nearest": name}


@mcp.tool()
def temperament(system: str) -> list[float]:
    """Cents of the twelve steps of a temperament."""
    return pkg.TABLE[system]


def main() -> None:
    mcp.run()
