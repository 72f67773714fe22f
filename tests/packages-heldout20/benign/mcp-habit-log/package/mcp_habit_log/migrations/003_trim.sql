DELETE FROM marks WHERE day > date('now', '+1 day');
CREATE INDEX marks_day ON marks (day);
