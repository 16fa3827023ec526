import {
  ClockIcon,
  LayoutDashboardIcon,
  ListChecksIcon,
  ScrollTextIcon,
  SettingsIcon,
  type LucideIcon,
} from 'lucide-react';

interface PageLink {
  readonly href: string;
  readonly name: string;
  readonly Icon: LucideIcon;
  /** The key after `g` that goes there. */
  readonly key: string;
}

/** Where one can go from everywhere. The playground is none of ours: the API serves it. */
export const pages: readonly PageLink[] = [
  { href: '/', name: 'Overview', Icon: LayoutDashboardIcon, key: 'o' },
  { href: '/tasks', name: 'Tasks', Icon: ListChecksIcon, key: 't' },
  { href: '/logs', name: 'Logs', Icon: ScrollTextIcon, key: 'l' },
  { href: '/upcoming', name: 'Upcoming', Icon: ClockIcon, key: 'u' },
  { href: '/settings', name: 'Settings', Icon: SettingsIcon, key: 's' },
];

export function isWithin(path: string, href: string): boolean {
  return path === href || (href !== '/' && path.startsWith(`${href}/`));
}
