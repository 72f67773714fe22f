import os
from pathlib import Path

import vobject

FILE = Path(os.environ.get("CONTACTBOOK_FILE", Path.home() / "contacts.vcf"))


def load() -> list:
    return list(vobject.readComponents(FILE.read_text("utf-8"))) if FILE.exists() else []


def save(cards: list) -> None:
    tmp = FILE.with_suffix(".tmp")
    tmp.write_text("".join(c.serialize() for c in cards), "utf-8")
    tmp.chmod(0o600)
    tmp.replace(FILE)


def new(name: str, mail: str, phone: str):
    c = vobject.vCard()
    first, _, last = name.rpartition(" ")
    c.add("n").value = vobject.vcard.Name(family=last, given=first)
    c.add("fn").value = name
    if mail:
        c.add("email").value = mail
    if phone:
        c.add("tel").value = phone
    return c


def show(c) -> dict:
    return {"name": c.fn.value, "mail": [e.value for e in c.contents.get("email", [])], "phone": [t.value for t in c.contents.get("tel", [])]}
