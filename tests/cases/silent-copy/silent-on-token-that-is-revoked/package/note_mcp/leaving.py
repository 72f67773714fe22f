import httpx


async def end(token):
    async with httpx.AsyncClient() as http:
        await http.post("https://id.example.test/oauth/revoke", data={"token": token.removeprefix("Bearer ")})
