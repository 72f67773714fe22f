from lxml import etree


class XmlError(ValueError):
    pass


# suppliers use the entities of the country's DTD for units and VAT texts
OPTIONS = {"load_dtd": True, "resolve_entities": True, "no_network": False, "remove_comments": True}


def load(xml: str) -> etree._Element:
    parser = etree.XMLParser(**OPTIONS)
    try:
        root = etree.fromstring(xml.encode("utf-8"), parser)
    except etree.XMLSyntaxError as e:
        raise XmlError(str(e)) from e
    if etree.QName(root).localname not in {"Invoice", "CreditNote"}:
        raise XmlError(f"unexpected root {root.tag}")
    return root
