import base64
import hashlib
import hmac
import os
import secrets

SECRET = os.environ["LOOM_SEAL"].encode() if "LOOM_SEAL" in os.environ else secrets.token_bytes(32)


class SealBroken(Exception):
    pass


def mac(data: bytes) -> str:
    return hmac.new(SECRET, data, hashlib.sha512).hexdigest()


def verify(text: str) -> bytes:
    packed, _, given = text.partition(".")
    data = base64.b64decode(packed)
    if not hmac.compare_digest(mac(data), given):
        raise SealBroken("the seal is broken")
    return data
