import os

import httpx
from mcp.server.auth.provider import AccessToken, TokenVerifier

INTROSPECT = "https://login.clinic.example/oauth/introspect"
RESOURCE = "https://bookings.clinic.example"


class Introspection(TokenVerifier):
    """Ask the authorisation server about each token (RFC 7662)."""

    async def verify_token(self, token: str) -> AccessToken | None:
        credentials = (os.environ["CLIENT_ID"], os.environ["CLIENT_SECRET"])
        async with httpx.AsyncClient(timeout=5) as client:
            res = await client.post(INTROSPECT, data={"token": token}, auth=credentials)
        data = res.json() if res.status_code == 200 else {}
        if not data.get("active") or data.get("aud") != RESOURCE:
            return None
        return AccessToken(token=token, client_id=data["sub"], scopes=data.get("scope", "").split(), expires_at=data.get("exp"))
