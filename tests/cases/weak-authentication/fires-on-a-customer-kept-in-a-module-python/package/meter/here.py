customer: str = ""
