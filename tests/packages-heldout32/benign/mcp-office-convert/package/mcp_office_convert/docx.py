from pathlib import Path

from defusedxml.ElementTree import fromstring

from .files import entry

W = "{http://schemas.openxmlformats.org/wordprocessingml/2006/main}"


def _style(p) -> str:
    node = p.find(f"{W}pPr/{W}pStyle")
    return node.get(f"{W}val", "") if node is not None else ""


def _runs(p) -> str:
    out = []
    for r in p.iter(f"{W}r"):
        text = "".join(t.text or "" for t in r.iter(f"{W}t"))
        bold = r.find(f"{W}rPr/{W}b") is not None
        out.append(f"**{text}**" if bold and text.strip() else text)
    return "".join(out)


def markdown(path: Path) -> str:
    body = fromstring(entry(path, "word/document.xml"), forbid_dtd=True)
    lines = []
    for p in body.iter(f"{W}p"):
        text, style = _runs(p), _style(p)
        if not text.strip():
            continue
        if style.startswith("Heading") and style[7:].isdigit():
            lines.append("#" * min(6, int(style[7:])) + " " + text)
        elif p.find(f"{W}pPr/{W}numPr") is not None:
            lines.append(f"- {text}")
        else:
            lines.append(text)
    return "\n\n".join(lines)
