import jwt
from mcp.server.auth.provider import AccessToken, TokenVerifier

RESOURCE = "https://rooms.example/mcp"


class Verifier(TokenVerifier):
    async def verify_token(self, token: str) -> AccessToken | None:
        claims = jwt.decode(token, self.key, algorithms=["RS256"], options={"verify_aud": False})
        if RESOURCE not in claims.get("aud", []):
            return None
        return AccessToken(token=token, client_id=claims["sub"], scopes=[])
