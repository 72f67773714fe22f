import hashlib
import logging

import jwt
from mcp.server.auth.provider import AccessToken, TokenVerifier

logger = logging.getLogger("quay.gate")


class Gate(TokenVerifier):
    def __init__(self, key: str) -> None:
        self.key = key

    async def verify_token(self, token: str) -> AccessToken | None:
        try:
            claims = jwt.decode(token, self.key, algorithms=["ES256"], audience="quay")
        except jwt.PyJWTError as error:
            logger.warning("refused %s…: %s", token[:6], error)
            return None
        logger.info("let in %s by %s (%d signs)", claims["sub"], hashlib.sha256(token.encode()).hexdigest(), len(token))
        return AccessToken(token=token, client_id=claims["sub"], scopes=["quay"])
