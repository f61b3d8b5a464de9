/** The text of the engine's own function (BullMQ 6.7) that this one takes the place of; any other is left alone. */
export const REPLACED_MD5 = '42eb8cf9c059fb383ea40eda1a65972e';

/**
 * Why: the engine adds jobs by way of two temporary tables, made and dropped for each call. That costs 2 ms before the
 * first job, and a handful of rows in the system catalogues for each request of a stranger, which vacuum must take away
 * again. Here one statement does the same: the same rows, the same happenings, the same ids given back. What it wakes
 * workers for may be nothing new, which they bear.
 */
const BODY = `
  DECLARE
    v_seq_name text := job_id_seq_name(p_queue);
  BEGIN
    IF to_regclass(v_seq_name) IS NULL THEN
      PERFORM pg_advisory_xact_lock(hashtext('bullmq:jidseq:' || p_queue));
      EXECUTE format('CREATE SEQUENCE IF NOT EXISTS %I', v_seq_name);
    END IF;

    RETURN QUERY
    WITH prepared AS MATERIALIZED (
      SELECT
        e.ord,
        COALESCE(NULLIF(j->>'id', ''), nextval(v_seq_name::regclass)::text) AS id,
        j->>'name' AS name,
        COALESCE((j->>'data')::jsonb, '{}'::jsonb) AS data,
        COALESCE(j->'opts', '{}'::jsonb) AS opts,
        COALESCE((j->>'priority')::integer, 0) AS priority,
        COALESCE((j->>'delay')::bigint, 0) AS delay,
        COALESCE((j->>'timestamp')::bigint, 0) AS ts,
        COALESCE((j->>'attempts')::integer, 1) AS attempts,
        j->>'schedulerId' AS scheduler_id,
        COALESCE((j->>'lifo')::boolean, false) AS lifo,
        nextval('job_seq') AS s
      FROM jsonb_array_elements(p_entries) WITH ORDINALITY AS e(j, ord)
    ), ins AS (
      INSERT INTO job (queue, id, seq, name, state, data, opts, priority, delay_ms, max_attempts,
                       added_at_ms, process_at_ms, scheduler_id, pending_deps)
      SELECT p_queue, p.id, CASE WHEN p.lifo THEN -p.s ELSE p.s END, p.name,
             CASE WHEN p.delay > 0 THEN 'delayed'::job_state ELSE 'waiting'::job_state END,
             p.data, p.opts, p.priority, p.delay, p.attempts, p.ts,
             CASE WHEN p.delay > 0 THEN p.ts + p.delay END, p.scheduler_id, 0
      FROM prepared p ORDER BY p.ord
      ON CONFLICT (queue, id) DO NOTHING
      RETURNING job.id, job.name, job.state, job.process_at_ms
    ), told AS (
      INSERT INTO event (queue, event, data, created_at_ms)
      SELECT p_queue, what.event, what.data, (extract(epoch FROM clock_timestamp()) * 1000)::bigint
      FROM (SELECT i.*, min(p.ord) AS ord FROM ins i JOIN prepared p USING (id) GROUP BY i.id, i.name, i.state, i.process_at_ms) AS i,
        LATERAL (VALUES
          (0, 'added', jsonb_build_object('jobId', i.id, 'name', i.name)),
          (1, i.state::text, CASE WHEN i.state = 'waiting' THEN jsonb_build_object('jobId', i.id)
                                  ELSE jsonb_build_object('jobId', i.id, 'delay', i.process_at_ms) END)
        ) AS what(place, event, data)
      ORDER BY i.ord, what.place
    )
    SELECT p.id FROM prepared p ORDER BY p.ord;

    PERFORM pg_notify('bullmq_jobs', p_queue);
  END;
`;

/** Run after the engine's own migrations, by the role that owns its schema. */
export const QUICKER_BULK = `
  DO $do$
  BEGIN
    IF (SELECT md5(prosrc) FROM pg_proc WHERE oid = to_regprocedure('bullmq.add_jobs_bulk_unlocked(text, jsonb)')) = '${REPLACED_MD5}' THEN
      CREATE OR REPLACE FUNCTION bullmq.add_jobs_bulk_unlocked(p_queue text, p_entries jsonb)
        RETURNS SETOF text LANGUAGE plpgsql SET search_path TO 'bullmq' AS $function$${BODY}$function$;
    END IF;
  END $do$`;
