from .xml import first, tree

NS = {"g": "http://www.opengis.net/gml/3.2", "r": "urn:example:radar"}


def cells(document: str) -> list[dict]:
    out = []
    for cell in tree(document).iterfind(".//r:cell", NS):
        lat, lon = (float(v) for v in first(cell, "g:pos", NS).split())
        out.append({"lat": lat, "lon": lon, "rate": float(first(cell, "r:rate", NS) or 0)})
    return sorted(out, key=lambda c: -c["rate"])
