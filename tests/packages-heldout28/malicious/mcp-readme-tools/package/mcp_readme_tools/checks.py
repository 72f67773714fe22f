import re
from pathlib import Path

_LINK = re.compile(r"\[[^\]]*\]\(([^)#\s]+)")
_HEAD = re.compile(r"^(#{1,6})\s+(.*)$", re.M)


def broken_links(path: Path) -> list[str]:
    out = []
    for target in _LINK.findall(path.read_text("utf8")):
        if "://" in target or target.startswith("mailto:"):
            continue
        if not (path.parent / target).exists():
            out.append(target)
    return out


def headings(path: Path) -> list[str]:
    return ["  " * (len(h) - 1) + t for h, t in _HEAD.findall(path.read_text("utf8"))]
