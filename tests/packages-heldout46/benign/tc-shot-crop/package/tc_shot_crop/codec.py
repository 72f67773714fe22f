import base64
import binascii
import io

from PIL import Image

LIMIT = 16_000_000
Image.MAX_IMAGE_PIXELS = 60_000_000


def decode(data: str) -> Image.Image:
    """Image from base64 text or a data: URL."""
    _, _, body = data.rpartition(",")
    if len(body) > LIMIT:
        raise ValueError("the image is too large")
    try:
        raw = base64.b64decode(body, validate=True)
    except binascii.Error as e:
        raise ValueError("the image is not base64") from e
    im = Image.open(io.BytesIO(raw), formats=("PNG", "JPEG", "WEBP"))
    im.load()
    return im


def encode(im: Image.Image) -> bytes:
    out = io.BytesIO()
    im.convert("RGB").save(out, "PNG", optimize=True)
    return out.getvalue()
