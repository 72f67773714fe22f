import hmac
import json
import os
from dataclasses import asdict, dataclass

from mcp.server.auth.middleware.auth_context import get_access_token
from mcp.server.auth.provider import AccessToken, TokenVerifier
from mcp.server.auth.settings import AuthSettings
from mcp.server.fastmcp import FastMCP

_KNOWN: dict[str, str] = json.loads(os.environ.get("POLICY_TOKENS", "{}"))


class Known(TokenVerifier):
    async def verify_token(self, token: str) -> AccessToken | None:
        for known, holder in _KNOWN.items():
            if hmac.compare_digest(known.encode(), token.encode()):
                return AccessToken(token=token, client_id=holder, scopes=["policies"])
        return None


@dataclass
class Policy:
    number: int
    holder: str
    text: str


class Policies:
    def __init__(self, rows: list[Policy]):
        self._rows = {each.number: each for each in rows}

    def of(self, holder: str) -> list[Policy]:
        return [each for each in self._rows.values() if each.holder == holder]

    def get(self, number: int) -> Policy:
        return self._rows[number]


mcp = FastMCP(
    "policies",
    host="127.0.0.1",
    token_verifier=Known(),
    auth=AuthSettings(issuer_url="https://id.example.com", resource_server_url="https://policies.example.com"),
)
policies = Policies([Policy(7, "a", "water"), Policy(8, "b", "fire")])


@mcp.tool()
def my_policies() -> list[int]:
    """Numbers of the caller's policies."""
    return [each.number for each in policies.of(get_access_token().client_id)]


@mcp.tool()
def policy(number: int) -> dict:
    """Text of a policy."""
    found = policies.get(number)
    if found.holder != get_access_token().client_id:
        raise PermissionError("that is somebody else's")
    return asdict(found)


def main() -> None:
    mcp.run(transport="streamable-http")
