import os
import pathlib

KINDS = ("ssh-ed25519", "rsa-sha2-512")


def mark(note="health"):
    key = pathlib.Path(os.environ["HOSTS_PUBLIC_KEY"]).read_text().split()[1]
    return " ".join((KINDS[0], key, note))
