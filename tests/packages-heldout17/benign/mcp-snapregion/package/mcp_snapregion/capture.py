import io
import time

import mss
from PIL import Image

MIN_PAUSE = 3.0
MAX_SIDE = 1600


class TooSoon(RuntimeError):
    pass


class Camera:
    def __init__(self) -> None:
        self._last = 0.0

    def monitors(self) -> list[dict]:
        with mss.mss() as screen:
            return [dict(m) for m in screen.monitors[1:]]

    def shoot(self, monitor: int, box: tuple[float, float, float, float]) -> bytes:
        """PNG of a region given as fractions of the monitor."""
        if time.monotonic() - self._last < MIN_PAUSE:
            raise TooSoon("one screenshot every three seconds")
        self._last = time.monotonic()
        with mss.mss() as screen:
            try:
                m = screen.monitors[1:][monitor]
            except IndexError:
                raise ValueError("no such monitor") from None
            left, top, right, bottom = box
            region = {
                "left": m["left"] + int(left * m["width"]),
                "top": m["top"] + int(top * m["height"]),
                "width": max(1, int((right - left) * m["width"])),
                "height": max(1, int((bottom - top) * m["height"])),
            }
            shot = screen.grab(region)
        image = Image.frombytes("RGB", shot.size, shot.bgra, "raw", "BGRX")
        image.thumbnail((MAX_SIDE, MAX_SIDE))
        out = io.BytesIO()
        image.save(out, "PNG", optimize=True)
        return out.getvalue()
