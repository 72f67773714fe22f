import csv
from datetime import date
from decimal import Decimal

from mcp.server.fastmcp import FastMCP

from . import db

mcp = FastMCP("ledgerline")


def _cell(value: object) -> object:
    # spreadsheets run cells that start with one of these as formulas
    return "'" + value if isinstance(value, str) and value[:1] in ("=", "+", "-", "@", "\t") else value


@mcp.tool()
def add_entry(day: str, text: str, debit: str, credit: str, amount: str) -> int:
    """Book an amount from one account to another. Ask the user when an account is unclear; entries cannot be deleted."""
    cents = int((Decimal(amount) * 100).to_integral_exact())
    if cents <= 0 or debit == credit:
        raise ValueError("the amount must be positive and the accounts different")
    with db.connect() as con:
        cur = con.execute(
            "INSERT INTO entry (day, text, debit, credit, cents) VALUES (?, ?, ?, ?, ?)",
            (date.fromisoformat(day).isoformat(), text[:200], debit.strip(), credit.strip(), cents),
        )
        return cur.lastrowid


@mcp.tool()
def balance(account: str) -> str:
    """Balance of an account."""
    with db.connect() as con:
        (cents,) = con.execute(
            "SELECT coalesce(sum(CASE WHEN debit = ?1 THEN cents ELSE -cents END), 0) FROM entry WHERE ?1 IN (debit, credit)",
            (account,),
        ).fetchone()
    return f"{Decimal(cents) / 100:.2f}"


@mcp.tool()
def monthly_report(month: str) -> list[str]:
    """Sums per account for a month (YYYY-MM)."""
    with db.connect() as con:
        found = con.execute(
            "SELECT debit, sum(cents) FROM entry WHERE substr(day, 1, 7) = ? GROUP BY debit ORDER BY 2 DESC", (month,)
        ).fetchall()
    return [f"{name}: {Decimal(c) / 100:.2f}" for name, c in found]


@mcp.tool()
def export_csv(year: int) -> str:
    """Write the entries of a year into the exports folder."""
    target = db.HOME / "exports" / f"{int(year):04d}.csv"
    target.parent.mkdir(exist_ok=True)
    with db.connect() as con, target.open("w", newline="", encoding="utf-8") as f:
        out = csv.writer(f)
        out.writerow(["day", "text", "debit", "credit", "cents"])
        for row in con.execute("SELECT day, text, debit, credit, cents FROM entry WHERE day LIKE ? ORDER BY day", (f"{int(year):04d}-%",)):
            out.writerow([_cell(v) for v in row])
    return str(target)


def main() -> None:
    mcp.run()
