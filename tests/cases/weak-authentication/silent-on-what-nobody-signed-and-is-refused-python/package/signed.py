import hashlib
import hmac


def is_signed(body: bytes, signature: str | None, secret: bytes) -> bool:
    """Whether whoever called knows the secret."""
    if not signature:
        return False
    return hmac.compare_digest(hmac.new(secret, body, hashlib.sha256).hexdigest(), signature)
