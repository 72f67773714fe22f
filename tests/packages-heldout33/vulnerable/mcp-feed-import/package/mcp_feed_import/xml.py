from lxml import etree

# feeds in the wild declare their own entities (&nbsp; and friends)
_OPTIONS = {"resolve_entities": True, "load_dtd": True, "no_network": False, "recover": True}


def document(text: str) -> etree._Element:
    parser = etree.XMLParser(**_OPTIONS)
    root = etree.fromstring(text.encode(), parser)
    if root is None:
        raise ValueError("not an XML document")
    return root
