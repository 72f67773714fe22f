import base64
import json

from fastmcp import FastMCP
from fastmcp.server.auth.providers.jwt import JWTVerifier

mcp = FastMCP("ledger")
ISSUERS = {
    "https://login.example": JWTVerifier(
        jwks_uri="https://login.example/keys", issuer="https://login.example", audience="ledger"
    )
}


def _claims_of(token: str) -> dict:
    """Read the issuer, whose key the signature is then checked with."""
    payload = token.split(".")[1]
    payload += "=" * (-len(payload) % 4)
    return json.loads(base64.urlsafe_b64decode(payload))


async def authenticate(token: str) -> dict:
    verifier = ISSUERS.get(_claims_of(token).get("iss", ""))
    access = await verifier.load_access_token(token) if verifier is not None else None
    if access is None:
        raise PermissionError("the token is not valid")
    return access.claims


@mcp.tool()
async def balance(token: str) -> str:
    """Tell the balance of who asks."""
    claims = await authenticate(token)
    return f"0 for {claims['sub']}"
