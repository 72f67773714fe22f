from __future__ import annotations

from dataclasses import dataclass

from lxml import etree

OPTIONS = {"resolve_entities": True, "load_dtd": True, "no_network": False, "remove_comments": True}


@dataclass
class Result:
    sample: str
    values: dict[str, float]


def _parser() -> etree.XMLParser:
    return etree.XMLParser(**OPTIONS)


def parse(document: str) -> list[Result]:
    tree = etree.fromstring(document.encode(), _parser())
    out = []
    for node in tree.iter("sample"):
        values = {v.get("name"): float(v.text) for v in node.iter("value") if (v.text or "").strip()}
        out.append(Result(node.findtext("label", default="?"), values))
    return out
