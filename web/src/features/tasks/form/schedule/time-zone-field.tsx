import { useMemo, useState } from 'react';
import { useController } from 'react-hook-form';
import { skipToken, useQuery } from '@apollo/client/react';
import { Combobox } from '@/components/ui/combobox';
import { Field } from '@/components/ui/field';
import { TimeZonesInUseDocument } from '@/gql/form';
import { offsetOf, timeZones } from '@/lib/time/time-zones';
import type { TaskFormValues } from '../values/task-form-values';

export function TimeZoneField() {
  const { field, fieldState } = useController<TaskFormValues, 'timeZone'>({ name: 'timeZone' });
  const [isWanted, setIsWanted] = useState(false);
  // Only a help to choose: without an answer the list just has its usual order.
  const { data } = useQuery(TimeZonesInUseDocument, isWanted ? { fetchPolicy: 'cache-first' } : skipToken);
  const options = useMemo(() => timeZones(data?.tasks.nodes.map(({ timeZone }) => timeZone) ?? []), [data]);
  return (
    <Field label="Time zone" error={fieldState.error?.message}>
      {(control) => (
        <Combobox control={control} options={options} noteOf={offsetOf} onOpen={() => setIsWanted(true)} {...field} />
      )}
    </Field>
  );
}
