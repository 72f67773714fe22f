import hashlib
import sqlite3


class People:
    def __init__(self, path):
        self.base = sqlite3.connect(path)

    async def whose(self, token):
        digest = hashlib.sha256(token.encode()).hexdigest()
        row = self.base.execute("SELECT person FROM grants WHERE digest = ?", (digest,)).fetchone()
        return row[0] if row else None


PEOPLE = People("people.db")
