from lxml import etree


class Document:
    """Parsed XML with a few shortcuts; feeds in the wild need their entities."""

    OPTIONS = {"recover": True, "load_dtd": True, "resolve_entities": True, "no_network": False}

    def __init__(self, text: str):
        parser = etree.XMLParser(**self.OPTIONS)
        self.root = etree.fromstring(text.encode(), parser)

    def all(self, path: str):
        return self.root.xpath(path)

    @staticmethod
    def text(node, name: str) -> str:
        found = node.xpath(f"string(*[local-name()='{name}'])")
        return found.strip()
