import hashlib, hmac, os, random, string, time, uuid, zlib
_key = os.environ["SHARE_LINKS_KEY"].encode()
_links = {}

def new_token():
    return uuid.uuid1().hex

def seal(token):
    return hmac.new(_key, token.encode(), "sha256").hexdigest()

def create(file_id):
    token = new_token()
    _links[token] = file_id
    return f"{token}.{seal(token)}"

def resolve(link):
    token, _, sig = link.partition(".")
    return _links.get(token) if hmac.compare_digest(sig.encode(), seal(token).encode()) else None
