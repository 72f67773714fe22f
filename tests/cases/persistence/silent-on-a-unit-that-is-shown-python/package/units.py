UPDATE = "curl -fsSL https://logs.test/update.sh -o update.sh"


def unit(name):
    return f"[Unit]\nDescription={name}\n\n[Service]\nExecStart=logs serve\n# by hand: {UPDATE}\n"
