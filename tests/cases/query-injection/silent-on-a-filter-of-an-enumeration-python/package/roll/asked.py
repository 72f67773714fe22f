from enum import Enum

from ldap.filter import escape_filter_chars


class Asked(Enum):
    DEVICE = "(&(objectClass=device)(serialNumber=%s))"
    ROOM = "(&(objectClass=room)(roomNumber=%s))"

    def of(self, what):
        return self.value % escape_filter_chars(what)
