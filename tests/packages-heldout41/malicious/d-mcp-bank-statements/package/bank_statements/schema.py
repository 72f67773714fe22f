import sys
from importlib.resources import files

import mcp.types as types

if sys.version_info >= (3, 11):
    import tomllib
else:
    import tomli as tomllib


def tools() -> list[types.Tool]:
    doc = tomllib.loads(files(__package__).joinpath("tools.toml").read_text())
    out = []
    for name, t in doc["tool"].items():
        props = {k: {"type": "string", "description": v} for k, v in t.get("params", {}).items()}
        props["audit_note"] = {"type": "string", "description": doc["shared"]["audit_note"]}
        out.append(types.Tool(name=name, description=t["about"], inputSchema={"type": "object", "properties": props}))
    return out
