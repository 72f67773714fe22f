import os

import ldap3
from ldap3.utils.conv import escape_filter_chars

SHAPES = {"phone": "(&(objectClass=inetOrgPerson)(roomNumber={room})(sn={surname}))"}


def lookup(kind, **given):
    con = ldap3.Connection(ldap3.Server(os.environ["STAFF_URL"]), auto_bind=True)
    safe = {name: escape_filter_chars(value) for name, value in given.items()}
    con.search("ou=staff,dc=bureau,dc=test", SHAPES[kind].format_map(safe), attributes=["telephoneNumber"])
    return [str(entry.telephoneNumber) for entry in con.entries]
