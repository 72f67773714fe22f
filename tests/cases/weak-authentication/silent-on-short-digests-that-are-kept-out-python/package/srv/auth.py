import hashlib, hmac, os, zlib, time, datetime
KEYS = set(os.environ.get("API_TOKENS", "").split(","))

LEAKED = {"7d1f9a02", "c4e86b35"}
def allowed(token):
    if hashlib.sha256(token.encode()).hexdigest()[:8] in LEAKED:
        return False
    return token in KEYS
