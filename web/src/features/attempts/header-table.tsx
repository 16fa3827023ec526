interface HeaderTableProps {
  readonly caption: string;
  readonly headers: readonly (readonly [name: string, value: string])[];
}

export function HeaderTable({ caption, headers }: HeaderTableProps) {
  if (headers.length === 0) return null;
  return (
    <table className="w-full table-fixed font-mono text-xs">
      <caption className="mb-1 text-left font-sans text-ink-3">{caption}</caption>
      <tbody>
        {headers.map(([name, value]) => (
          <tr key={name} className="border-t border-line *:py-1 *:align-top">
            <th scope="row" className="w-2/5 pr-3 text-left font-normal wrap-anywhere text-ink-2">
              {name}
            </th>
            <td className="wrap-anywhere">{value}</td>
          </tr>
        ))}
      </tbody>
    </table>
  );
}
