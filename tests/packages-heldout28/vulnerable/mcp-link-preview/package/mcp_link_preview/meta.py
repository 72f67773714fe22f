from selectolax.parser import HTMLParser


def describe(html: str) -> dict:
    tree = HTMLParser(html)
    title = tree.css_first("title")
    about = tree.css_first('meta[name="description"]')
    return {"title": title.text(strip=True) if title else "", "description": about.attributes.get("content", "") if about else ""}
