from pathlib import Path

from fpdf import FPDF

from .model import Invoice


def to_pdf(invoice: Invoice, folder: Path) -> Path:
    pdf = FPDF()
    pdf.add_page()
    pdf.set_font("helvetica", size=12)
    pdf.cell(text=f"Invoice {invoice.number} for {invoice.customer}", new_x="LMARGIN", new_y="NEXT")
    for x in invoice.lines:
        pdf.cell(text=f"{x.quantity} x {x.text}: {x.total:.2f}", new_x="LMARGIN", new_y="NEXT")
    pdf.cell(text=f"Total {invoice.total:.2f}")
    out = folder / f"{invoice.number}.pdf"
    pdf.output(str(out))
    return out
