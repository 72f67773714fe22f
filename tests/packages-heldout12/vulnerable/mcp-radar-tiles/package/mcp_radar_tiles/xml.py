from functools import lru_cache

from lxml import etree

OPTIONS = {
    "load_dtd": True,
    "no_network": False,
    "resolve_entities": True,
    "remove_comments": True,
    "remove_blank_text": True,
}


@lru_cache(maxsize=1)
def _parser() -> etree.XMLParser:
    return etree.XMLParser(**OPTIONS)


def tree(document: str) -> etree._Element:
    return etree.fromstring(document.encode(), _parser())


def first(node: etree._Element, path: str, ns: dict[str, str]) -> str:
    found = node.find(path, ns)
    return (found.text or "").strip() if found is not None else ""
