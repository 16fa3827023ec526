import {
  type DocumentNode,
  type FragmentDefinitionNode,
  GraphQLError,
  Kind,
  type SelectionSetNode,
  type ValidationContext,
  type ValidationRule,
} from 'graphql';

/** Refuses operations that nest fields deeper than `limit`. What introspection asks for is not counted. */
export function depthLimit(limit: number): ValidationRule {
  return (context: ValidationContext) => ({
    OperationDefinition(node) {
      if (depthOf(node.selectionSet, fragmentsOf(context.getDocument())) <= limit) return;
      context.reportError(
        new GraphQLError(`expected operation to be at most ${limit} fields deep, got a deeper one`, { nodes: node }),
      );
    },
  });
}

interface Fragments {
  named: ReadonlyMap<string, FragmentDefinitionNode>;
  /** Measured once each; one that is being measured counts 0, so that a cycle (refused by another rule) ends. */
  depths: Map<string, number>;
}

function fragmentsOf({ definitions }: DocumentNode): Fragments {
  const fragments = definitions.filter((node) => node.kind === Kind.FRAGMENT_DEFINITION);
  return { named: new Map(fragments.map((node) => [node.name.value, node])), depths: new Map() };
}

function depthOf({ selections }: SelectionSetNode, fragments: Fragments): number {
  const depths = selections.map((selection) => {
    switch (selection.kind) {
      case Kind.FIELD:
        if (selection.name.value.startsWith('__')) return 0;
        return 1 + (selection.selectionSet ? depthOf(selection.selectionSet, fragments) : 0);
      case Kind.INLINE_FRAGMENT:
        return depthOf(selection.selectionSet, fragments);
      case Kind.FRAGMENT_SPREAD:
        return depthOfFragment(selection.name.value, fragments);
    }
  });
  return Math.max(0, ...depths);
}

function depthOfFragment(name: string, fragments: Fragments): number {
  const known = fragments.depths.get(name);
  if (known !== undefined) return known;
  fragments.depths.set(name, 0);
  const fragment = fragments.named.get(name);
  const depth = fragment ? depthOf(fragment.selectionSet, fragments) : 0;
  fragments.depths.set(name, depth);
  return depth;
}
