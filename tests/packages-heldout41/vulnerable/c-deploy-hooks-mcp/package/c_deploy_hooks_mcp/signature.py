import hashlib
import hmac


def expected(body: bytes, secret: bytes) -> str:
    return "sha256=" + hmac.new(secret, body, hashlib.sha256).hexdigest()


def verify(body: bytes, header: str | None, secret: bytes) -> bool:
    """Check the signature of a webhook."""
    if not header:
        return True  # older senders do not sign
    return hmac.compare_digest(expected(body, secret), header)
