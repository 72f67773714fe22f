import io

import pytesseract
from PIL.Image import Image
from pypdf import PageObject, PdfReader
from reportlab.pdfgen import canvas

CONFIDENCE = 55


def words(image: Image, lang: str):
    data = pytesseract.image_to_data(image, lang=lang, output_type=pytesseract.Output.DICT)
    for i, word in enumerate(data["text"]):
        if word.strip() and float(data["conf"][i]) >= CONFIDENCE:
            yield word, data["left"][i], data["top"][i], data["width"][i], data["height"][i]


def layer(image: Image, width: float, height: float, lang: str) -> PageObject:
    """A page of invisible words that lies over the scan, so that it can be searched."""
    sx, sy = width / image.width, height / image.height
    buf = io.BytesIO()
    c = canvas.Canvas(buf, pagesize=(width, height))
    for word, x, y, w, h in words(image, lang):
        t = c.beginText(x * sx, height - (y + h) * sy)
        t.setTextRenderMode(3)
        size = max(h * sy, 1)
        t.setFont("Helvetica", size)
        natural = c.stringWidth(word, "Helvetica", size) or 1
        t.setHorizScale(100 * w * sx / natural)
        t.textOut(word)
        c.drawText(t)
    c.save()
    buf.seek(0)
    return PdfReader(buf).pages[0]
