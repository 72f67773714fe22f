FIELDS = {"title": ("245", "a"), "author": ("100", "a"), "publisher": ("264", "b"), "isbn": ("020", "a")}
HOLDING = ("852", "h")
