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

/** From a page to its rows. */
const WAY = new Set(['nodes', 'edges', 'node']);

function collect(
  selectionSet: SelectionSetNode | undefined,
  fragments: AskedOf['fragments'],
  names: Set<string>,
): void {
  for (const selection of selectionSet?.selections ?? []) {
    switch (selection.kind) {
      case Kind.FIELD:
        if (isWay(selection)) collect(selection.selectionSet, fragments, names);
        else names.add(selection.name.value);
        break;
      case Kind.INLINE_FRAGMENT:
        collect(selection.selectionSet, fragments, names);
        break;
      case Kind.FRAGMENT_SPREAD:
        collect(fragments[selection.name.value]?.selectionSet, fragments, names);
    }
  }
}

const isWay = ({ name }: FieldNode) => WAY.has(name.value);
