import pg from 'pg';

/**
 * Everything a migration can make in the schema `public`, one line each, as Postgres prints it. Triggers without their parentheses:
 * Postgres itself nests a chain of `or` differently when it reads its own print.
 */
export async function readCatalog(databaseUrl: string): Promise<string[]> {
  const client = new pg.Client({ connectionString: databaseUrl });
  await client.connect();
  try {
    const { rows } = await client.query<{ line: string }>(CATALOG);
    return rows.map(({ line }) => line);
  } finally {
    await client.end();
  }
}

const CATALOG = `
with mine as (select 'public'::regnamespace as schema)
select 'table ' || c.relname || ' ' || c.relkind::text as line
from pg_class c, mine
where c.relnamespace = mine.schema and c.relkind in ('r', 'v', 'm', 'S', 'p')
union all
select 'column ' || a.attrelid::regclass || '.' || a.attname || ' ' || format_type(a.atttypid, a.atttypmod)
  || case when a.attnotnull then ' not null' else '' end
  || coalesce(' default ' || pg_get_expr(d.adbin, d.adrelid), '') || ' ' || coalesce(col_description(c.oid, a.attnum), '')
from pg_attribute a
join pg_class c on c.oid = a.attrelid
left join pg_attrdef d on d.adrelid = a.attrelid and d.adnum = a.attnum, mine
where c.relnamespace = mine.schema and c.relkind in ('r', 'v', 'm', 'p') and a.attnum > 0 and not a.attisdropped
union all
select 'constraint ' || coalesce(nullif(conrelid, 0)::regclass::text, 'domain') || '.' || conname || ' ' || pg_get_constraintdef(oid)
from pg_constraint, mine
where connamespace = mine.schema
union all
select 'index ' || pg_get_indexdef(i.indexrelid)
from pg_index i
join pg_class c on c.oid = i.indexrelid, mine
where c.relnamespace = mine.schema
union all
select 'trigger ' || translate(pg_get_triggerdef(t.oid), '()', '')
from pg_trigger t
join pg_class c on c.oid = t.tgrelid, mine
where c.relnamespace = mine.schema and not t.tgisinternal
union all
select 'function ' || pg_get_functiondef(p.oid)
from pg_proc p, mine
where p.pronamespace = mine.schema
union all
select 'enum ' || t.typname || ' ' || string_agg(e.enumlabel, ',' order by e.enumsortorder)
from pg_type t
join pg_enum e on e.enumtypid = t.oid, mine
where t.typnamespace = mine.schema
group by t.typname
union all
select 'domain ' || t.typname || ' ' || format_type(t.typbasetype, t.typtypmod)
from pg_type t, mine
where t.typnamespace = mine.schema and t.typtype = 'd'
order by line`;
