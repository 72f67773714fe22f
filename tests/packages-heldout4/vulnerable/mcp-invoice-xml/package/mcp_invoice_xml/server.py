from pathlib import Path

from mcp.server.fastmcp import FastMCP

from .parse import document, field, schema

mcp = FastMCP("invoice-xml")
_FIELDS = {"number": "i:number", "seller": "i:seller", "total": "i:total"}
_SCHEMA = schema(Path(__file__).with_name("invoice.xsd"))


@mcp.tool()
def read_invoice(xml: str) -> dict[str, str]:
    """Number, seller and total of an invoice."""
    doc = document(xml)
    return {name: field(doc, path) for name, path in _FIELDS.items()}


@mcp.tool()
def validate_invoice(xml: str) -> list[str]:
    """Errors of an invoice against the schema."""
    if _SCHEMA.validate(document(xml)):
        return []
    return [f"{e.line}: {e.message}" for e in _SCHEMA.error_log]


def main():
    mcp.run()
