import type { DiagnosisCode } from '@/gql/detail';

interface Diagnosis {
  readonly code: DiagnosisCode;
  readonly message: string;
}

/** What the server says of a task, without what its status, its pause reason and its newest failure say better beside it. */
export function diagnosisToShow<One extends Diagnosis>(diagnosis: readonly One[]): One[] {
  return diagnosis.filter(({ code }) => code !== 'PAUSED' && code !== 'DESTINATION_FAILING');
}
