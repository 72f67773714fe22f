from collections.abc import Iterator

from lxml import etree

LIMIT = 1_000_000


class BadRecord(ValueError):
    pass


def parse(text: str) -> etree._Element:
    if len(text) > LIMIT:
        raise BadRecord("record is too large")
    parser = etree.XMLParser(resolve_entities=False, no_network=True, load_dtd=False, huge_tree=False)
    try:
        root = etree.fromstring(text.encode("utf-8"), parser)
    except etree.XMLSyntaxError as e:
        raise BadRecord(e.msg) from e
    if root.getroottree().docinfo.internalDTD is not None:
        raise BadRecord("document types are not accepted")
    return root


def subfields(root: etree._Element, tag: str, code: str) -> Iterator[str]:
    for node in root.iterfind(".//{*}datafield"):
        if node.get("tag") == tag:
            yield from (s.text or "" for s in node.iterfind("{*}subfield") if s.get("code") == code)
