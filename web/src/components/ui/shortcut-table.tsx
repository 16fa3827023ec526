import { KeyCaps } from './key-caps';

interface ShortcutTableProps {
  readonly name: string;
  readonly shortcuts: readonly { readonly keys: string; readonly effect: string }[];
  readonly isMac: boolean;
}

export function ShortcutTable({ name, shortcuts, isMac }: ShortcutTableProps) {
  return (
    <table className="w-full self-start">
      <caption className="pb-1.5 text-left font-medium">{name}</caption>
      <tbody>
        {shortcuts.map(({ keys, effect }) => (
          <tr key={keys} className="border-t border-line *:py-1.5">
            <th scope="row" className="text-left font-normal text-ink-2">
              {effect}
            </th>
            <td className="text-right">
              <KeyCaps keys={keys} isMac={isMac} />
            </td>
          </tr>
        ))}
      </tbody>
    </table>
  );
}
