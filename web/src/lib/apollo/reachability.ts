import { createStore } from '../external-store';

const store = createStore(true);

/** Whether the last request reached the API. */
export const reachability = { isReachable: store.get, report: store.set, subscribe: store.subscribe };
