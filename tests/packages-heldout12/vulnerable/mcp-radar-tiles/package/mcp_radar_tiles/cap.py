from .xml import first, tree

NS = {"c": "urn:oasis:names:tc:emergency:cap:1.2"}
FIELDS = {"event": "c:event", "severity": "c:severity", "onset": "c:onset", "expires": "c:expires", "text": "c:description"}


def read(document: str) -> dict:
    root = tree(document)
    info = root.find("c:info", NS)
    if info is None:
        raise ValueError("no info block")
    out = {k: first(info, p, NS) for k, p in FIELDS.items()}
    out["areas"] = [first(a, "c:areaDesc", NS) for a in info.findall("c:area", NS)]
    return out
