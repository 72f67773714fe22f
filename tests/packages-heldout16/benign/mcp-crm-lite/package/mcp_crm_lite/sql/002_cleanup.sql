DROP TABLE IF EXISTS old_import;
DELETE FROM customers WHERE name = '';
CREATE INDEX customers_name ON customers (name);
