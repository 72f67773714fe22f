import aiosqlite
import uvicorn
from fastapi import Depends, FastAPI
from mcp.server.fastmcp import FastMCP

api, mcp = FastAPI(), FastMCP("loans")
members = {}


def me(sid: str):
    return members[sid]


@api.post("/tools/{tool}/borrow")
async def borrow(tool: str, user=Depends(me)):
    if user.credits > 0:
        async with aiosqlite.connect("log.db") as db:
            await db.execute("INSERT INTO log VALUES (?)", (tool,))
        user.credits -= 1


def main():
    uvicorn.run(api, host="127.0.0.1")
