export interface ScheduleWarning {
  readonly code: 'UNEVEN_STEP' | 'DOM_DOW_OR' | 'DOM_DOW_AND' | 'DST_SKIPPED' | 'DST_REPEATED' | 'RARE';
  readonly message: string;
}
