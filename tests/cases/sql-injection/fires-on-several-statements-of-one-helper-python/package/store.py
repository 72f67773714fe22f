import sqlite3


class Store:
    def __init__(self, path):
        self.base = sqlite3.connect(path)

    def ask(self, statement, given=()):
        return self.base.execute(statement, given).fetchall()
