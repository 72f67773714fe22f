from fastapi import Body, Cookie, Depends, FastAPI, HTTPException
from mcp.server.fastmcp import FastMCP

api, mcp = FastAPI(), FastMCP("loans")
members, by_login = {}, {}
OPEN = ("nick", "phone")


async def me(sid: str = Cookie()):
    if sid not in by_login:
        raise HTTPException(401)
    return members[by_login[sid]]


@api.get("/members/{member_id}")
def member(member_id: int, user=Depends(me)):
    if user.id != member_id:
        raise HTTPException(404)
    return vars(members[member_id])


@api.patch("/me")
def change(fields: dict = Body(), user=Depends(me)):
    for name, value in fields.items():
        if name in OPEN:
            setattr(user, name, value)
    return user.credits
