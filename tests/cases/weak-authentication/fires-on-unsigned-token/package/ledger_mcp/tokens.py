import jwt


def claims_of(token: str, settings: dict) -> dict:
    return jwt.decode(token, options=settings)


def verify_bearer(token: str) -> dict:
    return jwt.decode(token, options={"verify_signature": False, "require": ["sub"]})
