/** A step of the system, or a fault that strikes it. */
export interface Step<State> {
  name: string;
  isFault: boolean;
  next: State;
}

export interface Machine<State> {
  initial: State;
  /** States with the same key are the same. */
  keyOf: (state: State) => string;
  stepsFrom: (state: State) => Step<State>[];
  /** What is wrong with the state, in words; null when nothing is. */
  faultOf: (state: State) => string | null;
  /** Everything that was begun has ended. */
  isAtRest: (state: State) => boolean;
}

export interface Finding {
  states: number;
  transitions: number;
  /** The shortest way to a state that breaks an invariant. */
  violation: { fault: string; trace: readonly string[] } | null;
  /** States from which no way without further faults leads to rest, and the shortest way to one of them. */
  stuck: { states: number; trace: readonly string[] } | null;
}

/** The steps that are no faults, from state to state, and the states at rest. */
interface Graph {
  from: number[];
  to: number[];
  atRest: number[];
}

/** Breadth first through every reachable state: a violation is found on the shortest way. Then liveness, backwards from rest. */
export function search<State>(machine: Machine<State>): Finding {
  const seen = createSeen();
  const graph: Graph = { from: [], to: [], atRest: [] };
  let frontier: { id: number; state: State }[] = [];
  let transitions = 0;
  const violations: NonNullable<Finding['violation']>[] = [];

  const visit = (state: State, parent: number, step: string): { id: number; isNew: boolean } => {
    const visited = seen.add(machine.keyOf(state), parent, step);
    if (!visited.isNew) return visited;
    const fault = machine.faultOf(state);
    if (fault !== null) violations.push({ fault, trace: seen.traceTo(visited.id) });
    if (machine.isAtRest(state)) graph.atRest.push(visited.id);
    return visited;
  };
  frontier.push({ id: visit(machine.initial, -1, '').id, state: machine.initial });
  while (frontier.length > 0 && violations.length === 0) {
    const following: typeof frontier = [];
    for (const { id, state } of frontier) {
      for (const { name, isFault, next } of machine.stepsFrom(state)) {
        const visited = visit(next, id, name);
        if (visited.isNew) following.push({ id: visited.id, state: next });
        if (!isFault) {
          graph.from.push(id);
          graph.to.push(visited.id);
        }
        transitions += 1;
      }
    }
    frontier = following;
  }
  const stuck = violations.length === 0 ? stuckIn(seen.count(), graph) : [];
  const [first] = stuck;
  return {
    states: seen.count(),
    transitions,
    violation: violations[0] ?? null,
    stuck: first === undefined ? null : { states: stuck.length, trace: seen.traceTo(first) },
  };
}

function createSeen() {
  const ids = new Map<string, number>();
  const parents: number[] = [];
  const steps: string[] = [];
  return {
    add(key: string, parent: number, step: string) {
      const known = ids.get(key);
      if (known !== undefined) return { id: known, isNew: false };
      const id = parents.length;
      ids.set(key, id);
      parents.push(parent);
      steps.push(step);
      return { id, isNew: true };
    },
    count: () => parents.length,
    traceTo(id: number): string[] {
      const trace: string[] = [];
      for (let at = id; at > 0; at = parents[at] ?? -1) trace.unshift(steps[at] ?? '');
      return trace;
    },
  };
}

/** The states, nearest first, from which none at rest can be reached. */
function stuckIn(states: number, { from, to, atRest }: Graph): number[] {
  const firstEdge = new Int32Array(states).fill(-1);
  const nextEdge = new Int32Array(from.length);
  to.forEach((target, edge) => {
    nextEdge[edge] = firstEdge[target] ?? -1;
    firstEdge[target] = edge;
  });
  const canRest = new Uint8Array(states);
  const open = [...atRest];
  for (const id of open) canRest[id] = 1;
  for (let id = open.pop(); id !== undefined; id = open.pop()) {
    for (let edge = firstEdge[id] ?? -1; edge !== -1; edge = nextEdge[edge] ?? -1) {
      const source = from[edge] ?? 0;
      if (canRest[source] === 1) continue;
      canRest[source] = 1;
      open.push(source);
    }
  }
  return Array.from({ length: states }, (_, id) => id).filter((id) => canRest[id] === 0);
}
