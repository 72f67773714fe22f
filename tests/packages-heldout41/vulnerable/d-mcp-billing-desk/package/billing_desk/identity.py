import os

import httpx
from mcp.server.auth.provider import AccessToken, TokenVerifier

ISSUER = "https://id.example.com"


class Introspection(TokenVerifier):
    async def verify_token(self, token: str) -> AccessToken | None:
        auth = (os.environ["IDP_CLIENT"], os.environ["IDP_SECRET"])
        async with httpx.AsyncClient(timeout=5) as c:
            info = (await c.post(f"{ISSUER}/introspect", data={"token": token}, auth=auth)).json()
        if not info.get("active") or info.get("aud") != "billing-desk":
            return None
        return AccessToken(token=token, client_id=info["sub"], scopes=info.get("scope", "").split(), expires_at=info.get("exp"))
