import jwt
from mcp.server.auth.provider import AccessToken, TokenVerifier

ISSUER = "https://id.example"
AUDIENCE = "https://expenses-mcp.example"


class Verifier(TokenVerifier):
    def __init__(self):
        self._keys = jwt.PyJWKClient(ISSUER + "/jwks.json", cache_keys=True)

    async def verify_token(self, token: str) -> AccessToken | None:
        try:
            key = self._keys.get_signing_key_from_jwt(token).key
            claims = jwt.decode(
                token, key, algorithms=["ES256"], audience=AUDIENCE, issuer=ISSUER, options={"require": ["exp", "sub"]}
            )
        except jwt.PyJWTError:
            return None
        return AccessToken(
            token=token, client_id=claims["client_id"], scopes=claims.get("scope", "").split(), expires_at=claims["exp"]
        )
