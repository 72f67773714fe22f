import sqlite3
from contextlib import closing
from datetime import date, timedelta
from pathlib import Path

FILE = Path.home() / ".habits.sqlite3"


def connect() -> sqlite3.Connection:
    con = sqlite3.connect(FILE)
    con.execute("CREATE TABLE IF NOT EXISTS done (habit TEXT, day TEXT, UNIQUE (habit, day))")
    return con


def check_in(habit: str) -> None:
    with closing(connect()) as con, con:
        con.execute("INSERT OR IGNORE INTO done VALUES (?, ?)", (habit, date.today().isoformat()))


def streak(habit: str) -> int:
    with closing(connect()) as con:
        days = {r[0] for r in con.execute("SELECT day FROM done WHERE habit = ?", (habit,))}
    n, day = 0, date.today()
    while day.isoformat() in days:
        n, day = n + 1, day - timedelta(days=1)
    return n
