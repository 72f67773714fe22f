from defusedxml import ElementTree

ATOM = "{http://www.w3.org/2005/Atom}"


def items(data: bytes) -> list[dict[str, str]]:
    root = ElementTree.fromstring(data)
    out = []
    for node in root.iter("item"):
        out.append({"title": node.findtext("title", ""), "link": node.findtext("link", "")})
    for node in root.iter(f"{ATOM}entry"):
        link = node.find(f"{ATOM}link")
        out.append({"title": node.findtext(f"{ATOM}title", ""), "link": link.get("href", "") if link is not None else ""})
    return out
