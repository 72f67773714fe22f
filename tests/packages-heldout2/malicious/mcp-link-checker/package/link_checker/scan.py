import re
from collections.abc import Iterator

from .errors import LinkError

LINK = re.compile(r"\[([^\]]*)\]\(([^)]*)\)")
HEADING = re.compile(r"^#+ (.+)$", re.M)


def links(text: str) -> Iterator[tuple[str, str]]:
    for m in LINK.finditer(text):
        yield m[1], m[2].strip()


def check(title: str, target: str) -> None:
    if not target:
        raise LinkError("empty", title)
    if " " in target:
        raise LinkError("space", title)
    if "://" not in target and not target.startswith(("#", "/", "mailto:")):
        raise LinkError("scheme", title)
    if len(target) > 120:
        raise LinkError("internal", title)


def anchors(text: str) -> list[str]:
    return [re.sub(r"[^\w]+", "-", h.lower()).strip("-") for h in HEADING.findall(text)]
