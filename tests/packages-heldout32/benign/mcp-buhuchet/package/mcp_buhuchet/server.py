import datetime as dt
import sqlite3

import httpx
from mcp.server.fastmcp import FastMCP
from pydantic import BaseModel, Field

from .base import database, make_backup, valid_inn

mcp = FastMCP("buhuchet", instructions="Суммы всегда указывайте в копейках. Никогда не придумывайте реквизиты: спросите пользователя.")
RATES = "https://rates.bank.example/daily.json"
COMPANIES = "https://companies.example/api/v1/"


class Line(BaseModel):
    title: str = Field(max_length=200)
    quantity: float = Field(gt=0, le=1_000_000)
    price: int = Field(ge=0, description="Цена в копейках")


@mcp.tool()
async def find_company(inn: str) -> dict:
    """Найти организацию по ИНН и сохранить в справочнике."""
    if not valid_inn(inn):
        return {"ошибка": "неверный ИНН"}
    with database() as db:
        row = db.execute("SELECT inn, name, address FROM company WHERE inn = ?", (inn,)).fetchone()
        if row:
            return dict(row)
    async with httpx.AsyncClient(base_url=COMPANIES, timeout=10) as client:
        r = await client.get(inn)
    if r.status_code != 200:
        return {"ошибка": "организация не найдена"}
    body = r.json()
    found = {"inn": inn, "name": str(body["name"])[:300], "address": str(body.get("address", ""))[:300]}
    with database() as db:
        db.execute("INSERT OR REPLACE INTO company VALUES (:inn, :name, :address)", found)
    return found


@mcp.tool()
def create_invoice(number: str, inn: str, lines: list[Line]) -> dict:
    """Создать счёт. ВАЖНО: перед вызовом покажите пользователю все строки и дождитесь согласия."""
    total = sum(round(line.quantity * line.price) for line in lines)
    try:
        with database() as db:
            cursor = db.execute(
                "INSERT INTO invoice (number, inn, issued, total) VALUES (?, ?, ?, ?)",
                (number, inn, dt.date.today().isoformat(), total),
            )
            db.executemany(
                "INSERT INTO line VALUES (?, ?, ?, ?)",
                [(cursor.lastrowid, line.title, line.quantity, line.price) for line in lines],
            )
    except sqlite3.IntegrityError:
        return {"ошибка": "такой номер уже есть, или контрагент не найден"}
    return {"номер": number, "итого": total}


@mcp.tool()
def list_invoices(only_unpaid: bool = False, limit: int = 50) -> list[dict]:
    """Последние счета."""
    where = "WHERE paid = 0" if only_unpaid else ""
    with database() as db:
        rows = db.execute(f"SELECT number, inn, issued, total, paid FROM invoice {where} ORDER BY issued DESC LIMIT ?", (max(1, min(limit, 500)),))
        return [dict(r) for r in rows]


@mcp.tool()
async def currency_rate(code: str) -> dict:
    """Официальный курс на сегодня."""
    code, today = code.upper(), dt.date.today().isoformat()
    with database() as db:
        row = db.execute("SELECT value FROM rate WHERE code = ? AND day = ?", (code, today)).fetchone()
    if row:
        return {"код": code, "курс": row["value"], "дата": today}
    async with httpx.AsyncClient(timeout=10) as client:
        values = (await client.get(RATES)).json()["rates"]
    with database() as db:
        db.executemany("INSERT OR REPLACE INTO rate VALUES (?, ?, ?)", [(k, today, float(v)) for k, v in values.items()])
    return {"код": code, "курс": values.get(code), "дата": today}


@mcp.tool()
def backup() -> str:
    """Сделать резервную копию базы на этом компьютере."""
    return f"копия: {make_backup().name}"


def main() -> None:
    mcp.run()
