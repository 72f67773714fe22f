import contextlib
import imaplib
import os
import re
import ssl

import keyring

SERVICE = "mcp-mailsieve"
FOLDER = re.compile(rb'^\((?P<flags>[^)]*)\) (?:"[^"]*"|NIL) (?P<name>"(?:[^"\\]|\\.)*"|\S+)$')


@contextlib.contextmanager
def connect():
    host, user = os.environ["MAILSIEVE_HOST"], os.environ["MAILSIEVE_ACCOUNT"]
    password = keyring.get_password(SERVICE, user)
    if password is None:
        raise RuntimeError(f"no password is stored; run: keyring set {SERVICE} {user}")
    con = imaplib.IMAP4_SSL(host, ssl_context=ssl.create_default_context(), timeout=20)
    try:
        con.login(user, password)
        yield con
    finally:
        with contextlib.suppress(imaplib.IMAP4.error, OSError):
            con.logout()


def folders(con) -> dict[str, str]:
    """Readable name -> name as the server wrote it."""
    out = {}
    for line in con.list()[1]:
        m = FOLDER.match(line or b"")
        if m and b"\\noselect" not in m["flags"].lower():
            raw = m["name"].decode("ascii", "replace")
            out[raw.strip('"')] = raw
    return out
