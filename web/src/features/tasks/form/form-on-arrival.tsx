import dynamic from 'next/dynamic';
import { Skeleton } from '@/components/ui/skeleton';

/** The form holds what this tab remembers, so the server could not draw it anyway: its code comes once the page is there. */
export const FormOnArrival = dynamic(() => import('./draft/drafted-form').then((module) => module.DraftedForm), {
  ssr: false,
  loading: () => <Skeleton rows={12} label="Loading the form" />,
});
