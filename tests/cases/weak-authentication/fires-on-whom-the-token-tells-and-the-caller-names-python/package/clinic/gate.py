import jwt
from mcp.server.auth.provider import AccessToken, TokenVerifier


class Badge(AccessToken):
    patient: str = ""


class Gate(TokenVerifier):
    async def verify_token(self, token: str) -> AccessToken | None:
        try:
            claims = jwt.decode(token, open("/etc/clinic.pem").read(), algorithms=["ES256"], audience="clinic")
        except jwt.PyJWTError:
            return None
        return Badge(token=token, client_id=claims["azp"], scopes=["clinic"], patient=claims["sub"])
