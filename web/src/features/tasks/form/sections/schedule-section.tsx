import { CronField } from '../schedule/cron-field';
import { CronPresets } from '../schedule/cron-presets';
import { TimeZoneField } from '../schedule/time-zone-field';
import { FormSection } from './form-section';

export function ScheduleSection() {
  return (
    <FormSection title="Schedule">
      <div className="grid items-start gap-4 sm:grid-cols-[minmax(0,3fr)_minmax(0,2fr)]">
        <CronField />
        <TimeZoneField />
      </div>
      <CronPresets />
    </FormSection>
  );
}
