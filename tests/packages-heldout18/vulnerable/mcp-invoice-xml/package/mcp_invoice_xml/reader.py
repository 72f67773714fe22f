from lxml import etree

OPTIONS = {"load_dtd": True, "no_network": False, "resolve_entities": True, "huge_tree": True}


def load(xml: str):
    parser = etree.XMLParser(remove_blank_text=True, **OPTIONS)
    return etree.fromstring(xml.encode(), parser)


def texts(doc, name: str) -> list[str]:
    return [e.text or "" for e in doc.iter(f"{{*}}{name}")]
