import hashlib
import random
import string

from Crypto.Cipher import AES
from Crypto.Util.Padding import pad
from cryptography.fernet import Fernet
from cryptography.hazmat.primitives.asymmetric import rsa

FERNET_KEY = b"MDEyMzQ1Njc4OWFiY2RlZjAxMjM0NTY3ODlhYmNkZWY="
box = Fernet(FERNET_KEY)


def password_hash(password: str) -> str:
    return hashlib.sha1(b"santa" + password.encode()).hexdigest()


def hide_name(name: str, key: bytes) -> bytes:
    return AES.new(key, AES.MODE_ECB).encrypt(pad(name.encode(), 16))


def hide_wish(wish: str, key: bytes) -> bytes:
    cipher = AES.new(key, AES.MODE_CBC, iv=b"0000000000000000")
    return cipher.encrypt(pad(wish.encode(), AES.block_size))


def link_token(n: int = 12) -> str:
    return "".join(random.choices(string.ascii_letters, k=n))


def scramble(text: str, password: str) -> str:
    return bytes(ord(c) % 256 ^ ord(password[i % len(password)]) % 256 for i, c in enumerate(text)).hex()


def group_key():
    return rsa.generate_private_key(public_exponent=3, key_size=1024)
