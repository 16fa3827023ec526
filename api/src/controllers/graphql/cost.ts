import {
  type FieldNode,
  type FragmentDefinitionNode,
  type GraphQLField,
  type GraphQLNamedType,
  type GraphQLSchema,
  Kind,
  type OperationDefinitionNode,
  type SelectionSetNode,
} from 'graphql';

type Variables = Readonly<Record<string, unknown>>;

interface Costing {
  schema: GraphQLSchema;
  fragments: ReadonlyMap<string, FragmentDefinitionNode>;
  variables: Variables;
  /** Counted once each: fragments that spread each other many times would take for ever. */
  known: Map<string, number>;
}

/** How many objects an operation may answer at most: every field that is an object counts one for each time it is answered. */
export function costOf(
  schema: GraphQLSchema,
  operation: OperationDefinitionNode,
  fragments: readonly FragmentDefinitionNode[],
  variables: Variables,
): number {
  const root = schema.getRootType(operation.operation);
  const named = new Map(fragments.map((fragment) => [fragment.name.value, fragment]));
  return costOfSelections(root, operation.selectionSet, { schema, fragments: named, variables, known: new Map() });
}

/** What a list holds when no argument says it. */
const ASSUMED_LENGTH = 10;
const DEFAULT_PAGE = 20;

function costOfSelections(
  type: GraphQLNamedType | null | undefined,
  { selections }: SelectionSetNode,
  costing: Costing,
): number {
  const costs = selections.map((selection) => {
    switch (selection.kind) {
      case Kind.FIELD:
        return costOfField(type, selection, costing);
      case Kind.INLINE_FRAGMENT: {
        const condition = selection.typeCondition?.name.value;
        const narrowed = condition === undefined ? type : costing.schema.getType(condition);
        return costOfSelections(narrowed, selection.selectionSet, costing);
      }
      case Kind.FRAGMENT_SPREAD:
        return costOfFragment(selection.name.value, costing);
    }
  });
  return costs.reduce((sum, cost) => sum + cost, 0);
}

function costOfFragment(name: string, costing: Costing): number {
  const known = costing.known.get(name);
  if (known !== undefined) return known;
  const fragment = costing.fragments.get(name);
  const type = fragment && costing.schema.getType(fragment.typeCondition.name.value);
  const cost = fragment ? costOfSelections(type, fragment.selectionSet, costing) : 0;
  costing.known.set(name, cost);
  return cost;
}

function costOfField(type: GraphQLNamedType | null | undefined, node: FieldNode, costing: Costing): number {
  const field = fieldOf(type, node.name.value);
  if (field === null || node.selectionSet === undefined) return 0;
  const inside = costOfSelections(costing.schema.getType(namedTypeOf(field)), node.selectionSet, costing);
  // A page is one, and what is asked of each of its objects counts for each; an edge is no more than its node.
  if (namedTypeOf(field).endsWith('Connection'))
    return 1 + (askedFor(node, costing.variables) ?? DEFAULT_PAGE) * inside;
  if (namedTypeOf(field).endsWith('Edge')) return inside;
  return lengthOf(field, node, costing.variables) * (1 + inside);
}

type Field = GraphQLField<unknown, unknown>;

/** Null for a leaf's and a union's, and for a field that there is not. */
function fieldOf(type: GraphQLNamedType | null | undefined, name: string): Field | null {
  if (!type || !('getFields' in type)) return null;
  const field = type.getFields()[name];
  return field && 'args' in field ? field : null;
}

/** `Task` of `[Task!]!`. */
function namedTypeOf({ type }: Field): string {
  return String(type).replace(/[[\]!]/g, '');
}

/** How many objects a field answers at most. */
function lengthOf(field: Field, node: FieldNode, variables: Variables): number {
  if (field.name === 'nodes') return 1;
  if (!String(field.type).startsWith('[')) return 1;
  return askedFor(node, variables) ?? defaultOf(field) ?? ASSUMED_LENGTH;
}

/** By `first` or `last`. What is out of range is refused elsewhere; here it must not count for less than nothing. */
function askedFor(node: FieldNode, variables: Variables): number | null {
  for (const { name, value } of node.arguments ?? []) {
    if (name.value !== 'first' && name.value !== 'last') continue;
    const asked = value.kind === Kind.VARIABLE ? variables[value.name.value] : 'value' in value && Number(value.value);
    if (typeof asked === 'number') return Math.max(1, asked);
  }
  return null;
}

function defaultOf({ args }: Field): number | null {
  const value = args.find(({ name }) => name === 'first')?.defaultValue;
  return typeof value === 'number' ? value : null;
}
