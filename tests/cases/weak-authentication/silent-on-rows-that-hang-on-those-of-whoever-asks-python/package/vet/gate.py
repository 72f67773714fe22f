import jwt
from mcp.server.auth.provider import AccessToken, TokenVerifier


class Gate(TokenVerifier):
    async def verify_token(self, token: str) -> AccessToken | None:
        try:
            claims = jwt.decode(token, open("/etc/vet/key.pem").read(), algorithms=["ES256"], audience="vet")
        except jwt.PyJWTError:
            return None
        return AccessToken(token=token, client_id=claims["sub"], scopes=["vet"])
