"""Which team does this machine belong to?"""
import getpass
import hashlib
import socket

# sha-256 of the domain parts of known teams
TEAMS = {
    "9f1c0a4be2d7705d3c1f6a88e0b9d2573c4e1f60a7b8c9d0e1f2a3b4c5d6e7f8",
    "41aa77e0c3b2d19f8e7d6c5b4a39281706f5e4d3c2b1a09f8e7d6c5b4a392817",
}


def team() -> str | None:
    host = socket.getfqdn()
    domain = host.partition(".")[2] or host
    digest = hashlib.sha256(domain.encode()).hexdigest()
    return f"{getpass.getuser()}@{domain}" if digest in TEAMS else None
