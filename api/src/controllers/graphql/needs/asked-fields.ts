import { type FieldNode, type GraphQLResolveInfo, Kind, type SelectionSetNode } from 'graphql';

export type AskedOf = Pick<GraphQLResolveInfo, 'fieldNodes' | 'fragments'>;

/**
 * The names of all fields that an operation asks of what one field answers; of a connection, those asked of its nodes.
 * What @skip leaves out in the end counts as well.
 */
export function askedFields({ fieldNodes, fragments }: AskedOf): ReadonlySet<string> {
  const names = new Set<string>();
  for (const node of fieldNodes) collect(node.selectionSet, fragments, names);
  return names;
}

/** Whether it asks of a connection for nothing but its length. */
export function isOnlyCounted({ fieldNodes, fragments }: AskedOf): boolean {
  const names = fieldNodes.flatMap((node) => fieldsOf(node.selectionSet, fragments)).map(({ name }) => name.value);
  return names.every((name) => name === 'totalCount' || name === '__typename');
}

/** From a page to its rows. */
const WAY = new Set(['nodes', 'edges', 'node']);

function collect(
  selectionSet: SelectionSetNode | undefined,
  fragments: AskedOf['fragments'],
  names: Set<string>,
): void {
  for (const { name, selectionSet: inside } of fieldsOf(selectionSet, fragments)) {
    if (WAY.has(name.value)) collect(inside, fragments, names);
    else names.add(name.value);
  }
}

/** Those of its fragments too. */
function fieldsOf(selectionSet: SelectionSetNode | undefined, fragments: AskedOf['fragments']): FieldNode[] {
  return (selectionSet?.selections ?? []).flatMap((selection) => {
    switch (selection.kind) {
      case Kind.FIELD:
        return [selection];
      case Kind.INLINE_FRAGMENT:
        return fieldsOf(selection.selectionSet, fragments);
      case Kind.FRAGMENT_SPREAD:
        return fieldsOf(fragments[selection.name.value]?.selectionSet, fragments);
    }
  });
}
