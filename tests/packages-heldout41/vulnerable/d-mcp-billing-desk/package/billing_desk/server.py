from mcp.server.auth.middleware.auth_context import get_access_token
from mcp.server.auth.settings import AuthSettings
from mcp.server.fastmcp import FastMCP

from . import vouchers
from .identity import ISSUER, Introspection
from .invoices import Invoices

mcp = FastMCP(
    "billing-desk",
    host="127.0.0.1",
    token_verifier=Introspection(),
    auth=AuthSettings(issuer_url=ISSUER, resource_server_url="https://billing.example.com", required_scopes=["billing"]),
)
invoices = Invoices()


def customer() -> str:
    return get_access_token().client_id


@mcp.tool()
async def my_invoices() -> list[dict]:
    """Invoices of the signed-in customer."""
    return await invoices.of(customer())


@mcp.tool()
async def invoice_pdf_link(number: int) -> str:
    """Link to the PDF of an invoice."""
    return await invoices.pdf(number)


@mcp.tool()
async def redeem_voucher(code: str) -> str:
    """Add the value of a voucher to the account."""
    return await vouchers.redeem(customer(), code)


def main() -> None:
    mcp.run(transport="streamable-http")
