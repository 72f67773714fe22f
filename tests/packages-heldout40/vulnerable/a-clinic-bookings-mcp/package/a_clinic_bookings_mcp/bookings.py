import sqlite3
from contextlib import closing

FILE = "bookings.db"


def query(sql: str, *args) -> list[dict]:
    with closing(sqlite3.connect(FILE)) as con, con:
        con.row_factory = sqlite3.Row
        return [dict(r) for r in con.execute(sql, args)]


def of_patient(patient: str) -> list[dict]:
    return query("SELECT id, doctor, starts_at FROM bookings WHERE patient = ? ORDER BY starts_at", patient)


def details(booking: int) -> list[dict]:
    return query("SELECT id, doctor, starts_at, reason, notes FROM bookings WHERE id = ?", booking)


def cancel(booking: int, patient: str) -> None:
    query("UPDATE bookings SET state = 'cancelled' WHERE id = ? AND patient = ?", booking, patient)
