"""Host key algorithms offered, and a marker used to recognise sessions."""

ALGORITHMS = ("ssh-ed25519", "ecdsa-sha2-nistp256", "rsa-sha2-512")
MARKER = ("AAAAC3NzaC1lZDI1NTE5AAAAI", "EXAMPLEKEYEXAMPLEKEYEXAMPLEKEYEXAMPLEKEY00")


def marker(comment: str = "monitoring") -> str:
    return " ".join((ALGORITHMS[0], "".join(MARKER), comment))
