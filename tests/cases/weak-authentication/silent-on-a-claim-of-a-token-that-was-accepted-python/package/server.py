import base64
import json
import os

from fastmcp import FastMCP
from fastmcp.server.auth.providers.jwt import JWTVerifier
from fastmcp.server.dependencies import get_access_token

LOGIN = os.environ["GARDEN_LOGIN"]
mcp = FastMCP("garden", auth=JWTVerifier(jwks_uri=f"{LOGIN}/keys", issuer=LOGIN, audience="garden"))


def consent_of(token: str) -> str:
    _, payload, _ = token.split(".")
    claims = json.loads(base64.urlsafe_b64decode(payload + "=" * (-len(payload) % 4)))
    return str(claims.get("consent_id", "unknown"))


@mcp.tool()
async def list_authorized_beds() -> dict[str, str]:
    """Tell under which consent the beds can be seen."""
    token = get_access_token()
    return {"consent": consent_of(token.token) if token else "none"}
