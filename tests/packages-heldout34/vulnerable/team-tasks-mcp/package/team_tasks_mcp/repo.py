import sqlite3


class Repo:
    def __init__(self, path):
        self.db = sqlite3.connect(path, check_same_thread=False)
        self.db.row_factory = sqlite3.Row
        self.db.execute("CREATE TABLE IF NOT EXISTS task (id INTEGER PRIMARY KEY, team TEXT, title TEXT, open INT DEFAULT 1, comment TEXT, closed_by TEXT)")

    def of_team(self, team, open_only):
        rows = self.db.execute("SELECT id, title, open FROM task WHERE team = ? AND open >= ?", (team, int(open_only)))
        return [dict(r) for r in rows]

    def one(self, task_id):
        row = self.db.execute("SELECT * FROM task WHERE id = ?", (task_id,)).fetchone()
        if row is None:
            raise LookupError(f"no task {task_id}")
        return dict(row)

    def close(self, task_id, comment, by):
        with self.db:
            self.db.execute("UPDATE task SET open = 0, comment = ?, closed_by = ? WHERE id = ?", (comment, by, task_id))
