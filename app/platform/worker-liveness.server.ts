import pg from "pg";

/**
 * graphile-worker leaves the jobs of a process that was killed locked for four hours. So every worker holds a PostgreSQL
 * advisory lock named after its id for as long as its connection lives; whoever can take the lock of a worker that holds
 * jobs knows that it is dead, and frees them.
 */
export type WorkerLiveness = {
  /** Tells the others that this worker lives. */
  announce(workerId: string): Promise<void>;
  /** Frees the jobs of workers that are no more. @returns their ids */
  freeDead(): Promise<string[]>;
  close(): Promise<void>;
};

/** A job locked for less than this may belong to a worker that is still announcing itself. */
const SETTLED = "2 seconds";

/**
 * @param connectionString login role's connection, which may write the queue's tables
 * @param onLost called when the connection is lost: the others take this process for dead from then on
 */
export async function watchWorkers(connectionString: string, onLost: (error: Error) => void): Promise<WorkerLiveness> {
  const client = new pg.Client({ connectionString, keepAlive: true });
  client.on("error", onLost);
  await client.connect();
  const own = new Set<string>();
  let turn: Promise<unknown> = Promise.resolve();

  /** One connection does one thing at a time. */
  function inTurn<Result>(work: () => Promise<Result>): Promise<Result> {
    const mine = turn.then(work, work);
    turn = mine;
    return mine;
  }

  return {
    async announce(workerId) {
      own.add(workerId);
      await inTurn(() => client.query("SELECT pg_advisory_lock(hashtextextended($1, 1))", [workerId]));
    },
    freeDead: () => inTurn(freeDead),
    close: () => inTurn(() => client.end()),
  };

  async function freeDead(): Promise<string[]> {
    const { rows } = await client.query<{ locked_by: string }>(
      `SELECT DISTINCT locked_by FROM (
           SELECT locked_by FROM graphile_worker._private_jobs WHERE locked_at < now() - $1::interval
           UNION SELECT locked_by FROM graphile_worker._private_job_queues WHERE locked_at < now() - $1::interval
         ) locks WHERE locked_by IS NOT NULL`,
      [SETTLED],
    );
    const dead: string[] = [];
    for (const { locked_by: workerId } of rows) {
      if (own.has(workerId)) continue;
      const taken = await client.query<{ taken: boolean }>(
        "SELECT pg_try_advisory_lock(hashtextextended($1, 1)) AS taken",
        [workerId],
      );
      if (taken.rows[0]?.taken) dead.push(workerId);
    }
    if (dead.length > 0) {
      await client.query("SELECT graphile_worker.force_unlock_workers($1)", [dead]);
      await client.query("SELECT pg_advisory_unlock(hashtextextended(id, 1)) FROM unnest($1::text[]) AS id", [dead]);
    }
    return dead;
  }
}
