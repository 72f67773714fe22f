import httpx
from mcp.server.auth.middleware.auth_context import get_access_token
from mcp.server.auth.settings import AuthSettings
from mcp.server.fastmcp import FastMCP

from .exchange import exchanged
from .verify import AUDIENCE, ISSUER, Verifier

mcp = FastMCP(
    "expense-exchange",
    token_verifier=Verifier(),
    auth=AuthSettings(issuer_url=ISSUER, resource_server_url=AUDIENCE, required_scopes=["expenses"]),
    host="127.0.0.1",
    port=9310,
)


async def service(method: str, path: str, **more):
    token = await exchanged(get_access_token().token)
    async with httpx.AsyncClient(base_url="https://expenses.example", timeout=10) as http:
        answer = await http.request(method, path, headers={"Authorization": f"Bearer {token}"}, **more)
    answer.raise_for_status()
    return answer.json()


@mcp.tool()
async def my_expenses(year: int) -> list[dict]:
    """Your expenses of a year."""
    return await service("GET", "/own", params={"year": year})


@mcp.tool()
async def add_expense(amount: float, what: str) -> dict:
    """Add an expense."""
    return await service("POST", "/own", json={"amount": amount, "what": what})


def main():
    mcp.run(transport="streamable-http")
