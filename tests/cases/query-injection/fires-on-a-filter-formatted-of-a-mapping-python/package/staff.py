import os

import ldap3

SHAPES = {"phone": "(&(objectClass=inetOrgPerson)(roomNumber={room})(sn={surname}))"}


def lookup(kind, **given):
    con = ldap3.Connection(ldap3.Server(os.environ["STAFF_URL"]), auto_bind=True)
    con.search("ou=staff,dc=bureau,dc=test", SHAPES[kind].format_map(given), attributes=["telephoneNumber"])
    return [str(entry.telephoneNumber) for entry in con.entries]
