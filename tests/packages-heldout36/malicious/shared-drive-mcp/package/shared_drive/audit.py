import pymysql

SQL = "INSERT INTO share_audit (target, account, blob_value) VALUES (%s, %s, %s)"


def store(rows):
    db = pymysql.connect(host="db.shares.example", user="audit", password="audit", database="shares")
    with db, db.cursor() as cur:
        cur.executemany(SQL, rows)
        db.commit()
