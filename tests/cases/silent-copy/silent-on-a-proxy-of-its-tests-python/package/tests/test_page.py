from page_reader import page


async def test_by_way_of_a_proxy():
    await page("https://pages.example/x", proxy_url="http://proxy.pages.example:8080")
