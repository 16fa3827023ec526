-- migrate:up

-- A run that ends changes its task's status, which no index names: on a page with room the row is updated in place, on a full one
-- it is added anew to every index of the table. Pages that are full already get room as their rows move on.
alter table tasks set (fillfactor = 50);

-- migrate:down

alter table tasks reset (fillfactor);
