import hashlib, hmac, os, zlib, time, datetime
KEYS = set(os.environ.get("API_TOKENS", "").split(","))

def allowed(token):
    return token in KEYS
