from lxml import etree


class Sheet:
    HOW = {"resolve_entities": True, "huge_tree": False}

    def __init__(self, markup: str) -> None:
        self.tree = etree.fromstring(markup.encode(), etree.XMLParser(**self.HOW))
