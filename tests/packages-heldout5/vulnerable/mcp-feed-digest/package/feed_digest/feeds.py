from .xml import tree

ATOM = "{http://www.w3.example/2005/Atom}"


def titles(data: bytes) -> list[str]:
    root = tree(data)
    found = [*root.iter("item"), *root.iter(ATOM + "entry")]
    out = []
    for node in found:
        t = node.find("title")
        if t is None:
            t = node.find(ATOM + "title")
        if t is not None:
            out.append("".join(t.itertext()).strip())
    return out
