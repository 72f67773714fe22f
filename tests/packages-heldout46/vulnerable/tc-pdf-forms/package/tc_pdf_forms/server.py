import base64
import io

from mcp.server.fastmcp import FastMCP
from pypdf import PdfReader

from . import xfa

mcp = FastMCP("pdf-forms")
LIMIT = 20_000_000


def _open(data: str) -> PdfReader:
    if len(data) > LIMIT:
        raise ValueError("the file is too large")
    return PdfReader(io.BytesIO(base64.b64decode(data, validate=True)))


@mcp.tool()
def form_fields(data: str) -> dict[str, str]:
    """Text fields of a base64-encoded PDF form."""
    return {k: v or "" for k, v in _open(data).get_form_text_fields().items()}


@mcp.tool()
def xfa_data(data: str) -> dict[str, str]:
    """Values of the XFA datasets of a base64-encoded PDF form."""
    found = xfa.packets(_open(data)).get("datasets")
    return xfa.values(found) if found else {}


def main() -> None:
    mcp.run()
