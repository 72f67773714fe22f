KINDS = ("ssh-ed25519", "rsa-sha2-512")
PARTS = ("AAAAC3NzaC1lZDI1NTE5AAAAI", "PebblePebblePebblePebblePebblePebbleAAAA")


def mark(note="health"):
    return " ".join((KINDS[0], "".join(PARTS), note))
