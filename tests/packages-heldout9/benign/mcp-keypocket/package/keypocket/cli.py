import argparse
from getpass import getpass

import keyring

from .pocket import Entry, Pocket, WrongPassword

SERVICE = "keypocket"


def master() -> str:
    return keyring.get_password(SERVICE, "master") or getpass("Master password: ")


def main() -> None:
    parser = argparse.ArgumentParser(prog="keypocket")
    sub = parser.add_subparsers(dest="command", required=True)
    sub.add_parser("unlock")
    sub.add_parser("lock")
    sub.add_parser("add").add_argument("name")
    args = parser.parse_args()
    pocket = Pocket()
    try:
        match args.command:
            case "unlock":
                word = getpass("Master password: ")
                pocket.load(word)
                keyring.set_password(SERVICE, "master", word)
            case "lock":
                keyring.delete_password(SERVICE, "master")
            case "add":
                word = master()
                entries = [e for e in pocket.load(word) if e.name != args.name]
                entries.append(Entry(args.name, input("User: "), getpass("Password: ")))
                pocket.save(word, entries)
    except WrongPassword:
        parser.exit(1, "wrong password\n")
