import httpx
from mcp.server.auth.provider import AccessToken, TokenVerifier

AUDIENCE = "https://lost-property.example"


class OfficeTokens(TokenVerifier):
    def __init__(self, endpoint: str) -> None:
        self.endpoint = endpoint

    async def verify_token(self, token: str) -> AccessToken | None:
        async with httpx.AsyncClient(timeout=5) as c:
            r = await c.post(self.endpoint, data={"token": token})
        data = r.json() if r.is_success else {}
        aud = data.get("aud", [])
        if not data.get("active") or AUDIENCE not in ([aud] if isinstance(aud, str) else aud):
            return None
        return AccessToken(token=token, client_id=data["client_id"], scopes=data.get("scope", "").split(), expires_at=data.get("exp"))
