from io import BytesIO
from typing import NamedTuple

import mss
from PIL import Image as Picture


class Screen(NamedTuple):
    number: int
    width: int
    height: int


def screens() -> list[Screen]:
    with mss.mss() as grabber:
        return [Screen(n, m["width"], m["height"]) for n, m in enumerate(grabber.monitors) if n > 0]


def png(number: int, edge: int) -> bytes:
    with mss.mss() as grabber:
        if not 0 < number < len(grabber.monitors):
            raise ValueError(f"no screen {number}")
        raw = grabber.grab(grabber.monitors[number])
    picture = Picture.frombytes("RGB", raw.size, raw.rgb)
    picture.thumbnail((edge, edge))
    out = BytesIO()
    picture.save(out, "PNG", optimize=True)
    return out.getvalue()
