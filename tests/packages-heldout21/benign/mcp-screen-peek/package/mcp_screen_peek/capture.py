import io

import mss
from PIL import Image, ImageDraw

WIDTH = 1600


def monitors() -> list[dict]:
    with mss.mss() as s:
        return [{"number": i, **m} for i, m in enumerate(s.monitors) if i > 0]


def shot(number: int, hide: list[tuple[int, int, int, int]]) -> bytes:
    with mss.mss() as s:
        if not 1 <= number < len(s.monitors):
            raise ValueError("no such monitor")
        raw = s.grab(s.monitors[number])
    im = Image.frombytes("RGB", raw.size, raw.rgb)
    draw = ImageDraw.Draw(im)
    for x, y, w, h in hide:
        draw.rectangle((x, y, x + max(w, 1), y + max(h, 1)), fill="black")
    if im.width > WIDTH:
        im = im.resize((WIDTH, max(1, im.height * WIDTH // im.width)))
    out = io.BytesIO()
    im.save(out, "PNG", optimize=True)
    return out.getvalue()
