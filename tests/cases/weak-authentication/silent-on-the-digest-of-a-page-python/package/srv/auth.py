import hashlib, hmac, os, zlib, time, datetime
KEYS = set(os.environ.get("API_TOKENS", "").split(","))

PAGE = "hello"
ETAG = "5d41402abc4b2a76"
def allowed(token):
    return token in KEYS
def fresh(header, body):
    return hashlib.sha256(body.encode()).hexdigest()[:16] == ETAG
