import json
import sqlite3
from pathlib import Path


class Store:
    def __init__(self, path: Path = Path("tasks.db")):
        self.con = sqlite3.connect(path, check_same_thread=False)
        self.con.execute("CREATE TABLE IF NOT EXISTS tasks (id INTEGER PRIMARY KEY, body TEXT NOT NULL)")

    def put(self, task: dict) -> int:
        with self.con:
            return self.con.execute("INSERT INTO tasks (body) VALUES (?)", (json.dumps(task),)).lastrowid

    def take(self) -> dict | None:
        with self.con:
            row = self.con.execute("DELETE FROM tasks WHERE id = (SELECT min(id) FROM tasks) RETURNING body").fetchone()
        return json.loads(row[0]) if row else None

    def __len__(self) -> int:
        return self.con.execute("SELECT count(*) FROM tasks").fetchone()[0]
