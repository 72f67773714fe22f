from .parser import NS


def text(node, path: str) -> str:
    return (node.findtext(path, default="", namespaces=NS) or "").strip()


def lines(root) -> list[dict]:
    return [
        {
            "id": text(n, "cbc:ID"),
            "item": text(n, "cac:Item/cbc:Name"),
            "amount": text(n, "cbc:LineExtensionAmount"),
        }
        for n in root.findall("cac:InvoiceLine", NS)
    ]


def party(root, role: str) -> str:
    return text(root, f"cac:{role}/cac:Party/cac:PartyName/cbc:Name")
