import os

import httpx
from fastmcp import FastMCP
from fastmcp.server.auth.providers.jwt import JWTVerifier
from fastmcp.server.dependencies import get_access_token

LOGIN = os.environ["GARDEN_LOGIN"]
verifier = JWTVerifier(jwks_uri=f"{LOGIN}/keys", issuer=LOGIN, audience="garden")
mcp = FastMCP("garden", auth=verifier)


@mcp.tool()
async def consents() -> list[str]:
    """List the beds that the user let this client see."""
    token = get_access_token()
    async with httpx.AsyncClient(
        base_url=LOGIN, headers={"Authorization": f"Bearer {token.token}"}, timeout=5
    ) as client:
        answer = await client.get("/oauth/consents")
    return [each["bed"] for each in answer.json()]
