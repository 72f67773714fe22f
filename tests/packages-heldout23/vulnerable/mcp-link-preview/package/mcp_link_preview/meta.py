import html
import re


def describe(page: str) -> dict:
    title = re.search(r"<title[^>]*>(.*?)</title>", page, re.S | re.I)
    text = re.sub(r"<[^>]+>", " ", page)
    return {"title": html.unescape(title.group(1).strip()) if title else "", "text": " ".join(text.split())[:2000]}
