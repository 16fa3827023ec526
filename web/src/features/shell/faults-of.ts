import type { SystemStatusPartsFragment } from '@/gql/shell';

interface Fault {
  readonly fault: string;
  readonly cure: string;
}

/** Some seconds late is how a busy scheduler looks; this is how one looks that does not keep up. */
const lagAtMostSeconds = 15;

/** What keeps tasks from being run, the cause before its consequences. */
export function faultsOf(status: SystemStatusPartsFragment): Fault[] {
  const { databaseOk, redisOk, schedulers, consumers, schedulerLagSeconds } = status;
  if (!databaseOk) return [{ fault: 'Postgres does not answer.', cure: 'Nothing fires until it is back.' }];
  return [
    ...(redisOk ? [] : [{ fault: 'Redis does not answer.', cure: 'Due tasks wait until it is back.' }]),
    ...(schedulers?.length === 0
      ? [
          {
            fault: 'No scheduler is running.',
            cure: 'No task fires by its schedule: start one with “npm run start -w scheduler”.',
          },
        ]
      : lagFault(schedulerLagSeconds)),
    ...(consumers?.length === 0
      ? [
          {
            fault: 'No consumer is running.',
            cure: 'Due runs wait in the queue: start one with “npm run start -w consumer”.',
          },
        ]
      : []),
  ];
}

function lagFault(lagSeconds: number | null): Fault[] {
  if (lagSeconds === null || lagSeconds < lagAtMostSeconds) return [];
  return [
    {
      fault: `The scheduler is ${Math.round(lagSeconds)} s behind.`,
      cure: 'It may be catching up; if not, start another.',
    },
  ];
}
