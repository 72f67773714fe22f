import os

import paramiko


def connect(host: str, user: str) -> paramiko.SSHClient:
    client = paramiko.SSHClient()
    with open(os.path.expanduser("~/.ssh/id_ed25519")) as source:
        key = paramiko.Ed25519Key.from_private_key(source)
    client.connect(host, username=user, pkey=key)
    return client
