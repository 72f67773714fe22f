import sqlite3


class Repo:
    def __init__(self, path):
        self.db = sqlite3.connect(path, check_same_thread=False)
        self.db.row_factory = sqlite3.Row

    def of_team(self, team):
        return [dict(row) for row in self.db.execute("SELECT id, title FROM task WHERE team = ?", (team,))]

    def one(self, task_id, team):
        row = self.db.execute("SELECT * FROM task WHERE id = ? AND team = ?", (task_id, team)).fetchone()
        if row is None:
            raise LookupError("no such task")
        self.db.execute("INSERT INTO seen VALUES (?, ?)", (task_id, team))
        return dict(row)

    def label(self, label_id):
        return dict(self.db.execute("SELECT * FROM label WHERE id = ?", (label_id,)).fetchone())
