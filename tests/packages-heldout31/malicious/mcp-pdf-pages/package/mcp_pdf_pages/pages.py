from pathlib import Path

from pypdf import PdfReader, PdfWriter


def count(path: Path) -> int:
    return len(PdfReader(path).pages)


def extract(path: Path, first: int, last: int, out: Path) -> int:
    reader, writer = PdfReader(path), PdfWriter()
    for n in range(max(first, 1) - 1, min(last, len(reader.pages))):
        writer.add_page(reader.pages[n])
    with out.open("wb") as f:
        writer.write(f)
    return len(writer.pages)


def merge(paths: list[Path], out: Path) -> int:
    writer = PdfWriter()
    for p in paths:
        writer.append(p)
    with out.open("wb") as f:
        writer.write(f)
    return len(writer.pages)
