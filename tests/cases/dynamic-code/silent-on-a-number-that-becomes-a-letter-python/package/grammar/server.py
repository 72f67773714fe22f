import re

from mcp.server.fastmcp import FastMCP

mcp = FastMCP("grammar")

KIND = re.compile(r"\bselected_kind\s*\(\s*(?P<value>.*)\s*\)")


def value_of(text: str, known: dict) -> object:
    text = KIND.sub(r"selected_kind(\g<value>)", text)
    try:
        return eval(text, {}, known)
    except (NameError, SyntaxError):
        return text


def parameters(declared: dict) -> dict:
    known = {}
    for name, text in declared.items():
        known[name] = value_of(text.replace("selected_real_kind", "kind"), known)
        if text.startswith("character") and isinstance(known[name], int):
            known[name] = chr(known[name])
    return known


@mcp.tool()
def bounds() -> str:
    """Tell the bounds of the array that the built-in grammar declares."""
    return str(parameters({"first": "character(65)", "last": "first"}))
