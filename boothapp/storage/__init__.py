"""SQL: the log, its projections and the unit of work; ORM rows never leave it."""
