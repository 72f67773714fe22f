import csv
import xml.etree.ElementTree as ET
from itertools import islice
from pathlib import Path


def _csv(p: Path, n: int) -> list[dict]:
    with p.open(newline="", encoding="utf-8") as f:
        return list(islice(csv.DictReader(f), n))


def _xml(p: Path, n: int) -> list[dict]:
    text = p.read_text("utf-8")
    if "<!DOCTYPE" in text or "<!ENTITY" in text:
        raise ValueError("document types are not supported")
    return [{c.tag: c.text for c in row} for row in islice(ET.fromstring(text), n)]


def head(folder: Path, n: int) -> dict[str, list[dict]]:
    kinds = {".csv": _csv, ".xml": _xml}
    return {p.name: kinds[p.suffix](p, n) for p in sorted(folder.iterdir()) if p.suffix in kinds}
