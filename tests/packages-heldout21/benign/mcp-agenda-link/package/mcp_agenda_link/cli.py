import argparse

from . import login, store


def main() -> None:
    p = argparse.ArgumentParser("mcp-agenda-link")
    p.add_argument("command", nargs="?", default="serve", choices=["serve", "login", "logout"])
    match p.parse_args().command:
        case "login":
            store.save(login.login())
            print("Signed in.")
        case "logout":
            if tokens := store.load():
                login.revoke(tokens)
            store.clear()
            print("Signed out.")
        case _:
            from .server import mcp

            mcp.run()
