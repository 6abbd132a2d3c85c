import pg from "pg";

/**
 * PostgreSQL's clock is the machine's: the app's jobs are due by it, while the app reckons when they are due by the sandbox's.
 * From now on a job put off to a moment of the sandbox's time is put off to the machine's moment for it.
 * Jobs that come without a moment, that recur, or that are tried again already stand in the machine's time: while the
 * sandbox's clock is behind, they are told by being near it.
 * @param databaseUrl the app's database, migrated
 * @param offsetMs how far the sandbox's clock is ahead; negative when it is behind
 * @param movedMs how far it was moved just now: jobs that wait come nearer by as much
 */
export async function setQueueClock(databaseUrl: string, offsetMs: number, movedMs = 0): Promise<void> {
  const client = new pg.Client({ connectionString: databaseUrl });
  await client.connect();
  try {
    await client.query(`
      BEGIN;
      CREATE SCHEMA IF NOT EXISTS sandbox;
      CREATE OR REPLACE FUNCTION sandbox.to_machine_time() RETURNS trigger LANGUAGE plpgsql AS $$
      BEGIN
        IF ${offsetMs < 0 ? "abs(extract(epoch FROM NEW.run_at - now())) > 120" : "NEW.run_at > now()"} THEN
          NEW.run_at := NEW.run_at - interval '${milliseconds(offsetMs)}';
        END IF;
        RETURN NEW;
      END
      $$;
      CREATE OR REPLACE TRIGGER to_machine_time BEFORE INSERT ON graphile_worker._private_jobs
        FOR EACH ROW EXECUTE FUNCTION sandbox.to_machine_time();
      UPDATE graphile_worker._private_jobs SET run_at = run_at - interval '${milliseconds(movedMs)}'
        WHERE run_at > now() AND locked_at IS NULL;
      SELECT pg_notify('jobs:insert', '{"count":1}');
      COMMIT`);
  } finally {
    await client.end();
  }
}

function milliseconds(ms: number): string {
  return `${Math.round(ms)} milliseconds`;
}
