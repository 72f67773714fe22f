import os
from pathlib import Path

from mcp.server.auth.middleware.auth_context import get_access_token
from mcp.server.auth.settings import AuthSettings
from mcp.server.fastmcp import FastMCP

from .sso import ISSUER, RESOURCE, Sso
from .store import Payroll

mcp = FastMCP(
    "payroll-sso",
    host="127.0.0.1",
    port=8711,
    token_verifier=Sso(),
    auth=AuthSettings(issuer_url=ISSUER, resource_server_url=RESOURCE, required_scopes=["payroll:read"]),
)
_payroll = Payroll(Path(os.getenv("PAYROLL_DB", "payroll.db")))


def _me() -> str:
    token = get_access_token()
    if token is None:
        raise PermissionError("not signed in")
    return token.client_id


@mcp.tool()
def my_payslips() -> list[dict]:
    """Payslips of the signed-in employee."""
    return _payroll.payslips(_me())


@mcp.tool()
def my_bank_account() -> str:
    """Bank account of the signed-in employee, masked."""
    iban = _payroll.iban(_me()) or ""
    return f"{iban[:4]}...{iban[-2:]}" if iban else "none"


def main() -> None:
    mcp.run(transport="streamable-http")
