import hashlib
import threading
from types import SimpleNamespace as Row

import aiosqlite
import uvicorn
from fastapi import Body, Cookie, Depends, FastAPI, HTTPException
from mcp.server.fastmcp import FastMCP

api, mcp = FastAPI(docs_url=None), FastMCP("loan-shelf")
members: dict[int, Row] = {}
owners: dict[str, int] = {}


async def me(sid: str = Cookie()) -> Row:
    digest = hashlib.sha256(sid.encode()).hexdigest()
    async with aiosqlite.connect("logins.db") as db, db.execute("SELECT member FROM login WHERE digest = ?", (digest,)) as cur:
        row = await cur.fetchone()
    if row is None:
        raise HTTPException(401)
    return members[row[0]]


@api.get("/members/{member_id}", dependencies=[Depends(me)])
def member(member_id: int):
    return vars(members[member_id])


@api.patch("/me")
def change(fields: dict = Body(), user: Row = Depends(me)):
    for name, value in fields.items():
        setattr(user, name, value)


@api.get("/tools/{tool}/give-away")
async def give_away(tool: str, to: int, user: Row = Depends(me)):
    if owners.get(tool) == user.id and user.credits > 0:
        async with aiosqlite.connect("log.db") as db:
            await db.execute("INSERT INTO log VALUES (?, ?)", (tool, to))
        user.credits -= 1
        owners[tool] = to


mcp.tool(name="tools", description="Tools on the shelf")(lambda: sorted(owners))


def main():
    threading.Thread(target=uvicorn.run, args=(api,), kwargs={"log_level": "error"}, daemon=True).start()
    mcp.run()
