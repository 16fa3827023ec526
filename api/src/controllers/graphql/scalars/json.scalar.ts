import { GraphQLError, GraphQLScalarType, Kind, type ObjectValueNode, type ValueNode } from 'graphql';

/** Any JSON value, taken and given as it is; what may be stored is decided where it is stored. */
export const jsonScalar = new GraphQLScalarType({
  name: 'JSON',
  parseValue: (value) => value,
  parseLiteral: readLiteral,
});

type Variables = Readonly<Record<string, unknown>> | null | undefined;

function readLiteral(node: ValueNode, variables: Variables): unknown {
  switch (node.kind) {
    case Kind.STRING:
    case Kind.BOOLEAN:
      return node.value;
    case Kind.INT:
    case Kind.FLOAT:
      return Number(node.value);
    case Kind.NULL:
      return null;
    case Kind.LIST:
      return node.values.map((value) => readLiteral(value, variables));
    case Kind.OBJECT:
      return readObject(node, variables);
    case Kind.VARIABLE:
      return variables?.[node.name.value] ?? null;
    case Kind.ENUM:
      throw new GraphQLError(`expected JSON to be made of strings in quotes, got: ${node.value}`, { nodes: node });
  }
}

// Object.fromEntries keeps a key named __proto__ as a plain key.
function readObject(node: ObjectValueNode, variables: Variables): object {
  return Object.fromEntries(node.fields.map(({ name, value }) => [name.value, readLiteral(value, variables)]));
}
