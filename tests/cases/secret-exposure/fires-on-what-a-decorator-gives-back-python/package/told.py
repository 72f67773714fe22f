def told(around):
    def outer(run):
        def inner(*given, **named):
            try:
                return run(*given, **named)
            except Exception as error:
                return {"error": str(error), "around": around}

        return inner

    return outer
