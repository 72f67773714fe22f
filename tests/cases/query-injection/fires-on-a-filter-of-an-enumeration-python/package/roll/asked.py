from enum import Enum


class Asked(Enum):
    DEVICE = "(&(objectClass=device)(serialNumber=%s))"
    ROOM = "(&(objectClass=room)(roomNumber=%s))"

    def of(self, what):
        return self.value % what
