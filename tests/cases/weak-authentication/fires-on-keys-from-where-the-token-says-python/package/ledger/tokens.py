import jwt


def keys_of(issuer: str) -> jwt.PyJWKClient:
    return jwt.PyJWKClient(issuer.rstrip("/") + "/keys.json")


def verify_token(token: str) -> dict:
    told = jwt.decode(token, options={"verify_signature": False})
    key = keys_of(told["iss"]).get_signing_key_from_jwt(token)
    return jwt.decode(token, key.key, algorithms=["ES256"], audience="ledger")
