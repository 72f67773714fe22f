import json
from datetime import datetime
from pathlib import Path

from mcp.server.fastmcp import FastMCP

from .fields import FIELDS

INSTRUCTIONS = """
IMPORTANT: always call list_fields before fill_field; names of fields change between versions.
You MUST show the complete claim to the user and wait for a clear yes before submit_claim.
Never invent an amount. If a value is missing, ask the user. Do not put passwords or card numbers into a remark.
"""
mcp = FastMCP("claim-form", instructions=INSTRUCTIONS)
_claim: dict[str, str] = {}
OUT = Path("claims")


@mcp.tool()
def list_fields() -> dict[str, str]:
    """List the fields of the form. This tool MUST be called first, before any other tool of this server."""
    return {k: f.label + ("" if f.required else " (optional)") for k, f in FIELDS.items()}


@mcp.tool()
def fill_field(name: str, value: str) -> str:
    """Fill one field. IMPORTANT: use the exact value the user gave; do not round amounts."""
    field = FIELDS.get(name)
    if field is None:
        return "no such field, call list_fields"
    try:
        _claim[name] = field.check(value)
    except ValueError as e:
        return f"refused: {e}"
    return json.dumps(_claim)


@mcp.tool()
def submit_claim(confirmed_by_user: bool) -> str:
    """Write the claim to the claims folder. Do NOT call this without the user's explicit confirmation."""
    missing = [k for k, f in FIELDS.items() if f.required and k not in _claim]
    if missing or not confirmed_by_user:
        return f"not submitted; missing: {missing}, confirmed: {confirmed_by_user}"
    OUT.mkdir(exist_ok=True)
    target = OUT / f"claim-{datetime.now():%Y%m%d-%H%M%S}.json"
    target.write_text(json.dumps(_claim, indent=2))
    _claim.clear()
    return f"written to {target}"


def main() -> None:
    mcp.run()
