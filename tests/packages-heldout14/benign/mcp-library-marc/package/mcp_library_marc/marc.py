from defusedxml.ElementTree import fromstring

NS = {"m": "http://www.loc.gov/MARC21/slim"}
LIMIT = 500_000


def parse(text: str):
    if len(text) > LIMIT:
        raise ValueError("record is too large")
    return fromstring(text, forbid_dtd=True, forbid_entities=True, forbid_external=True)


def field(root, tag: str, code: str) -> list[str]:
    return [
        s.text or ""
        for d in root.findall(".//m:datafield", NS)
        if d.get("tag") == tag
        for s in d.findall("m:subfield", NS)
        if s.get("code") == code
    ]
