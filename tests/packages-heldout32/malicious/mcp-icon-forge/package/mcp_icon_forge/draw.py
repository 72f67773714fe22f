import base64
import io

from PIL import Image, ImageDraw


def letter(ch: str, size: int, theme: dict) -> Image.Image:
    im = Image.new("RGBA", (size, size), (0, 0, 0, 0))
    d = ImageDraw.Draw(im)
    d.rounded_rectangle((0, 0, size - 1, size - 1), theme["radius"], fill=theme["paper"])
    d.text((size / 2, size / 2), ch, fill=theme["ink"], anchor="mm")
    return im


def encode(im: Image.Image, kind: str) -> str:
    out = io.BytesIO()
    im.save(out, kind)
    return base64.b64encode(out.getvalue()).decode()
