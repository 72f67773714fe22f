import hashlib
import os
import secrets

from cryptography.fernet import Fernet
from cryptography.hazmat.primitives import hashes
from cryptography.hazmat.primitives.ciphers.aead import AESGCM
from cryptography.hazmat.primitives.kdf.pbkdf2 import PBKDF2HMAC
from mcp.server.fastmcp import FastMCP

mcp = FastMCP("orchard-notes")
tokens = Fernet(os.environ["ORCHARD_KEY"].encode())


def key_of(phrase: str, salt: bytes) -> bytes:
    made = PBKDF2HMAC(algorithm=hashes.SHA256(), length=32, salt=salt, iterations=600_000)
    return made.derive(phrase.encode())


def close(text: bytes, phrase: str) -> bytes:
    salt, nonce = os.urandom(16), secrets.token_bytes(12)
    return salt + nonce + AESGCM(key_of(phrase, salt)).encrypt(nonce, text, b"orchard")


def hash_password(password: str) -> str:
    salt = secrets.token_bytes(16)
    return (salt + hashlib.scrypt(password.encode(), salt=salt, n=2**15, r=8, p=1)).hex()


def is_known_to_others(password: str, ranges: dict[str, set[str]]) -> bool:
    digest = hashlib.sha1(password.encode()).hexdigest().upper()  # as haveibeenpwned lists them
    return digest[5:] in ranges.get(digest[:5], set())


def check_file(path: str, digest: str) -> bool:
    with open(path, "rb") as file:
        return hashlib.md5(file.read()).hexdigest() == digest


@mcp.tool()
def keep(text: str) -> str:
    """Keep a note."""
    return tokens.encrypt(text.encode()).decode()
