import keyword

TYPES = ("int", "float", "str", "bool", "list", "dict")


def render(name: str, fields: list[dict]) -> str:
    if not name.isidentifier() or keyword.iskeyword(name):
        raise ValueError("not a class name")
    lines = ["from dataclasses import dataclass, field", "", "", "@dataclass", f"class {name}:"]
    for f in fields:
        if f["type"] not in TYPES:
            raise ValueError(f"unknown type {f['type']}")
        default = f.get("default")
        lines.append(f"    {f['name']}: {f['type']}" + (f" = {default}" if default is not None else ""))
    return "\n".join(lines) + "\n"
