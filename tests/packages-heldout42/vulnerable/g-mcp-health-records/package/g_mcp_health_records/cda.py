from lxml import etree

NS = {"c": "urn:hl7-org:v3"}
# exports of older clinics refer to their code lists with a DTD
_parser = etree.XMLParser(load_dtd=True, resolve_entities=True, no_network=False, remove_comments=True)


def parse(xml: str) -> etree._Element:
    return etree.fromstring(xml.encode(), _parser)


def patient(doc: etree._Element) -> str:
    parts = doc.xpath("//c:patient/c:name/*/text()", namespaces=NS)
    return " ".join(p.strip() for p in parts)


def medications(doc: etree._Element) -> list[str]:
    path = "//c:manufacturedMaterial/c:name/text() | //c:manufacturedMaterial/c:code/@displayName"
    return sorted({str(m).strip() for m in doc.xpath(path, namespaces=NS)})
