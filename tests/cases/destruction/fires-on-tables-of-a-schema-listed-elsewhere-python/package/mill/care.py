def care(held, names):
    for name in names:
        held.execute(f'TRUNCATE plant."{name}" CASCADE')
