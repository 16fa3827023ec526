import { GraphQLError, type ValidationRule } from 'graphql';

/** Refuses documents that rename or decorate more fields than any honest one does: 20,000 aliases ran in a second. */
export function documentLimits(most: { aliases: number; directives: number }): ValidationRule {
  return (context) => {
    const counted = { aliases: 0, directives: 0 };
    // Once each: a report ends neither the document nor the visit.
    const count = (what: keyof typeof counted) => {
      counted[what] += 1;
      if (counted[what] !== most[what] + 1) return;
      context.reportError(new GraphQLError(`expected document to have at most ${most[what]} ${what}, got more`));
    };
    return {
      Field: ({ alias }) => {
        if (alias) count('aliases');
      },
      Directive: () => count('directives'),
    };
  };
}
