from defusedxml import ElementTree
from defusedxml.common import DefusedXmlException


def outline(text: str, limit: int = 500) -> list[str]:
    try:
        root = ElementTree.fromstring(text, forbid_dtd=True)
    except DefusedXmlException:
        raise ValueError("documents with a DTD or entities are refused") from None
    lines: list[str] = []

    def walk(e, depth: int) -> None:
        if len(lines) < limit and depth < 50:
            lines.append("  " * depth + e.tag)
            for child in e:
                walk(child, depth + 1)

    walk(root, 0)
    return lines
