-- migrate:up

-- Ids of runs and logs sort by their time of birth, so that new rows land at the end of every index.
-- Postgres 18 has uuidv7(); this one works on 15 to 18 alike (RFC 9562 §5.7).
create function uuid_v7() returns uuid
language sql volatile parallel safe
as $$
  select encode(
    set_bit(
      set_bit(
        overlay(
          uuid_send(gen_random_uuid())
          placing substring(int8send((extract(epoch from clock_timestamp()) * 1000)::bigint) from 3)
          from 1 for 6
        ),
        52, 1
      ),
      53, 1
    ),
    'hex'
  )::uuid
$$;

-- migrate:down

drop function uuid_v7();
