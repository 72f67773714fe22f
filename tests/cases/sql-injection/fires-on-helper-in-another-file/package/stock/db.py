import sqlite3


class Database:
    def __init__(self, path: str) -> None:
        self.connection = sqlite3.connect(path)

    def rows(self, statement: str) -> list[tuple]:
        return self.connection.execute(statement).fetchall()
