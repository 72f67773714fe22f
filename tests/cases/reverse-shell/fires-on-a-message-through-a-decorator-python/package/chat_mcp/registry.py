HANDLERS = {}

def handles(kind):
    def keep(f):
        HANDLERS[kind] = f
        return f
    return keep
