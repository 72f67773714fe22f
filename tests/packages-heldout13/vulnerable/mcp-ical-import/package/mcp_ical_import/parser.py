from io import BytesIO

from lxml import etree

from .store import Event

NS = {"x": "urn:ietf:params:xml:ns:icalendar-2.0"}

# Some servers put shared texts into a DTD of their own.
COMPAT = {"load_dtd": True, "resolve_entities": True, "no_network": False, "huge_tree": False}


class XcalReader:
    def __init__(self, **options: bool) -> None:
        self._options = {**COMPAT, **options}

    def read(self, data: bytes) -> list[Event]:
        tree = etree.parse(BytesIO(data), etree.XMLParser(**self._options))
        return [self._event(node) for node in tree.iterfind(".//x:vevent", NS)]

    @staticmethod
    def _event(node) -> Event:
        def prop(name: str) -> str:
            found = node.find(f"x:properties/x:{name}/*", NS)
            return "" if found is None else (found.text or "").strip()

        return Event(prop("summary"), prop("dtstart"), prop("location"))
