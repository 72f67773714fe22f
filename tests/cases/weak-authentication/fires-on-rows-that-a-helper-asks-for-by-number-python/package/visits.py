import sqlite3
from contextlib import closing


def _ask(sql, *values):
    with closing(sqlite3.connect("visits.db")) as db, db:
        db.row_factory = sqlite3.Row
        return [dict(row) for row in db.execute(sql, values)]


def of(patient):
    return _ask("SELECT id, day FROM visits WHERE patient = ?", patient)


def notes(visit):
    return _ask("SELECT day, notes FROM visits WHERE id = ?", visit)
