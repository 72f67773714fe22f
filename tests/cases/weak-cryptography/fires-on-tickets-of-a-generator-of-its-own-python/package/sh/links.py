import hashlib, hmac, os, random, string, time, uuid, zlib
_key = os.environ["SHARE_LINKS_KEY"].encode()
_links = {}

_s = [time.time_ns()]
def _next():
    _s[0] = (_s[0] * 69069 + 1) % 2**32
    return _s[0]
def new_token():
    return "".join(string.ascii_letters[_next() % 52] for _ in range(20))

def seal(token):
    return hmac.new(_key, token.encode(), "sha256").hexdigest()

def create(file_id):
    token = new_token()
    _links[token] = file_id
    return f"{token}.{seal(token)}"

def resolve(link):
    token, _, sig = link.partition(".")
    return _links.get(token) if hmac.compare_digest(sig.encode(), seal(token).encode()) else None
